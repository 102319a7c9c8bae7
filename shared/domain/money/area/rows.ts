import { formatDate } from '../../../values/dates.ts';
import { METHOD_WORDS } from '../../activities/lists.ts';
import { OTHER_WORDS, type AreaMoney, type Measures } from './shapes.ts';
import { periodWords, type Period } from '../period.ts';
import { pounds } from '../rows.ts';
import { PART_WORDS } from '../shapes.ts';
import { timesOf } from '../times.ts';

const HEAD = [
  'Row',
  'Project',
  'Name',
  'Date',
  'Kind of activity',
  'Kind of money',
  'Planned (£)',
  'Committed (£)',
  'Claimed (£)',
  'Approved (£)',
  'Paid (£)',
  'Days',
] as const;

type Apart = { readonly expenses: Measures; readonly recognition: Measures; readonly other?: Measures };

/** One row for expenses, one for recognition, and one for other costs where there can be any. */
const apart = (
  start: readonly string[],
  { expenses, recognition, other }: Apart,
): readonly (readonly string[])[] => [
  [...start, PART_WORDS.EXPENSES, ...amounts(expenses), ''],
  [...start, PART_WORDS.RECOGNITION, ...amounts(recognition), ''],
  ...(other === undefined ? [] : [[...start, OTHER_WORDS, ...amounts(other), '']]),
];

const amounts = (row: Measures): readonly string[] =>
  [row.plannedPence, row.committedPence, row.claimedPence, row.approvedPence, row.paidPence].map(pounds);

const daysRow = (words: string, part: string, days: number | null): readonly string[] => [
  'Days to pay',
  '',
  words,
  '',
  '',
  part,
  '',
  '',
  '',
  '',
  '',
  days === null ? '' : String(days),
];

/** The money of an area as rows for a spreadsheet: what each row is stands in its first cell. Nobody is named. */
export const areaMoneyRows = (
  area: { readonly name: string; readonly period: Period },
  money: AreaMoney,
): readonly (readonly string[])[] => [
  HEAD,
  ...apart(['Area', '', `${area.name}, ${periodWords(area.period)}`, '', ''], money.total),
  ...money.projects.flatMap((project) =>
    apart(['Project', project.reference, project.title, '', ''], project),
  ),
  ...money.activities.flatMap((activity) =>
    apart(
      [
        'Activity',
        activity.reference,
        activity.title,
        activity.dateOn === null ? '' : formatDate(activity.dateOn),
        METHOD_WORDS[activity.method],
      ],
      activity,
    ),
  ),
  ...money.types.map(({ words, part, claimedPence, approvedPence, paidPence }) => [
    'Type of cost',
    '',
    words,
    '',
    '',
    PART_WORDS[part],
    '',
    '',
    ...[claimedPence, approvedPence, paidPence].map(pounds),
    '',
  ]),
  ...timesOf(money.times).flatMap(({ part, medianDays, longestDays, waiting }) => [
    daysRow('Median, from handed in to paid', PART_WORDS[part], medianDays),
    daysRow('Longest, from handed in to paid', PART_WORDS[part], longestDays),
    daysRow('Oldest that waits today', PART_WORDS[part], waiting?.days ?? null),
  ]),
];
