import { receiptState, type ReceiptState } from '../../../../shared/domain/claims/return-receipts.ts';
import { daysBetween, londonDate, type IsoDate, type IsoInstant } from '../../../../shared/values/dates.ts';
import type { ChasedRow } from '../../store/chasing.store.ts';
import type { QueueRow } from '../../store/claim-queues.store.ts';

/** Whole days from a moment to today; never below zero. */
export const daysWaited = (since: IsoInstant, today: IsoDate): number =>
  Math.max(0, daysBetween(londonDate(since), today));

/** The claims of a queue, with the days each has waited. Written out column by column: taking a row apart takes far longer. */
export function queueRows(rows: readonly QueueRow[], today: IsoDate) {
  const waited = remembered((since: IsoDate) => Math.max(0, daysBetween(since, today)));
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    claimNo: row.claimNo,
    status: row.status,
    since: row.since,
    daysWaiting: waited(londonDate(row.since)),
    submittedOn: row.submittedOn,
    personId: row.personId,
    personName: row.personName,
    projectId: row.projectId,
    reference: row.reference,
    activityTitle: row.activityTitle,
    activityOn: row.activityOn,
    budgetCode: row.budgetCode,
    claimedPence: row.claimedPence,
    acceptedPence: row.acceptedPence,
    waitsForSecond: row.needsSecond === 1 && row.status === 'CERTIFIED',
    deciders: row.deciders === '' ? [] : row.deciders.split(','),
  }));
}

/** Return receipts with where each stands today. None of them has come. */
export function chasedRows(rows: readonly ChasedRow[], today: IsoDate) {
  const stateOf = remembered(
    (dueOn: IsoDate) => receiptState({ dueOn, receivedOn: null }, today) as Exclude<ReceiptState, 'RECEIVED'>,
  );
  return rows.map((row) => ({ ...row, state: stateOf(row.dueOn) }));
}

/** Works each answer out once: the rows of a list are of few days. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}
