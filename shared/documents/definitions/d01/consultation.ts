import type { Cell } from '../../model.ts';
import { column, h1, table } from '../../parts.ts';
import { required, say } from '../../words.ts';
import type { D01Facts, Section } from './facts.ts';

const LINK = 'project.consultationPlanned';

/** The four Gunning principles, in our own words. */
export const PRINCIPLES = [
  'We consult while plans can still change',
  'People have enough information to give a useful view',
  'People have enough time to think and reply',
  'We think carefully about what people say before we decide',
] as const;

/** D01 §17. Printed only when a consultation is planned. */
export const fairConsultation: Section = (facts) => {
  if (!facts.plan.records.project.consultationPlanned) return [];
  return [
    h1('17 Fair consultation check'),
    table({
      caption: 'Fair consultation check',
      columns: [column('Principle', 30), column('Our answer', 35), column('Evidence', 35)],
      rows: PRINCIPLES.map((principle, index) => principleRow(facts, { principle, index })),
      none: { label: '17 Fair consultation check', link: LINK },
    }),
  ];
};

function principleRow(
  { consultation }: D01Facts,
  { principle, index }: { readonly principle: string; readonly index: number },
): readonly Cell[] {
  const given = consultation?.gunning[index];
  const label = `17 Principle ${index + 1}`;
  return [
    say(`${index + 1}. ${principle}`),
    required(given?.answer ?? '', `${label}: our answer`, LINK),
    required(given?.evidence ?? '', `${label}: evidence`, LINK),
  ];
}
