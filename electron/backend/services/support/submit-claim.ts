import type { RECEIVED_WAYS } from '../../../../shared/domain/claims/lists.ts';
import { assessClaim } from '../../../../shared/domain/claims/assess.ts';
import { heldPence, submitStops } from '../../../../shared/domain/claims/hand-in.ts';
import { nextClaimState } from '../../../../shared/domain/claims/states.ts';
import { toClaim } from '../../../../shared/domain/claims/to-claim.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { saveCheck } from '../../store/decisions.store.ts';
import { handIn } from '../../store/hand-in.store.ts';
import { stampOf } from './stamp.ts';
import { gatherClaim, partsOf, type GatheredClaim } from './gather-claim.ts';

export interface Submission {
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly declarationOn: IsoDate;
  readonly receivedOn: IsoDate;
  readonly receivedVia: (typeof RECEIVED_WAYS)[number];
}

type Refusal = 'claim-not-found' | 'claim-locked' | 'changed-elsewhere' | 'claim-day-ahead' | 'claim-stopped';

interface Submitted {
  readonly round: number;
  readonly claimedPence: number;
  readonly acceptedPence: number;
  readonly heldPence: number;
}

/** §4.16, E42. Hands a claim in, with the days it is handed in with, if nothing stands in the way. */
export function submitClaim(context: Writing, submission: Submission): Result<Submitted, Refusal> {
  const today = londonDate(context.now);
  const gathered = gatherClaim(context.db, submission.claimId, today);
  if (!gathered) return fail('claim-not-found');
  const refusal = whyNot(gathered, submission, today);
  if (refusal) return refusal;
  const assessment = assessed(gathered, submission);
  const stops = submitStops({ ...submission, state: gathered.kept.status, assessment });
  if (stops.length > 0) return fail('claim-stopped', { reasons: stops.map(({ words }) => words) });
  saveCheck(context.db, submission.claimId, assessment);
  const from = gathered.kept.status;
  const isDone = handIn(context.db, { ...submission, from, eventId: context.newId() }, stampOf(context));
  if (!isDone) return fail('changed-elsewhere');
  note(context, gathered, submission);
  return ok({
    round: gathered.kept.round + 1,
    claimedPence: assessment.claimedPence,
    acceptedPence: assessment.totalPence,
    heldPence: heldPence(assessment),
  });
}

function whyNot(
  { kept, claim }: GatheredClaim,
  { expectedVersion, declarationOn, receivedOn }: Submission,
  today: IsoDate,
): Result<never, Refusal> | undefined {
  if (nextClaimState(kept.status, 'SUBMIT') === undefined || kept.archived) return fail('claim-locked');
  if (claim.version !== expectedVersion) return fail('changed-elsewhere', { version: claim.version });
  if (declarationOn > today || receivedOn > today) return fail('claim-day-ahead');
  return undefined;
}

/** The policy check with the days the claim is handed in with: they decide whether the way back was made already. */
const assessed = (gathered: GatheredClaim, { declarationOn, receivedOn, receivedVia }: Submission) => {
  const parts = partsOf(gathered);
  const claim = { ...parts.claim, declarationOn, receivedOn, receivedVia };
  return assessClaim(toClaim({ ...parts, claim }), gathered.facts);
};

function note(context: Writing, { kept, claim }: GatheredClaim, submission: Submission): void {
  const { declarationOn, receivedOn, receivedVia } = submission;
  const change = (field: string, before: unknown, after: unknown) => ({
    field,
    before,
    after,
    personal: false,
  });
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: 'status',
      projectId: kept.projectId,
      record: 'claim',
      recordId: kept.id,
    },
    [
      change('status', kept.status, 'SUBMITTED'),
      change('declarationOn', claim.fields.declarationOn, declarationOn),
      change('receivedOn', claim.fields.receivedOn, receivedOn),
      change('receivedVia', claim.fields.receivedVia, receivedVia),
    ],
  );
}
