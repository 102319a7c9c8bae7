import { isAllowed } from '../../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../../shared/access/roles.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { findPayee, markVerified, type AccountCheck } from '../../store/payees.store.ts';
import { findStaff } from '../../store/setup.store.ts';
import { findFile } from '../../store/vault.store.ts';
import { noteCheck } from './payee-note.ts';

interface CheckAsked {
  readonly participantId: string;
  readonly expectedVersion: number;
  /** Null: whoever works here, today. */
  readonly elsewhere: {
    readonly staffId: string;
    readonly decidedOn: IsoDate;
    readonly evidenceId: string;
  } | null;
  /** What it was compared with. */
  readonly note: string;
}

/** Writes down that a second person compared an account: here, or elsewhere with the proof. */
export function checkPayee(
  context: Writing,
  { note, ...asked }: CheckAsked,
): Result<
  { readonly version: number; readonly needsCheck: false },
  | 'payee-not-found'
  | 'changed-elsewhere'
  | 'payee-same-hands'
  | 'decider-not-allowed'
  | 'evidence-not-found'
  | 'check-date-wrong'
> {
  const { db, now } = context;
  const row = findPayee(db, asked.participantId);
  if (!row || row.sealed === null) return fail('payee-not-found');
  const said = whoSaysSo(context, asked.elsewhere);
  if (!said.ok) return said;
  const { by, on } = said.value;
  if (by === row.changedBy) return fail('payee-same-hands');
  if (on > londonDate(now) || on < londonDate(row.changedAt)) return fail('check-date-wrong');
  if (!markVerified(db, asked, { ...said.value, note, at: now })) return fail('changed-elsewhere');
  noteCheck(context, asked.participantId, said.value);
  return ok({ version: asked.expectedVersion + 1, needsCheck: false });
}

/** Who compared it, and how that reached this laptop; on paper too it is somebody who may keep accounts. */
function whoSaysSo(
  { db, me, now }: Writing,
  elsewhere: CheckAsked['elsewhere'],
): Result<Omit<AccountCheck, 'note'>, 'decider-not-allowed' | 'evidence-not-found'> {
  if (elsewhere === null)
    return me
      ? ok({ by: me.id, on: londonDate(now), given: 'HERE', evidenceId: null })
      : notAllowed('Nobody');
  const { staffId, decidedOn, evidenceId } = elsewhere;
  const staff = findStaff(db, staffId);
  if (!staff || staff.archived || !isAllowed(staff.roles, 'payments:write'))
    return notAllowed(staff?.name ?? 'Nobody');
  if (!findFile(db, evidenceId)) return fail('evidence-not-found');
  return ok({ by: staffId, on: decidedOn, given: 'ELSEWHERE', evidenceId });
}

const notAllowed = (name: string) => fail('decider-not-allowed', { name, role: ROLE_WORDS.PAYMENT_RELEASER });
