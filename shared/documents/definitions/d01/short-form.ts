import { formatDate } from '../../../values/dates.ts';
import type { EqualityGroupFacts } from '../../facts.ts';
import type { Block, Cell, FormRow, Run } from '../../model.ts';
import type { LabelledCell } from '../../parts.ts';
import { led, missing, missingRun, plain, run, say, stack } from '../../words.ts';
import { brief } from '../../brief.ts';
import { activityDate, activityLines, activityName, byDate } from './activities.ts';
import { dutyResultCell } from './duty.ts';
import { effectRuns, groupTitle, relevanceWords, shortGroupCell } from './equality-cells.ts';
import { isAssessed, relevantGroups } from './equality-groups.ts';
import type { D01Facts } from './facts.ts';
import { reportBackCell } from './feedback.ts';
import { gapLines, noGaps } from './gaps.ts';
import { levelCell, whyFairCell, whyLevelCell, whyNotMoreCell, whyProportionateCell } from './level.ts';
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

/** One section: its heading on a shaded row, and one full-width cell. */
const section = (heading: string, ...lines: readonly Cell[]): readonly FormRow[] => [
  { kind: 'step', text: heading },
  { kind: 'words', cell: stack(...lines) },
];

/** A section of one paragraph: the heading leads it, which saves a row. */
const briefSection = (heading: string, cell: Cell): readonly FormRow[] => [
  { kind: 'words', cell: line(heading, cell) },
];

/** A section whose lines may be parted by the end of a page. */
const splitSection = (heading: string, lines: readonly Cell[]): readonly FormRow[] => [
  { kind: 'step', text: heading },
  ...lines.map((cell): FormRow => ({ kind: 'words', cell })),
];

/** `Location: …` in one paragraph, however many the facts have: lists and line breaks take the most room. */
const line = (label: string, cell: Cell): Cell => {
  const [only] = cell.some(({ bullet }) => bullet) ? run(cell) : spaced(cell);
  const ends = /[?:]$/.test(label);
  return ends
    ? [{ runs: [{ text: `${label} `, bold: true }, ...(only?.runs ?? [])] }]
    : led(label, only ? [only] : []);
};

/** An answer of the short form: cut where it is long, because two pages hold about 5,000 characters. */
const shortLine = (label: string, cell: Cell, most: number): Cell => line(label, brief(inOne(cell), most));

/** Lists as items after one another, text as sentences after one another. */
const inOne = (cell: Cell): Cell => (cell.some(({ bullet }) => bullet) ? run(cell) : spaced(cell));

/** Sentences of several cells after one another. */
const spaced = (...cells: readonly Cell[]): Cell => [
  { runs: stack(...cells).flatMap(({ runs }, index) => (index === 0 ? runs : [plain(' '), ...runs])) },
];

/** `Race: …` without a bold label, where the heading stands in bold just before it. */
const plainLineOf = ({ label, cell }: LabelledCell): Cell => [
  { runs: [plain(`${label}: `), ...(inOne(cell)[0]?.runs ?? [])] },
];

/** The same, with the paragraphs of the cell parted by semicolons. */
const joinedLineOf = ({ label, cell }: LabelledCell): Cell => plainLineOf({ label, cell: run(cell) });

const lineOf = ({ label, cell }: LabelledCell): Cell => line(label, cell);

/**
 * D01 short form, two pages: §§1, 2a–2e, 3 result, 5 (relevance medium or high), 6, 8, 9, 11, 15b and 18. One table
 * with a shaded row for each section, because a heading and a table for each would fill a third page by themselves.
 */
export const shortForm = (facts: D01Facts): readonly Block[] => [
  {
    kind: 'formTable',
    caption: 'The plan in short',
    rows: [
      ...aboutSections(facts),
      ...equalitySections(facts),
      ...engagementSections(facts),
      ...closingSections(facts),
    ],
  },
];

const aboutSections = (facts: D01Facts): readonly FormRow[] => [
  ...section('1 Project details', ...detailLines(projectDetailRows(facts))),
  ...section(
    '2 Describe your project',
    shortLine('2a Describe the project (what are you changing and why?)', describeCell(facts), 420),
    shortLine('2b Key objectives', objectivesCell(facts), 280),
    shortLine('2c What impact will it have and what reaction do you expect?', reactionCell(facts), 260),
    shortLine('2d What can people influence?', influenceCell(facts), 240),
    shortLine('2e What can people not influence, and why?', limitsCell(facts), 240),
  ),
  ...briefSection('3 Do we have a legal duty to involve?', dutyResultCell(facts)),
];

/** The two leads have a line each; the rest, being short, share one. */
function detailLines(rows: readonly LabelledCell[]): readonly Cell[] {
  const isLead = ({ label }: LabelledCell): boolean =>
    label === 'Project lead' || label === 'Engagement lead';
  return [...rows.filter(isLead).map(lineOf), run(...rows.filter((each) => !isLead(each)).map(lineOf))];
}

function equalitySections(facts: D01Facts): readonly FormRow[] {
  const groups = groupLines(relevantGroups(facts.equality));
  const gaps = gapLines(facts).map(plainLineOf);
  const none = noGaps(facts);
  return [
    ...splitSection('5 Equality impact', groups.length > 0 ? groups : [noGroups(facts)]),
    ...briefSection(
      '6 Gaps that need engagement',
      gaps.length > 0
        ? brief(run(...gaps), 120)
        : typeof none === 'string'
          ? say(none)
          : missing(none.label, none.link),
    ),
  ];
}

/** So many groups or activities have a line of their own; more than that share a paragraph, or two pages would not hold. */
const MOST_LINES = 8;
/** Where there are more, so many activities are named. */
const MOST_NAMED = 4;

/** What we will do stands beside each group while there are few; many are named with their likely effect only. */
function groupLines(groups: readonly EqualityGroupFacts[]): readonly Cell[] {
  if (groups.length <= MOST_LINES)
    return groups.map((group) =>
      line(`${groupTitle(group)} (${relevanceWords(group)} relevance)`, brief(shortGroupCell(group), 110)),
    );
  const byRelevance = Map.groupBy(groups, relevanceWords);
  return [...byRelevance].map(([relevance, alike]) =>
    line(
      `${relevance.charAt(0).toUpperCase()}${relevance.slice(1)} relevance`,
      run(...alike.map((group) => say(`${groupTitle(group)} (`, ...effectRuns(group), ')'))),
    ),
  );
}

/** Nothing of medium or high relevance is a finding only once every group has been judged. */
const noGroups = ({ equality }: D01Facts): Cell =>
  isAssessed(equality)
    ? say('No group is of medium or high relevance.')
    : missing('5 Equality impact', 'rows.eiaGroup');

function engagementSections(facts: D01Facts): readonly FormRow[] {
  const { level } = facts.plan.records;
  const activities = shortActivities(facts);
  const label = '9 How will we engage?';
  return [
    ...section(
      '8 Level of engagement',
      shortLine('Level', spaced(levelCell(level), whyLevelCell(level)), 120),
      shortLine('Why not a more extensive level?', whyNotMoreCell(level), 110),
      shortLine('Why fair', whyFairCell(level), 110),
      shortLine('Why proportionate', whyProportionateCell(level), 90),
    ),
    ...section(label, ...(activities.length > 0 ? activities : [missing(label, 'rows.activity')])),
  ];
}

const hasMark = (cell: Cell): boolean => cell.some(({ runs }) => runs.some((run) => run.missing));

/** Each with its method, place and groups while there are few; many are named with their dates only. */
function shortActivities(facts: D01Facts): readonly Cell[] {
  const { activities } = facts;
  if (activities.length <= MOST_LINES)
    return activityLines(facts).map(({ label, cell }) => line(label, brief(inOne(cell), 110)));
  const lines = byDate(activities).map((activity) =>
    say(`${activityName(activity)}, `, ...activityDate(activity).flatMap(({ runs }) => runs)),
  );
  // One with something missing is never left out, or its mark would be lost.
  const told = lines.filter((cell, index) => index < MOST_NAMED || hasMark(cell));
  const rest = lines.length - told.length;
  return [run(...told, ...(rest === 0 ? [] : [say(`and ${rest} more in the plan`)]))];
}

const closingSections = (facts: D01Facts): readonly FormRow[] => [
  ...briefSection('11 Timescales', brief(timeCell(facts), 150)),
  ...briefSection(
    '15 Using and feeding back what we hear: 15b How we will report back',
    brief(spaced(reportBackCell(facts)), 90),
  ),
  ...briefSection('18 Advice and sign-off', brief(run(...signOffShortRows(facts).map(joinedLineOf)), 170)),
];

/** `Engagement starts: 1 September 2026; …` */
function timeCell(facts: D01Facts): Cell {
  return run(
    ...timePoints(facts).map(({ title, date, mark }): Cell => {
      const when: Run = date === null ? missingRun(mark.label, mark.link) : plain(formatDate(date));
      return [{ runs: [...title.flatMap(({ runs }) => runs), plain(': '), when] }];
    }),
  );
}
