import type { DocumentOptions } from '../../define.ts';
import type { Block, Cell, FormRow } from '../../model.ts';
import type { LabelledCell } from '../../parts.ts';
import { formatDate } from '../../../values/dates.ts';
import { missingRun, oneLine, plain, say, stack } from '../../words.ts';
import { activityLines } from './activities.ts';
import { dutyResultCell } from './duty.ts';
import { effectTicks, mitigationCell, relevanceWords } from './equality-cells.ts';
import { isAssessed, relevantGroups } from './equality-groups.ts';
import type { D01Facts } from './facts.ts';
import { reportBackCell } from './feedback.ts';
import { gapLines, noGaps } from './gaps.ts';
import { levelCell, whyFairCell, whyNotMoreCell, whyProportionateCell } from './level.ts';
import {
  describeCell,
  influenceCell,
  limitsCell,
  objectivesCell,
  projectDetailRows,
  reactionCell,
} from './project.ts';
import { signOffShortRows } from './sign-off.ts';
import { timePoints } from './timescales.ts';

const step = (text: string): FormRow => ({ kind: 'step', text });
const beside = ({ label, cell }: LabelledCell): FormRow => ({ kind: 'beside', label, cell });
const line = (label: string, cell: Cell): FormRow => beside({ label, cell });

/** A list inside a cell would take a line for each item: the short form runs short items together. */
const together = (cell: Cell): Cell =>
  cell.every(({ bullet }) => bullet)
    ? [{ runs: cell.flatMap(({ runs }, index) => (index === 0 ? runs : [plain('; '), ...runs])) }]
    : cell;

/**
 * D01 short form, two pages: §§1, 2a–2e, 3 result, 5 (relevance medium or high), 6, 8, 9, 11, 15b and 18. One table
 * with a shaded row for each section, because a heading and a table for each would fill a third page by themselves.
 */
export const shortForm = (facts: D01Facts, _options: DocumentOptions): readonly Block[] => [
  {
    kind: 'formTable',
    caption: 'Summary of the plan',
    rows: [...aboutRows(facts), ...equalityRows(facts), ...engagementRows(facts), ...closingRows(facts)],
  },
];

const aboutRows = (facts: D01Facts): readonly FormRow[] => [
  step('1 Project details'),
  ...projectDetailRows(facts).map(beside),
  step('2 Describe your project'),
  line('2a Describe the project (what are you changing and why?)', describeCell(facts)),
  line('2b Key objectives', together(objectivesCell(facts))),
  line('2c What impact will it have and what reaction do you expect?', reactionCell(facts)),
  line('2d What can people influence?', together(influenceCell(facts))),
  line('2e What can people not influence, and why?', together(limitsCell(facts))),
  step('3 Do we have a legal duty to involve?'),
  line('Result', dutyResultCell(facts)),
];

function equalityRows(facts: D01Facts): readonly FormRow[] {
  const groups = relevantGroups(facts.equality).map((group) =>
    line(
      `${oneLine(group.name)} (${relevanceWords(group)} relevance)`,
      stack(effectTicks(group), mitigationCell(group)),
    ),
  );
  const gaps = gapLines(facts).map(beside);
  const none = noGaps(facts);
  return [
    step('5 Equality impact'),
    ...(groups.length > 0 ? groups : [words(noGroups(facts))]),
    step('6 Gaps that need engagement'),
    ...(gaps.length > 0
      ? gaps
      : [words(typeof none === 'string' ? say(none) : say(missingRun(none.label, none.link)))]),
  ];
}

const words = (cell: Cell): FormRow => ({ kind: 'words', cell });

/** Nothing of medium or high relevance is a finding only once every group has been judged. */
const noGroups = ({ equality }: D01Facts): Cell =>
  isAssessed(equality)
    ? say('No group is of medium or high relevance.')
    : say(missingRun('5 Equality impact', 'later.equality'));

function engagementRows(facts: D01Facts): readonly FormRow[] {
  const { level } = facts.plan.records;
  const activities = activityLines(facts).map(beside);
  return [
    step('8 Level of engagement'),
    line('Level', levelCell(level)),
    line('Why not a more extensive level?', whyNotMoreCell(level)),
    line('Why fair', whyFairCell(level)),
    line('Why proportionate', whyProportionateCell(level)),
    step('9 How will we engage?'),
    ...(activities.length > 0
      ? activities
      : [words(say(missingRun('9 How will we engage?', 'later.activities')))]),
  ];
}

const closingRows = (facts: D01Facts): readonly FormRow[] => [
  step('11 Timescales'),
  words(timeCell(facts)),
  step('15 Using and feeding back what we hear'),
  line('15b How we will report back', reportBackCell(facts)),
  step('18 Advice and sign-off'),
  ...signOffShortRows(facts).map(({ label, cell }) => line(label, oneParagraph(cell))),
];

/** `Engagement starts: 1 September 2026; …` */
function timeCell(facts: D01Facts): Cell {
  const points = timePoints(facts).map(({ title, date, mark }) => [
    ...title.flatMap(({ runs }) => runs),
    plain(': '),
    date === null ? missingRun(mark.label, mark.link) : plain(formatDate(date)),
  ]);
  return [{ runs: points.flatMap((runs, index) => (index === 0 ? runs : [plain('; '), ...runs])) }];
}

const oneParagraph = (cell: Cell): Cell => [
  { runs: cell.flatMap(({ runs }, index) => (index === 0 ? runs : [plain('; '), ...runs])) },
];
