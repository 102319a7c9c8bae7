import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import {
  findRun,
  findRunLine,
  giveUpRun,
  listRunLines,
  moveItem,
  settleLine,
} from '../../store/runs.store.ts';
import { stampOf } from './stamp.ts';
import { noteRun } from './prepare-run.ts';

/** §4.16. Gives up a run that is not released: everything in it is approved again and waits. */
export function giveUp(
  context: Writing,
  asked: { readonly runId: string; readonly expectedVersion: number; readonly reason: string },
): Result<
  { readonly runId: string; readonly version: number; readonly status: 'CANCELLED' },
  'run-not-found' | 'run-not-prepared' | 'changed-elsewhere' | 'reason-missing'
> {
  const { db, newId } = context;
  const { runId, expectedVersion } = asked;
  const run = findRun(db, runId);
  if (!run) return fail('run-not-found');
  if (run.status !== 'PREPARED') return fail('run-not-prepared');
  if (!hasText(asked.reason)) return fail('reason-missing');
  for (const line of listRunLines(db, runId)) {
    const move = { from: 'IN_RUN', to: 'APPROVED', reason: asked.reason.trim(), eventId: newId() };
    moveItem(db, line, move, stampOf(context));
  }
  if (!giveUpRun(db, runId, expectedVersion)) return fail('changed-elsewhere');
  noteRun(context, runId, 'status', [{ field: 'status', before: 'PREPARED', after: 'CANCELLED' }]);
  return ok({ runId, version: expectedVersion + 1, status: 'CANCELLED' });
}

/** §4.16. Finance has paid: every line that has not come back is paid. */
export function markPaid(
  context: Writing,
  { runId, paidOn }: { readonly runId: string; readonly paidOn: IsoDate },
): Result<{ readonly paid: number }, 'run-not-found' | 'run-not-released' | 'pay-day-wrong'> {
  const { db, newId, now } = context;
  const run = findRun(db, runId);
  if (!run) return fail('run-not-found');
  if (run.status !== 'RELEASED' || run.releasedOn === null) return fail('run-not-released');
  if (paidOn < run.releasedOn || paidOn > londonDate(now)) return fail('pay-day-wrong');
  const open = listRunLines(db, runId).filter(({ status }) => status === 'IN_RUN');
  for (const line of open) {
    settleLine(db, line.id, { status: 'PAID', on: paidOn, reason: '' });
    const move = { from: 'IN_RUN', to: 'PAID', reason: run.runNo, eventId: newId() };
    moveItem(db, line, move, stampOf(context));
  }
  noteRun(context, runId, 'status', [{ field: 'paid', before: null, after: `${open.length} on ${paidOn}` }]);
  return ok({ paid: open.length });
}

/** A payment came back: the item is approved again, with the reason, and may enter another run. */
export function failLine(
  context: Writing,
  asked: { readonly lineId: string; readonly failedOn: IsoDate; readonly reason: string },
): Result<Record<string, never>, 'run-line-settled' | 'reason-missing'> {
  const { db, newId } = context;
  if (!hasText(asked.reason)) return fail('reason-missing');
  const reason = asked.reason.trim();
  const line = findRunLine(db, asked.lineId);
  const failed = { status: 'FAILED', on: asked.failedOn, reason } as const;
  if (!line || !settleLine(db, line.id, failed)) return fail('run-line-settled');
  moveItem(db, line, { from: 'IN_RUN', to: 'APPROVED', reason, eventId: newId() }, stampOf(context));
  noteRun(context, line.runId, 'status', [
    { field: 'cameBack', before: line.sourceId, after: asked.failedOn },
  ]);
  return ok({});
}
