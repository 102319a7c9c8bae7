import type { IsoDate, IsoInstant } from '../../../shared/values/dates.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** E47 as it is stored; the account itself is sealed. */
export interface PayeeRow {
  readonly participantId: string;
  readonly keyId: string | null;
  readonly sealed: Uint8Array | null;
  readonly last4: string;
  readonly payrollReference: string;
  readonly changedAt: IsoInstant;
  readonly changedBy: string;
  readonly needsCheck: number;
  readonly verifiedAt: IsoInstant | null;
  readonly verifiedBy: string | null;
  /** The day it was compared. */
  readonly verifiedOn: IsoDate | null;
  readonly verifiedGiven: 'HERE' | 'ELSEWHERE' | null;
  readonly verifiedEvidenceId: string | null;
  readonly verifiedNote: string;
  readonly version: number;
}

export const findPayee = (db: Reader, participantId: string): PayeeRow | undefined =>
  statement(
    db.connection,
    `select participant_id as participantId, key_id as keyId, sealed, last4, payroll_reference as payrollReference,
       changed_at as changedAt, changed_by as changedBy, needs_check as needsCheck, verified_at as verifiedAt,
       verified_by as verifiedBy, verified_on as verifiedOn, verified_given as verifiedGiven,
       verified_evidence_id as verifiedEvidenceId, verified_note as verifiedNote, version from payee where participant_id = ?`,
  ).get(participantId) as PayeeRow | undefined;

export interface SealedAccount {
  readonly keyId: string;
  readonly sealed: Uint8Array;
  readonly last4: string;
}

/** Writes where a person is paid to; false when somebody changed it meanwhile. A changed account asks for a check by itself. */
export function savePayee(
  db: Writer,
  payee: {
    readonly participantId: string;
    readonly account: SealedAccount | null;
    readonly payrollReference: string;
    readonly expectedVersion: number;
  },
  stamp: Stamp,
): boolean {
  const { participantId, account, payrollReference, expectedVersion } = payee;
  if (expectedVersion === 0)
    return (
      statement(
        db.connection,
        `insert into payee (participant_id, key_id, sealed, last4, payroll_reference, changed_at, changed_by)
         values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      ).run(
        participantId,
        account?.keyId ?? null,
        account?.sealed ?? null,
        account?.last4 ?? '',
        payrollReference,
        stamp.at,
        stamp.by,
      ).changes === 1
    );
  if (account === null)
    return (
      statement(
        db.connection,
        'update payee set payroll_reference = ?, version = version + 1 where participant_id = ? and version = ?',
      ).run(payrollReference, participantId, expectedVersion).changes === 1
    );
  // Whoever checked the old account is forgotten first: the person who changes it may be the same.
  return (
    statement(
      db.connection,
      `update payee set verified_at = null, verified_by = null, verified_on = null, verified_given = null,
         verified_evidence_id = null, verified_note = '', key_id = ?, sealed = ?, last4 = ?, payroll_reference = ?,
         changed_at = ?, changed_by = ?, version = version + 1
       where participant_id = ? and version = ?`,
    ).run(
      account.keyId,
      account.sealed,
      account.last4,
      payrollReference,
      stamp.at,
      stamp.by,
      participantId,
      expectedVersion,
    ).changes === 1
  );
}

/** Who compared an account, on which day, and how that reached this laptop. */
export interface AccountCheck {
  readonly by: string;
  readonly on: IsoDate;
  readonly given: 'HERE' | 'ELSEWHERE';
  readonly evidenceId: string | null;
  readonly note: string;
}

/** A second person has checked the account; false when it was changed meanwhile. */
export const markVerified = (
  db: Writer,
  payee: { readonly participantId: string; readonly expectedVersion: number },
  check: AccountCheck & { readonly at: IsoInstant },
): boolean =>
  statement(
    db.connection,
    `update payee set needs_check = 0, verified_by = ?, verified_at = ?, verified_on = ?, verified_given = ?,
       verified_evidence_id = ?, verified_note = ?, version = version + 1
     where participant_id = ? and version = ?`,
  ).run(
    check.by,
    check.at,
    check.on,
    check.given,
    check.evidenceId,
    check.note,
    payee.participantId,
    payee.expectedVersion,
  ).changes === 1;
