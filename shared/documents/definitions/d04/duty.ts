import { aimsFor } from '../../../domain/equality/aims.ts';
import { PSED_AIMS, PSED_AIM_WORDS, type PsedAim } from '../../../domain/equality/lists.ts';
import type { EqualityGroupFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, flow, h1, h2, table } from '../../parts.ts';
import { hasWords, required, say } from '../../words.ts';
import { groupTitle } from '../d01/equality-cells.ts';
import { allGroups } from '../d01/equality-groups.ts';
import { isFull, notApplicable, type D04Facts, type Section } from './facts.ts';

const FIELDS = { ELIMINATE: 'psedEliminate', ADVANCE: 'psedAdvance', FOSTER: 'psedFoster' } as const;

/** D04 §7. What we do for each aim, then the aims served for each characteristic. */
export const equalityDuty: Section = ({ equality }) => [
  h1('7 Public sector equality duty'),
  ...PSED_AIMS.flatMap((aim) =>
    textBlocks(equality.header, { title: PSED_AIM_WORDS[aim], field: FIELDS[aim], number: 7 }),
  ),
  h2('Aims served, by protected characteristic'),
  table({
    caption: 'Aims served, by protected characteristic',
    columns: [column('Characteristic', 34), ...PSED_AIMS.map((aim) => column(AIM_COLUMNS[aim], 22))],
    rows: allGroups(equality)
      .filter(({ band }) => band === 'PROTECTED')
      .map((group) => [say(groupTitle(group)), ...PSED_AIMS.map((aim) => aimCell(group, aim))]),
    none: 'None recorded',
  }),
];

const AIM_COLUMNS: Readonly<Record<PsedAim, string>> = {
  ELIMINATE: 'Eliminate',
  ADVANCE: 'Advance',
  FOSTER: 'Foster',
};

/** Marriage and civil partnership has only the first. */
function aimCell({ code, psedAims }: EqualityGroupFacts, aim: PsedAim): Cell {
  if (!aimsFor(code).includes(aim)) return say('Does not apply');
  return say(psedAims.includes(aim) ? '☒\u00a0Served' : '☐\u00a0Not served');
}

type TextField =
  | 'psedEliminate'
  | 'psedAdvance'
  | 'psedFoster'
  | 'healthInequalities'
  | 'inequalityOutcomes'
  | 'core20Note'
  | 'overallImpact'
  | 'cumulativeImpact';

interface TextPart {
  readonly title: string;
  readonly field: TextField;
  /** The section of D04 a mark names. */
  readonly number: 7 | 8 | 9;
}

/** A heading and what was written under it. */
export const textBlocks = (
  header: D04Facts['equality']['header'],
  { title, field, number }: TextPart,
): readonly Block[] => [
  h2(title),
  ...(isFull(header) || hasWords(header[field])
    ? flow(required(header[field], `${number} ${title}`, `equality.${field}`))
    : notApplicable(header)),
];
