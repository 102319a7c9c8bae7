import type { claimQueuesContract } from '../../../shared/contract/claim-queues.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { OPEN_QUEUES as OPEN, QUEUE_STATES, type Queue } from '../../../shared/domain/claims/queues.ts';
import { REMINDER_DAYS } from '../../../shared/domain/claims/return-receipts.ts';
import { addDays, londonDate, type IsoDate } from '../../../shared/values/dates.ts';
import { addPence } from '../../../shared/values/money.ts';
import { ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { countChased, listAdjustments, listChased } from '../store/chasing.store.ts';
import { countStates, listQueue, type StateCount } from '../store/claim-queues.store.ts';
import { chasedRows, daysWaited, queueRows } from './support/queue-rows.ts';
import { takeReturnReceipt } from './support/return-receipt.ts';

type All = Handlers<typeof claimQueuesContract, Reading, Writing, Waiting>;
type ChasedState = 'WAITING' | 'REMIND' | 'OVERDUE';

export const claimQueuesHandlers: All = {
  'claims.queues': ({ db, now }) => {
    const today = londonDate(now);
    const counts = countStates(
      db,
      OPEN.flatMap((queue) => QUEUE_STATES[queue]),
    );
    const chasing = countChased(db, { today, remindUpTo: addDays(today, REMINDER_DAYS) });
    return ok({ queues: OPEN.map((queue) => summaryOf(queue, counts, today)), chasing });
  },

  'claims.queue': ({ db, now }, { queue, ...filter }) => {
    const today = londonDate(now);
    const part = listQueue(db, { ...filter, states: QUEUE_STATES[queue] });
    return ok({ ...part, rows: queueRows(part.rows, today) });
  },

  'claims.chasing': ({ db, now }, { state, limit, ...filter }) => {
    const today = londonDate(now);
    const rows = listChased(db, { ...filter, ...daysOf(state, today), limit: limit + 1 });
    return ok({ rows: chasedRows(rows.slice(0, limit), today), more: rows.length > limit, today });
  },

  'claims.adjustments': ({ db }, { participantId }) => {
    const adjustments = [...listAdjustments(db, participantId)];
    return ok({ adjustments, totalPence: addPence(adjustments.map(({ amountPence }) => amountPence)) });
  },

  'claims.returnReceipt': (context, input) => takeReturnReceipt(context, input),
};

function summaryOf(queue: Queue, counts: readonly StateCount[], today: IsoDate) {
  const states = QUEUE_STATES[queue];
  const mine = counts.filter(({ status }) => states.includes(status));
  const oldest = mine.flatMap((each) => (each.oldest === null ? [] : [each.oldest])).toSorted()[0];
  return {
    queue,
    count: mine.reduce((sum, { count }) => sum + count, 0),
    totalPence: addPence(mine.map(({ totalPence }) => totalPence)),
    oldestDays: oldest === undefined ? null : daysWaited(oldest, today),
  };
}

/** The due dates that make a state. */
function daysOf(
  state: ChasedState | null,
  today: IsoDate,
): { readonly from: IsoDate | null; readonly to: IsoDate | null } {
  const last = addDays(today, REMINDER_DAYS);
  switch (state) {
    case 'OVERDUE':
      return { from: null, to: addDays(today, -1) };
    case 'REMIND':
      return { from: today, to: last };
    case 'WAITING':
      return { from: addDays(last, 1), to: null };
    case null:
      return { from: null, to: null };
  }
}
