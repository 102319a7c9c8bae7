import { RUN_LINE_KIND_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { RECOGNITION_METHOD_WORDS } from '../../../../shared/domain/policy/recognition-lists.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import { Link } from '../../../components/Link/Link.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { Parts } from '../Parts.tsx';
import styles from '../payments.module.css';

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
  cell: ({ kind, method }) => (
    <>
      {RUN_LINE_KIND_WORDS[kind]}
      <p className={styles.hint}>{method === null ? 'No way said' : RECOGNITION_METHOD_WORDS[method]}</p>
    </>
  ),
};
const ACTIVITY: TableColumn<Payable> = {
  id: 'activity',
  header: 'For',
  sortValue: ({ reference }) => reference,
  cell: ({ activityTitle, projectReference, reference, budgetCode }) => (
    <>
      {activityTitle.trim() === '' ? 'Activity' : activityTitle}
      <p className={styles.hint}>
        <Parts of={[reference, projectReference, ...(budgetCode === '' ? [] : [`Budget ${budgetCode}`])]} />
      </p>
    </>
  ),
};
const AMOUNT: TableColumn<Payable> = {
  id: 'amount',
  header: 'Amount',
  align: 'end',
  width: '7rem',
  sortValue: ({ amountPence }) => amountPence,
  cell: ({ amountPence }) => formatMoney(amountPence),
};

export const READY_COLUMNS: readonly TableColumn<Payable>[] = [PERSON, ACTIVITY, KIND, AMOUNT];

/** What is missing is filled in on the person's page. */
export const HELD_COLUMNS: readonly TableColumn<Held>[] = [
  {
    ...(PERSON as TableColumn<Held>),
    cell: ({ personName, participantId }) => <Link href={`/people/${participantId}`}>{personName}</Link>,
  },
  ACTIVITY as TableColumn<Held>,
  KIND as TableColumn<Held>,
  {
    id: 'why',
    header: 'Why it waits',
    sortValue: ({ words }) => words,
    cell: ({ words, rule }) => (
      <>
        {words} <span className={styles.whole}>({rule})</span>
      </>
    ),
  },
  AMOUNT as TableColumn<Held>,
];
