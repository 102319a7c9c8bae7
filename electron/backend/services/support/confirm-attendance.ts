import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import type { ClaimKept } from '../../store/claims.store.ts';
import { attendanceOf } from '../../store/decisions.store.ts';
import { claimsRules } from './claims-guards.ts';
import { addEntry, changeEntry } from './entries.ts';

/** Attendance is confirmed before a claim is certified: it is recorded already, or is recorded with it. */
export function confirmAttendance(
  context: Writing,
  { activityId, participantId }: ClaimKept,
  confirmCame: boolean,
): Result<null, 'attendance-not-confirmed' | 'attendance-says-no'> {
  const kept = attendanceOf(context.db, activityId, participantId);
  if (kept?.came === 'YES') return ok(null);
  if (kept?.came === 'NO') return fail('attendance-says-no');
  if (!confirmCame) return fail('attendance-not-confirmed');
  const fields = { came: 'YES' };
  const written = kept
    ? changeEntry(context, claimsRules, {
        kind: 'attendance',
        id: kept.id,
        fields,
        expectedVersion: kept.version,
      })
    : addEntry(context, claimsRules, {
        kind: 'attendance',
        fields: { activityId, participantId, ...fields },
      });
  if (!written.ok) throw new Error(`The attendance could not be written: ${written.error.code}`);
  return ok(null);
}
