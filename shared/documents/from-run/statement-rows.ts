import { RUN_LINE_KIND_WORDS, TAX_ROUTE_WORDS } from '../../domain/payments/lists.ts';
import { RECOGNITION_METHOD_WORDS } from '../../domain/policy/recognition-lists.ts';
import { formatDate } from '../../values/dates.ts';
import type { StatementFacts, StatementLine } from '../facts/payments.ts';
import { taxYearWords } from './statement.ts';

const HEADS = [
  'Tax year',
  'Name',
  'Paid on',
  'Payment run',
  'Reference',
  'What for',
  'Kind',
  'How paid',
  'Tax route',
  'Expenses (£)',
  'Recognition (£)',
] as const;

const PENCE = 100;
/** `75.00`, as a spreadsheet reads it. */
const amount = (pence: number): string => (pence / PENCE).toFixed(2);

/** The statements as a table for a spreadsheet: a row for each payment, the sums last (R-117: two columns, never one). */
export const statementRows = (
  taxYear: number,
  statements: readonly StatementFacts[],
): readonly (readonly string[])[] => [
  HEADS,
  ...statements.flatMap((statement) => [
    ...statement.expenses.map((line) => rowOf(statement, line, false)),
    ...statement.recognition.map((line) => rowOf(statement, line, true)),
  ]),
  [
    taxYearWords(taxYear),
    'Total',
    ...Array.from({ length: HEADS.length - 4 }, () => ''),
    amount(statements.reduce((sum, { expensesPence }) => sum + expensesPence, 0)),
    amount(statements.reduce((sum, { recognitionPence }) => sum + recognitionPence, 0)),
  ],
];

const rowOf = (
  { taxYear, person }: StatementFacts,
  { paidOn, runNo, ref, what, method, taxRoute, pence }: StatementLine,
  isTime: boolean,
): readonly string[] => [
  taxYearWords(taxYear),
  person.name,
  formatDate(paidOn),
  runNo,
  ref,
  what,
  RUN_LINE_KIND_WORDS[isTime ? 'RECOGNITION' : 'EXPENSES'],
  RECOGNITION_METHOD_WORDS[method],
  taxRoute === null ? '' : TAX_ROUTE_WORDS[taxRoute],
  isTime ? '' : amount(pence),
  isTime ? amount(pence) : '',
];
