import { isSamePerson } from '../../../../shared/domain/claim-file/people.ts';
import type { ClaimFile, FileDecision } from '../../../../shared/domain/claim-file/shapes.ts';
import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import type { Staff } from '../../../../shared/domain/setup/shapes.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { findClaim } from '../../store/claims.store.ts';
import { standingOf } from '../../store/decisions.store.ts';
import { listStaff } from '../../store/opening.store.ts';
import { differencesFrom } from './claim-file-fit.ts';
import { stepRole } from './claim-file-decide.ts';
import {
  approveClaim,
  certifyClaim,
  secondApproveClaim,
  type ApproveFailure,
  type CertifyFailure,
  type SecondFailure,
  type Stands,
} from './decide-claim.ts';
import { sendElsewhere } from './move-claim.ts';
import type { DecisionAsked } from './open-decision.ts';

export type TakenIn = Pick<Stands, 'claimId' | 'status' | 'waitsForSecond'>;
type DecideFailure = CertifyFailure | ApproveFailure | SecondFailure | 'reason-missing';
type TakeFailure =
  | DecideFailure
  | 'claim-file-not-ours'
  | 'claim-file-undecided'
  | 'claim-file-old-round'
  | 'claim-file-differs'
  | 'claim-file-stranger';

/** Takes in what somebody decided in a file, as if they had decided here: nothing else of the claim may differ. */
export function takeFileDecision(
  context: Writing,
  { content, decision, contentHash }: ClaimFile,
): Result<TakenIn, TakeFailure> {
  const { claimId, step } = content;
  const claim = findClaim(context.db, claimId);
  const standing = standingOf(context.db, claimId);
  if (!claim || !standing) return fail('claim-file-not-ours');
  if (decision === null) return fail('claim-file-undecided');
  if (claim.round !== content.round) return fail('claim-file-old-round');
  const [first, ...more] = differencesFrom(context, content);
  if (first) {
    const words = `${first.where}: here ${first.here}, in the file ${first.there}.`;
    return fail('claim-file-differs', { count: more.length + 1, first: words });
  }
  const by = listStaff(context.db).find((person) => !person.archived && isSamePerson(person, decision.by));
  if (!by) return fail('claim-file-stranger', { name: decision.by.name, role: stepRole(step) });
  const done = decide(context, { step, decision, by, claimId, expectedVersion: standing.version });
  if (!done.ok) return done;
  noteFile(context, claim, contentHash);
  const { status, waitsForSecond } = done.value;
  return ok({ claimId, status, waitsForSecond });
}

interface Taken {
  readonly step: ApprovalStep;
  readonly decision: FileDecision;
  readonly by: Staff;
  readonly claimId: string;
  readonly expectedVersion: number;
}

function decide(
  context: Writing,
  { step, decision, by, claimId, expectedVersion }: Taken,
): Result<Stands, DecideFailure> {
  const { answer, comment, amountPence, decidedOn, confirmCame, budgetCode } = decision;
  if (answer !== 'YES')
    return sendElsewhere(context, answer, { claimId, expectedVersion, reason: comment, by });
  const asked: DecisionAsked = {
    claimId,
    expectedVersion,
    shownPence: amountPence,
    comment,
    given: { by, on: decidedOn, way: 'CLAIM_FILE', evidenceId: null },
  };
  switch (step) {
    case 'CERTIFY':
      return certifyClaim(context, { ...asked, confirmCame });
    case 'APPROVE':
      return approveClaim(context, { ...asked, budgetCode });
    case 'SECOND_APPROVE':
      return secondApproveClaim(context, asked);
  }
}

/** E50. Which file brought the decision, by its hash. */
const noteFile = (
  context: Writing,
  claim: { readonly id: string; readonly projectId: string },
  contentHash: string,
): void =>
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: 'import',
      projectId: claim.projectId,
      record: 'claim',
      recordId: claim.id,
    },
    [{ field: 'claimFile', before: null, after: contentHash, personal: false }],
  );
