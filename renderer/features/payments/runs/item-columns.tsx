import { RUN_LINE_KIND_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { RECOGNITION_METHOD_WORDS } from '../../../../shared/domain/policy/recognition-lists.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import type { TableColumn } from '../../../components/Table/table-types.ts';

export type Payable = Output<'payments.payable'>['ready'][number];
export type Held = Output<'payments.payable'>['held'][number];

/** What a line of money shows, whether it waits or stands in a run. */
const PERSON: TableColumn<Payable> = {
  id: 'person',
  header: 'Person',
  isRowHeader: true,
  sortValue: ({ personName }) => personName,
  cell: ({ personName }) => personName,
};
const KIND: TableColumn<Payable> = {
  id: 'kind',
  header: 'Kind',
  width: '8rem',
  sortValue: ({ kind }) => RUN_LINE_KIND_WORDS[kind],
  cell: ({ kind }) => RUN_LINE_KIND_WORDS[kind],
};
const REFERENCE: TableColumn<Payable> = {
  id: 'reference',
  header: 'Reference',
  width: '9rem',
  sortValue: ({ reference }) => reference,
  cell: ({ reference }) => reference,
};
const ACTIVITY: TableColumn<Payable> = {
  id: 'activity',
  header: 'For',
  cell: ({ activityTitle, projectReference }) =>
    `${activityTitle.trim() === '' ? 'Activity' : activityTitle} (${projectReference})`,
};
const METHOD: TableColumn<Payable> = {
  id: 'method',
  header: 'How paid',
  width: '8rem',
  sortValue: ({ method }) => (method === null ? null : RECOGNITION_METHOD_WORDS[method]),
  cell: ({ method }) => (method === null ? 'Not said' : RECOGNITION_METHOD_WORDS[method]),
};
const AMOUNT: TableColumn<Payable> = {
  id: 'amount',
  header: 'Amount',
  align: 'end',
  width: '8rem',
  sortValue: ({ amountPence }) => amountPence,
  cell: ({ amountPence }) => formatMoney(amountPence),
};

export const READY_COLUMNS: readonly TableColumn<Payable>[] = [
  PERSON,
  KIND,
  REFERENCE,
  ACTIVITY,
  METHOD,
  AMOUNT,
];

export const HELD_COLUMNS: readonly TableColumn<Held>[] = [
  PERSON as TableColumn<Held>,
  KIND as TableColumn<Held>,
  REFERENCE as TableColumn<Held>,
  {
    id: 'why',
    header: 'Why it waits',
    sortValue: ({ words }) => words,
    cell: ({ words, rule }) => `${words} (${rule})`,
  },
  AMOUNT as TableColumn<Held>,
];
