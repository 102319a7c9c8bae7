import type { GunningFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { column, h1, table } from '../../parts.ts';
import { missing, paras, required, say, stack } from '../../words.ts';
import type { Section } from './facts.ts';

/** D01 §17. The four Gunning principles; printed only when a consultation is planned. */
export const fairConsultation: Section = ({ plan, consultation }) => {
  if (!plan.records.project.consultationPlanned) return [];
  return [
    h1('17 Fair consultation check'),
    table({
      caption: 'Fair consultation check',
      columns: [column('Principle', 30), column('Our answer', 35), column('Evidence', 35)],
      stacked: true,
      rows: (consultation?.gunning ?? []).map(principleRow),
      none: { label: '17 Fair consultation check', link: 'project.consultationPlanned' },
    }),
  ];
};

function principleRow(given: GunningFacts, index: number): readonly Cell[] {
  const label = `17 Principle ${index + 1}`;
  const evidence = stack(...given.evidence.map((line) => paras(line)));
  return [
    say(`${index + 1}. ${given.principle}`),
    required(given.answer, `${label}: our answer`, given.answerLink),
    evidence.length > 0 ? evidence : missing(`${label}: evidence`, given.evidenceLink),
  ];
}
