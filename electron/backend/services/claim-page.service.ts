import type { claimPageContract } from '../../../shared/contract/claim-page.contract.ts';
import type { Handlers, OutputOf } from '../../../shared/contract/define.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { findClaim } from '../store/claims.store.ts';
import { listOfActivity, listWithoutClaim } from '../store/hand-in.store.ts';
import { addLines, giveReceipt, setLinesArchived } from './support/claim-lines.ts';
import { gatherClaim, type GatheredClaim } from './support/gather-claim.ts';
import { submitClaim } from './support/submit-claim.ts';

export const claimPageHandlers: Handlers<typeof claimPageContract, Reading, Writing, Waiting> = {
  'claims.page': ({ db, now }, { claimId }) => {
    const gathered = gatherClaim(db, claimId, londonDate(now));
    return gathered ? ok(pageOf(gathered)) : fail('claim-not-found');
  },
  'claims.neighbours': ({ db }, { claimId }) => {
    const claim = findClaim(db, claimId);
    if (!claim) return fail('claim-not-found');
    return ok({
      claims: listOfActivity(db, claim.activityId),
      without: listWithoutClaim(db, claim.activityId),
    });
  },
  'claims.addLines': (context, input) => addLines(context, input),
  'claims.giveReceipt': (context, input) => giveReceipt(context, input),
  'claims.setLinesArchived': (context, input) => setLinesArchived(context, input),
  'claims.submit': (context, input) => submitClaim(context, input),
};

type Page = OutputOf<(typeof claimPageContract)['claims.page']>;

/** A gathered claim as its page shows it: nothing of the person but what a claim needs. */
function pageOf(gathered: GatheredClaim): Page {
  const { kept, claim, lines, receipts, overrides, facts, events, decisions, project } = gathered;
  return {
    claimNo: kept.claimNo,
    status: kept.status,
    round: kept.round,
    claim,
    lines,
    receipts,
    overrides,
    person: personOf(gathered),
    activity: activityOf(gathered),
    project: { id: project.id, reference: project.reference, title: project.title },
    facts: facts as Page['facts'],
    lastJourney: (gathered.lastJourney ?? null) as Page['lastJourney'],
    events,
    decisions,
  };
}

function personOf({ participant, flaggedNeeds }: GatheredClaim): Page['person'] {
  const { name, preferredName, employedCostsMet, declaredTenths, declaredTaxYear } = participant.fields;
  return {
    id: participant.id,
    name,
    preferredName,
    employedCostsMet,
    declaredTenths,
    declaredTaxYear,
    needs: flaggedNeeds.map(({ fields: { category, detail } }) => ({ category, detail })),
  };
}

function activityOf({ activity }: GatheredClaim): Page['activity'] {
  const { id, title, method, venue, dateOn, endsOn, startsAt, endsAt, reimbursementOffered } = activity;
  return { id, title, method, venue, dateOn, endsOn, startsAt, endsAt, reimbursementOffered };
}
