import type { ReceivedWay } from '../../../shared/domain/claims/lists.ts';
import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

export interface HandIn {
  readonly claimId: string;
  readonly from: ClaimState;
  readonly expectedVersion: number;
  readonly eventId: string;
  readonly declarationOn: IsoDate;
  readonly receivedOn: IsoDate;
  readonly receivedVia: ReceivedWay;
}

/** §4.16. Hands a claim in: a new round with its declaration; false when somebody changed the claim meanwhile. */
export function handIn(db: Writer, claim: HandIn, stamp: Stamp): boolean {
  const { changes } = statement(
    db.connection,
    `update claim set status = 'SUBMITTED', round = round + 1, declaration_on = ?, received_on = ?, received_via = ?,
       submitted_on = ?, status_since = ?, version = version + 1, updated_at = ?, updated_by = ?
     where id = ? and version = ? and status = ?`,
  ).run(
    claim.declarationOn,
    claim.receivedOn,
    claim.receivedVia,
    claim.receivedOn,
    stamp.at,
    stamp.at,
    stamp.by,
    claim.claimId,
    claim.expectedVersion,
    claim.from,
  );
  if (changes !== 1) return false;
  statement(
    db.connection,
    `insert into claim_event (id, claim_id, from_status, to_status, reason, created_at, created_by)
     values (?, ?, ?, 'SUBMITTED', '', ?, ?)`,
  ).run(claim.eventId, claim.claimId, claim.from, stamp.at, stamp.by);
  return true;
}

/** Another claim about the same activity. */
export interface NeighbourRow {
  readonly id: string;
  readonly claimNo: string;
  readonly status: ClaimState;
  readonly personName: string;
}

/** The claims about an activity, by the person's name. */
export const listOfActivity = (db: Reader, activityId: string): readonly NeighbourRow[] =>
  statement(
    db.connection,
    `select claim.id, claim.claim_no as claimNo, claim.status, participant.name as personName
     from claim join participant on participant.id = claim.participant_id
     where claim.activity_id = ? and claim.archived = 0
     order by participant.name collate nocase, claim.claim_no`,
  ).all(activityId) as readonly NeighbourRow[];

/** Who came to an activity and has no claim yet, by name. */
export const listWithoutClaim = (
  db: Reader,
  activityId: string,
): readonly { readonly participantId: string; readonly name: string }[] =>
  statement(
    db.connection,
    `select participant.id as participantId, participant.name
     from attendance join participant on participant.id = attendance.participant_id
     where attendance.activity_id = ? and attendance.archived = 0 and attendance.came = 'YES'
       and not exists (select 1 from claim where claim.participant_id = participant.id
         and claim.activity_id = attendance.activity_id and claim.archived = 0 and claim.status <> 'CANCELLED')
     order by participant.name collate nocase`,
  ).all(activityId) as readonly { readonly participantId: string; readonly name: string }[];
