import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader, Writer } from './handles.ts';
import { statement } from './run.ts';

/** What became of return receipts: they came, somebody gave them up, or they are waited for. */

export interface ReturnRow {
  readonly lineId: string;
  readonly mode: string;
  readonly travelledOn: IsoDate | null;
  readonly dueOn: IsoDate;
  readonly paidPence: Pence;
  /** Null: it has not come. */
  readonly receiptId: string | null;
  readonly receivedOn: IsoDate | null;
  readonly receiptPence: Pence | null;
  /** Null: nobody gave it up. */
  readonly givenUpOn: IsoDate | null;
  readonly givenUpReason: string;
  /** What was written down beside the line for it, with its sign. */
  readonly adjustedPence: number;
}

const ADJUSTED = `(select coalesce(sum(amount_pence), 0) from claim_adjustment where line_id = line.id)`;
const RETURN = `
  select line.id as lineId, coalesce(line.mode, '') as mode, line.travelled_on as travelledOn,
    line.receipt_due_on as dueOn, coalesce(line.accepted_pence, 0) as paidPence,
    line.return_receipt_id as receiptId, receipt.received_on as receivedOn, receipt.amount_pence as receiptPence,
    line.return_given_up_on as givenUpOn, line.return_given_up_reason as givenUpReason, ${ADJUSTED} as adjustedPence
  from claim_line line left join receipt on receipt.id = line.return_receipt_id
  where line.receipt_due_on is not null and line.archived = 0`;

/** The ways home of a claim that were paid before their ticket was there, in the order they are due. */
export const listReturns = (db: Reader, claimId: string): readonly ReturnRow[] =>
  statement(db.connection, `${RETURN} and line.claim_id = ? order by line.receipt_due_on, line.id`).all(
    claimId,
  ) as readonly ReturnRow[];

/** A way home whose receipt came or was given up, with whose it is; undefined: it is waited for, or never was. */
export const findSettledReturn = (
  db: Reader,
  lineId: string,
):
  | (Pick<ReturnRow, 'receiptId' | 'givenUpOn' | 'adjustedPence'> & {
      readonly participantId: string;
      readonly projectId: string;
    })
  | undefined =>
  statement(
    db.connection,
    `select line.return_receipt_id as receiptId, line.return_given_up_on as givenUpOn, ${ADJUSTED} as adjustedPence,
       claim.participant_id as participantId, claim.project_id as projectId
     from claim_line line join claim on claim.id = line.claim_id
     where line.id = ? and line.receipt_due_on is not null and line.archived = 0
       and (line.return_receipt_id is not null or line.return_given_up_on is not null)
       and claim.status in ('SUBMITTED', 'CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID') and claim.archived = 0`,
  ).get(lineId) as ReturnType<typeof findSettledReturn>;

/** Nobody waits for it any more. */
export const setGivenUp = (
  db: Writer,
  lineId: string,
  { on, reason }: { readonly on: IsoDate; readonly reason: string },
): void =>
  void statement(
    db.connection,
    'update claim_line set return_given_up_on = ?, return_given_up_reason = ? where id = ?',
  ).run(on, reason, lineId);

/** The receipt is waited for again, whatever became of it before. A receipt that came stays with the claim, proving nothing. */
export const awaitAgain = (db: Writer, lineId: string): void =>
  void statement(
    db.connection,
    `update claim_line set return_receipt_id = null, return_given_up_on = null, return_given_up_reason = ''
     where id = ?`,
  ).run(lineId);
