import { TAX_ROUTE_WORDS } from '../../domain/payments/lists.ts';
import { RECOGNITION_METHOD_WORDS } from '../../domain/policy/recognition-lists.ts';
import { formatDate } from '../../values/dates.ts';
import { formatMoney } from '../../values/money.ts';
import { plural } from '../../values/text.ts';
import type { Step } from '../facts/claims.ts';
import type { ScheduleFacts, ScheduleRow } from '../facts/payments.ts';
import type { Block, Cell, Column } from '../model.ts';
import { column, endColumn, h1, paragraph, table } from '../parts.ts';
import { definePersonal } from '../personal.ts';
import { dateOr, money, moneyOr } from '../values.ts';
import { asRows, field } from './d07/rows.ts';
import { missing, oneLine, optional, required, say, strong } from '../words.ts';

const COLUMNS: readonly Column[] = [
  column('Ref', 6),
  column('Payee ref', 7),
  column('Activity', 10),
  column('Date', 6),
  column('Units', 5),
  column('Rate', 9),
  endColumn('Amount', 6),
  column('Method', 6),
  column('Tax route', 11),
  column('Budget code', 6),
  column('Approved by', 10),
];
const AMOUNT = 6;

/** D08 (a). What finance needs to know about the recognition payments of one run; expenses stand apart. */
export const paymentSchedule = definePersonal({
  code: 'D08-schedule',
  title: 'Recognition payment schedule',
  audience: 'personal',
  source: 'paymentSchedule',
  print: { compact: 'form', landscape: true },
  lines: ({ reference, payOn }, { version }) => [
    `Payment run ${reference}, to be paid on ${formatDate(payOn)}. Version ${version}.`,
  ],
  build: (facts, { largePrint }) => [
    headBlock(facts, largePrint),
    h1('Recognition payments'),
    rowsTable(facts, largePrint),
    paragraph(strong('Expenses are listed separately. '), expensesWords(facts)),
    h1('Not paid, or not as usual'),
    exceptionsTable(facts, largePrint),
    paragraph('What is held never adds to a total.'),
  ],
});

/** Who made the run, and its sums; one under the other in large print. */
function headBlock(facts: ScheduleFacts, largePrint: boolean): Block {
  const { rows, expensesCount, recognitionPence, expensesPence, totalPence } = facts;
  const sum = (pence: number, count: number): Cell =>
    say(strong(formatMoney(pence)), `, ${plural(count, 'payment')}`);
  const lines = [
    [
      field('Run number', 5, say(facts.reference)),
      field('Date', 4, say(formatDate(facts.payOn))),
      field('Prepared by', 7, say(stepWords(facts.prepared))),
      field('Released by', 7, releasedCell(facts)),
    ],
    [
      field('Recognition', 1, sum(recognitionPence, rows.length)),
      field('Expenses', 1, sum(expensesPence, expensesCount)),
      field('The whole run', 1, sum(totalPence, rows.length + expensesCount)),
    ],
  ];
  return { kind: 'formTable', caption: 'The run', rows: asRows(lines, largePrint) };
}

function releasedCell({ released, isGivenUp }: ScheduleFacts): Cell {
  if (isGivenUp) return say('Nobody: the run was given up');
  return released ? say(stepWords(released)) : missing('Released by', 'paymentRun.releasedBy');
}

const stepWords = ({ who, on }: Step): string => `${oneLine(who)}, ${formatDate(on)}`;

const expensesWords = ({ expensesPence, expensesCount }: ScheduleFacts): string =>
  `They come to ${formatMoney(expensesPence)} in ${plural(expensesCount, 'payment')}.`;

function rowsTable({ rows, recognitionPence }: ScheduleFacts, largePrint: boolean): Block {
  const total = COLUMNS.map((_, index): Cell => {
    if (index === 0) return say('Total');
    if (index === 1) return say(plural(rows.length, 'payment'));
    return index === AMOUNT ? money(recognitionPence) : say('–');
  });
  return table({
    caption: 'Recognition payments',
    columns: COLUMNS,
    rows: rows.map(cellsOf),
    totalRow: total,
    none: 'None',
    // Eleven columns have no room in large print.
    ...(largePrint ? { stacked: true } : { wide: true }),
  });
}

const cellsOf = (payment: ScheduleRow): readonly Cell[] => [
  say(payment.ref),
  say(payment.payeeRef),
  required(oneLine(payment.activity), `Activity of ${payment.ref}`, 'rows.activity'),
  dateOr(payment.on),
  optional(payment.units),
  optional(payment.rate, 'Agreed by hand'),
  money(payment.amountPence),
  say(RECOGNITION_METHOD_WORDS[payment.method]),
  payment.taxRoute === 'NOT_DETERMINED'
    ? missing(`Tax route of ${payment.ref}`, 'recognition.taxRoute')
    : say(TAX_ROUTE_WORDS[payment.taxRoute]),
  optional(oneLine(payment.budgetCode)),
  payment.approved
    ? say(stepWords(payment.approved))
    : missing(`Approved by, ${payment.ref}`, 'recognition.approved'),
];

const exceptionsTable = ({ exceptions }: ScheduleFacts, largePrint: boolean): Block =>
  table({
    caption: 'Not paid, or not as usual',
    columns: [
      column('Ref', 4),
      column('Activity', 6),
      column('Date', 4),
      endColumn('Amount', 3),
      column('Why', 9),
    ],
    rows: exceptions.map(({ ref, activity, on, amountPence, why }) => [
      say(ref),
      optional(oneLine(activity)),
      dateOr(on),
      moneyOr(amountPence, 'None'),
      say(oneLine(why)),
    ]),
    none: 'None',
    ...(largePrint ? { stacked: true } : { wide: true }),
  });
