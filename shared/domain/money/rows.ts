import { formatDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import { ACTIVITY_STATE_WORDS, METHOD_WORDS } from '../activities/lists.ts';
import { BUDGET_CATEGORY_WORDS } from '../plan/lists.ts';
import type { TypeMoney } from './cost-types.ts';
import type { Amounts, ProjectMoney } from './forecast.ts';
import { PART_WORDS } from './shapes.ts';

/** Pounds as a spreadsheet takes them: `12.40`. */
export const pounds = (pence: Pence): string =>
  `${pence < 0 ? '-' : ''}${Math.floor(Math.abs(pence) / 100)}.${String(Math.abs(pence) % 100).padStart(2, '0')}`;

const HEAD = ['Planned (£)', 'Committed (£)', 'Claimed (£)', 'Approved (£)', 'Paid (£)', 'Forecast (£)'];
const amounts = (row: Amounts): readonly string[] =>
  [
    row.plannedPence,
    row.committedPence,
    row.claimedPence,
    row.approvedPence,
    row.paidPence,
    row.forecastPence,
  ].map(pounds);

/** The money of a project as rows for a spreadsheet: by kind of cost, by activity, by type. Nobody is named. */
export const moneyRows = (
  { categories, activities, total, types }: ProjectMoney,
  title: string,
): readonly (readonly string[])[] => [
  ['Project', title],
  [],
  ['Kind of cost', ...HEAD],
  ...categories.map((row) => [BUDGET_CATEGORY_WORDS[row.category], ...amounts(row)]),
  ['Total', ...amounts(total)],
  [],
  [
    'Activity',
    'Kind',
    'Status',
    'Date',
    'People expected',
    'Expected (£)',
    'Claimed (£)',
    'Approved (£)',
    'Paid (£)',
    'Forecast (£)',
    'How it comes about',
    'Not known yet',
  ],
  ...activities.map(
    ({
      activity,
      expectedPence,
      claimedPence,
      approvedPence,
      paidPence,
      forecastPence,
      workings,
      unknown,
    }) => [
      activity.title,
      METHOD_WORDS[activity.method],
      ACTIVITY_STATE_WORDS[activity.state],
      activity.dateOn === null ? '' : formatDate(activity.dateOn),
      activity.expectedNumber === null ? '' : String(activity.expectedNumber),
      ...[expectedPence, claimedPence, approvedPence, paidPence, forecastPence].map(pounds),
      workings.join('; '),
      unknown.join('; '),
    ],
  ),
  [],
  ['Type of cost', 'Kind', 'Claimed (£)', 'Approved (£)', 'Paid (£)'],
  ...types.map(typeRow),
];

const typeRow = ({ words, part, ...money }: TypeMoney): readonly string[] => [
  words,
  PART_WORDS[part],
  ...[money.claimedPence, money.approvedPence, money.paidPence].map(pounds),
];
