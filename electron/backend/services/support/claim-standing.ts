import { approverLimit } from '../../../../shared/domain/claims/limit.ts';
import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import type { ClaimState } from '../../../../shared/domain/claims/states.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import type { Reading } from '../../context.ts';
import { attendanceOf, handsOf, standingOf } from '../../store/decisions.store.ts';
import { gatherClaim } from './gather-claim.ts';

/** Which decision about a claim is due, who decided already, and what the next one must look at. */
export function claimStanding({ db, now }: Pick<Reading, 'db' | 'now'>, claimId: string) {
  const gathered = gatherClaim(db, claimId, londonDate(now));
  const standing = standingOf(db, claimId);
  if (!gathered || !standing) return undefined;
  const { kept, participant, facts, lines } = gathered;
  const { certifierId, approverId } = handsOf(db, claimId, kept.round);
  return {
    version: standing.version,
    due: dueStep(kept.status, approverId !== null),
    came: attendanceOf(db, kept.activityId, kept.participantId)?.came ?? null,
    budgetCode: standing.budgetCode,
    certifierId,
    approverId,
    claimantStaffId: participant.fields.staffId,
    relativeIds: participant.fields.relativeStaffIds,
    limitPence: approverLimit(
      facts.policies,
      lines.map(({ fields }) => fields.travelledOn),
    ),
    submittedOn: standing.submittedOn,
  };
}

/** §4.16, R-130. A certified claim that one approver signed already waits for the second. */
function dueStep(status: ClaimState, isApproved: boolean): ApprovalStep | null {
  if (status === 'SUBMITTED') return 'CERTIFY';
  if (status !== 'CERTIFIED') return null;
  return isApproved ? 'SECOND_APPROVE' : 'APPROVE';
}
