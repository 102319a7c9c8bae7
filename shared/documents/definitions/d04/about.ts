import { SCREENING_OUTCOMES, SCREENING_OUTCOME_WORDS } from '../../../domain/equality/lists.ts';
import type { EqualityHeaderFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { column, flow, h1, h2, keyValues, paragraph, row, table } from '../../parts.ts';
import { dateRequired, tickList, tickYesNo } from '../../values.ts';
import { hasWords, led, missing, optional, paras, required, stack } from '../../words.ts';
import { isFull, notApplicable, type D04Facts, type Section } from './facts.ts';

/** D04 §1. */
export const aboutThisAssessment: Section = (facts) => {
  const { header } = facts.equality;
  return [
    h1('1 About this assessment'),
    keyValues('About this assessment', [
      row('Title', required(titleOf(facts), '1 Title of the assessment', 'equality.eiaTitle')),
      row('ID no.', idCell(header)),
      row('Team or department', required(header.team, '1 Team or department', 'equality.team')),
      row('Focus', required(header.focus, '1 Focus of the assessment', 'equality.focus')),
      row('Assessor', required(header.assessor, '1 Assessor', 'equality.assessorId')),
      row('Date', dateRequired(header.date, '1 Date of the assessment', 'equality.assessedOn')),
      row(
        'Is a screening needed?',
        tickYesNo(header.screeningNeeded, '1 Whether a screening is needed', 'equality.screeningNeeded'),
      ),
      row('Is an EIA needed?', neededCell(header)),
      row('Integrated impact assessment', optional(header.iiaLink)),
    ]),
  ];
};

/** An assessment without a title of its own has the project's. */
const titleOf = ({ equality, plan }: D04Facts): string =>
  hasWords(equality.header.title) ? equality.header.title : plan.records.project.title;

const idCell = (header: EqualityHeaderFacts): Cell =>
  isFull(header) ? required(header.eiaRef, '1 ID no.', 'equality.eiaRef') : optional(header.eiaRef);

/** E09. Full, not needed or other evidence; the last two need their reason. */
function neededCell(header: EqualityHeaderFacts): Cell {
  const { screeningOutcome: outcome, screeningReason: reason } = header;
  const ticks = tickList(
    SCREENING_OUTCOMES.map((each) => ({
      label: SCREENING_OUTCOME_WORDS[each],
      ticked: each === outcome,
    })),
  );
  if (outcome === null)
    return stack(ticks, missing('1 Whether an EIA is needed', 'equality.screeningOutcome'), paras(reason));
  if (outcome === 'FULL') return stack(ticks, paras(reason));
  return stack(
    ticks,
    led('Why', required(reason, '1 Why no full EIA is needed', 'equality.screeningReason')),
  );
}

/** D04 §2. Optional. */
export const previousAssessment: Section = ({ equality: { previous } }) => [
  h1('2 Previous assessment'),
  previous.length === 0
    ? paragraph('No previous assessment')
    : table({
        caption: 'Previous assessment',
        columns: [column('What did we plan last time?', 50), column('What improved as a result?', 50)],
        rows: previous.map(({ planned, improved, outcome }) => [
          optional(planned),
          optional([improved, outcome].filter(hasWords).join('\n')),
        ]),
        none: 'No previous assessment',
      }),
];

const OUTCOMES = [
  ['Intended outcomes', 'intendedOutcomes'],
  ['How they will be achieved', 'howAchieved'],
  ['Who is affected', 'whoAffected'],
] as const;

/** D04 §3. */
export const outcomesAndPeople: Section = ({ equality: { header } }) => [
  h1('3 Outcomes and people affected'),
  ...OUTCOMES.flatMap(([title, field]) => [
    h2(title),
    ...(isFull(header) || hasWords(header[field])
      ? flow(required(header[field], `3 ${title}`, `equality.${field}`))
      : notApplicable(header)),
  ]),
];
