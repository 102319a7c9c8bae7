import type { Basis } from '../../../shared/domain/claims/claim.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** What was kept of a line when its claim was last handed in, certified or approved. */
export interface KeptLine {
  readonly id: string;
  readonly acceptedPence: Pence | null;
  readonly basis: Basis | null;
  readonly receiptDueOn: IsoDate | null;
  readonly hasReturnReceipt: 0 | 1;
}

export const listKeptLines = (db: Reader, claimId: string): readonly KeptLine[] =>
  statement(
    db.connection,
    `select id, accepted_pence as acceptedPence, basis, receipt_due_on as receiptDueOn,
       (return_receipt_id is not null or return_given_up_on is not null) as hasReturnReceipt
     from claim_line where claim_id = ? and archived = 0`,
  ).all(claimId) as readonly KeptLine[];

/** The last four digits of the account that is held for somebody; empty where none is. */
export const accountEnding = (db: Reader, participantId: string): string =>
  (
    statement(db.connection, 'select last4 from payee where participant_id = ?').get(participantId) as
      { readonly last4: string } | undefined
  )?.last4 ?? '';

/** The run a claim is paid in; undefined while it is in none. */
export const runOfClaim = (
  db: Reader,
  claimId: string,
): { readonly runNo: string; readonly on: IsoDate | null } | undefined =>
  statement(
    db.connection,
    `select payment_run.run_no as runNo, payment_run.released_on as "on"
     from run_line join payment_run on payment_run.id = run_line.run_id
     where run_line.claim_id = ? and run_line.status in ('IN_RUN', 'PAID')`,
  ).get(claimId) as ReturnType<typeof runOfClaim>;

/** The member of staff who leads a project's engagement, or the project; empty where nobody is chosen. */
export const organiserOf = (db: Reader, projectId: string): string =>
  (
    statement(
      db.connection,
      `select staff.name from project_details
         join staff on staff.id = coalesce(engagement_lead_id, project_lead_id)
       where project_id = ?`,
    ).get(projectId) as { readonly name: string } | undefined
  )?.name ?? '';
