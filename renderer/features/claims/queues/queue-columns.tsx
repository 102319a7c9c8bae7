import { CLAIM_STATE_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { formatDateShort } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { STATE_TONES } from '../entry/state-words.ts';
import type { QueueRow } from './queue.queries.ts';

const day = (date: string | null): string => (date === null ? '–' : formatDateShort(date));

const PERSON: TableColumn<QueueRow> = {
  id: 'person',
  header: 'Person',
  isRowHeader: true,
  sortValue: ({ personName }) => personName,
  cell: ({ personName }) => personName,
};
const NUMBER: TableColumn<QueueRow> = {
  id: 'number',
  header: 'Claim',
  width: '9rem',
  sortValue: ({ claimNo }) => claimNo,
  cell: ({ claimNo }) => claimNo,
};
const ACTIVITY: TableColumn<QueueRow> = {
  id: 'activity',
  header: 'For',
  cell: ({ reference, activityTitle }) =>
    `${activityTitle.trim() === '' ? 'Activity' : activityTitle} (${reference})`,
};
const HANDED_IN: TableColumn<QueueRow> = {
  id: 'handedIn',
  header: 'Handed in',
  width: '8rem',
  sortValue: ({ submittedOn }) => submittedOn,
  cell: ({ submittedOn }) => day(submittedOn),
};
const WAITING: TableColumn<QueueRow> = {
  id: 'waiting',
  header: 'Waiting',
  align: 'end',
  width: '7rem',
  sortValue: ({ daysWaiting }) => daysWaiting,
  cell: ({ daysWaiting }) => (daysWaiting === 0 ? 'today' : plural(daysWaiting, 'day')),
};
const MONEY: TableColumn<QueueRow> = {
  id: 'money',
  header: 'Accepted',
  align: 'end',
  width: '8rem',
  sortValue: ({ acceptedPence }) => acceptedPence,
  cell: ({ acceptedPence }) => formatMoney(acceptedPence),
};
const CLAIMED: TableColumn<QueueRow> = {
  id: 'claimed',
  header: 'Claimed',
  align: 'end',
  width: '8rem',
  sortValue: ({ claimedPence }) => claimedPence,
  cell: ({ claimedPence }) => formatMoney(claimedPence),
};
const SECOND: TableColumn<QueueRow> = {
  id: 'second',
  header: 'Note',
  width: '9rem',
  cell: ({ waitsForSecond }) => (waitsForSecond ? <StatusTag tone="warning">Second approver</StatusTag> : ''),
};
const STATE: TableColumn<QueueRow> = {
  id: 'state',
  header: 'State',
  width: '9rem',
  sortValue: ({ status }) => CLAIM_STATE_WORDS[status],
  cell: ({ status }) => <StatusTag tone={STATE_TONES[status]}>{CLAIM_STATE_WORDS[status]}</StatusTag>,
};

/** What each list shows of a claim. Drafts have no sums yet. */
export const QUEUE_COLUMNS = {
  CERTIFY: [PERSON, NUMBER, ACTIVITY, HANDED_IN, WAITING, CLAIMED, MONEY],
  APPROVE: [PERSON, NUMBER, ACTIVITY, HANDED_IN, WAITING, MONEY, SECOND],
  QUERIED: [PERSON, NUMBER, ACTIVITY, HANDED_IN, WAITING, CLAIMED],
  DRAFT: [PERSON, NUMBER, ACTIVITY, WAITING],
  DECIDED: [PERSON, NUMBER, ACTIVITY, HANDED_IN, STATE, MONEY],
  ALL: [PERSON, NUMBER, ACTIVITY, HANDED_IN, STATE, MONEY],
} as const satisfies Readonly<Record<string, readonly TableColumn<QueueRow>[]>>;
