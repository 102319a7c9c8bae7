import { gatherRun } from '../../../../shared/domain/payments/run.ts';
import { runContent, runTotals } from '../../../../shared/domain/payments/run-content.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import type { Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { sha256 } from '../../files/seal.ts';
import { appendAudit } from '../../store/audit.store.ts';
import type { Reader } from '../../store/handles.ts';
import { listPayables, listPayees, type PayableItem } from '../../store/payables.store.ts';
import { insertRun, moveItem, nextRunNo, type NewRunLine } from '../../store/runs.store.ts';
import { findArea } from '../../store/setup.store.ts';
import { stampOf } from './stamp.ts';

export interface PayableNow {
  readonly ready: readonly PayableItem[];
  readonly held: readonly (PayableItem & { readonly rule: string; readonly words: string })[];
}

/** What an area can pay now, and what is held with the reason. */
export function payableNow(db: Reader, areaId: string): PayableNow {
  const items = listPayables(db, areaId);
  const payees = listPayees(db, [...new Set(items.map(({ participantId }) => participantId))]);
  const { lines, held } = gatherRun(items, payees);
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    ready: lines.flatMap(({ id }) => byId.get(id) ?? []),
    held: held.flatMap(({ id, ...why }) => {
      const item = byId.get(id);
      return item ? [{ ...item, ...why }] : [];
    }),
  };
}

export interface Preparing {
  readonly areaId: string;
  readonly payOn: IsoDate;
  readonly itemIds: readonly string[];
  readonly shownPence: Pence;
}

/** E48, R-134. Puts a run together of what was chosen, if all of it can be paid and comes to what was shown. */
export function prepareRun(
  context: Writing,
  { areaId, payOn, itemIds, shownPence }: Preparing,
): Result<
  { readonly runId: string; readonly runNo: string; readonly version: number; readonly status: 'PREPARED' },
  'area-not-found' | 'run-moved' | 'pay-day-past'
> {
  const { db, now, newId } = context;
  if (!findArea(db, areaId)) return fail('area-not-found');
  if (payOn < londonDate(now)) return fail('pay-day-past');
  const chosen = new Set(itemIds);
  // Chosen alone, a correction that takes back may find too little to take from: gathered anew.
  const items = payableNow(db, areaId).ready.filter(({ id }) => chosen.has(id));
  const payees = listPayees(db, [...new Set(items.map(({ participantId }) => participantId))]);
  const { lines, totalPence } = gatherRun(items, payees);
  if (lines.length !== chosen.size || totalPence !== shownPence) return fail('run-moved', { totalPence });
  const runId = newId();
  const runNo = nextRunNo(db, Number(londonDate(now).slice(0, 4)));
  const rows = lines.flatMap(({ method, id, ...line }): readonly NewRunLine[] =>
    method === null ? [] : [{ ...line, id: newId(), sourceId: id, method }],
  );
  const contentHash = sha256(runContent({ runNo, areaId, payOn }, rows));
  const stamp = stampOf(context);
  for (const row of rows) {
    const move = { from: 'APPROVED', to: 'IN_RUN', reason: runNo, eventId: newId() };
    if (!moveItem(db, row, move, stamp)) return fail('run-moved', { totalPence });
  }
  insertRun(db, { id: runId, runNo, areaId, payOn, totalPence, contentHash, lines: rows }, stamp);
  noteRun(context, runId, 'create', [
    { field: 'totalPence', before: null, after: runTotals(lines).totalPence },
    { field: 'lines', before: null, after: lines.length },
  ]);
  return ok({ runId, runNo, version: 1, status: 'PREPARED' });
}

/** E50. What happened to a run, in the same transaction. */
export const noteRun = (
  context: Writing,
  runId: string,
  action: 'create' | 'status' | 'export',
  changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[],
): void =>
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action,
      projectId: null,
      record: 'payment_run',
      recordId: runId,
    },
    changes.map((change) => ({ ...change, personal: false })),
  );
