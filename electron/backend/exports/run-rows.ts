import { RUN_LINE_KIND_WORDS, type RunLineKind } from '../../../shared/domain/payments/lists.ts';
import { RUN_COLUMN_WORDS, type RunColumn } from '../../../shared/domain/payments/run-columns.ts';
import type { PayeeAccount } from '../../../shared/domain/payments/shapes.ts';
import {
  RECOGNITION_METHOD_WORDS,
  type RecognitionMethod,
} from '../../../shared/domain/policy/recognition-lists.ts';
import { formatDate, type IsoDate } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';

/** A line of a run as finance gets it; the account only where money goes to one. */
export interface RunFileLine {
  readonly kind: RunLineKind;
  readonly reference: string;
  readonly personName: string;
  readonly activityTitle: string;
  readonly projectReference: string;
  readonly budgetCode: string;
  readonly method: RecognitionMethod;
  readonly amountPence: Pence;
  readonly account: PayeeAccount | null;
}
export interface RunFileHead {
  readonly runNo: string;
  readonly payOn: IsoDate;
}

const POUND = 100;
/** `12.40`, for a spreadsheet. */
export const inPounds = (pence: Pence): string => {
  const whole = Math.floor(Math.abs(pence) / POUND);
  const rest = String(Math.abs(pence) % POUND).padStart(2, '0');
  return `${pence < 0 ? '-' : ''}${whole}.${rest}`;
};

const CELLS: Readonly<Record<RunColumn, (line: RunFileLine, head: RunFileHead) => string>> = {
  RUN: (_line, { runNo }) => runNo,
  PAY_ON: (_line, { payOn }) => formatDate(payOn),
  REFERENCE: ({ reference }) => reference,
  KIND: ({ kind }) => RUN_LINE_KIND_WORDS[kind],
  PERSON: ({ personName }) => personName,
  ACCOUNT_NAME: ({ account }) => account?.accountName ?? '',
  SORT_CODE: ({ account }) => account?.sortCode ?? '',
  ACCOUNT_NUMBER: ({ account }) => account?.accountNumber ?? '',
  ROLL_NUMBER: ({ account }) => account?.rollNumber ?? '',
  METHOD: ({ method }) => RECOGNITION_METHOD_WORDS[method],
  AMOUNT: ({ amountPence }) => inPounds(amountPence),
  PROJECT: ({ projectReference }) => projectReference,
  ACTIVITY: ({ activityTitle }) => activityTitle,
  BUDGET_CODE: ({ budgetCode }) => budgetCode,
};

/** E48. The table for finance: the headings, a row for each line, and the control total with the count. */
export function runRows(
  head: RunFileHead,
  lines: readonly RunFileLine[],
  columns: readonly RunColumn[],
): readonly (readonly string[])[] {
  const total = lines.reduce((sum, { amountPence }) => sum + amountPence, 0);
  const control = columns.map((column, index) => {
    if (column === 'AMOUNT') return inPounds(total);
    return index === 0 ? `Control total, ${lines.length} lines` : '';
  });
  return [
    columns.map((column) => RUN_COLUMN_WORDS[column]),
    ...lines.map((line) => columns.map((column) => CELLS[column](line, head))),
    ...(columns.includes('AMOUNT') ? [control] : []),
  ];
}
