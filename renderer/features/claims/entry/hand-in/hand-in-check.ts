import { assessClaim, type Assessment } from '../../../../../shared/domain/claims/assess.ts';
import { submitStops } from '../../../../../shared/domain/claims/hand-in.ts';
import type { ReceivedWay } from '../../../../../shared/domain/claims/lists.ts';
import type { Stop } from '../../../../../shared/domain/claims/steps.ts';
import { toClaim } from '../../../../../shared/domain/claims/to-claim.ts';
import type { ClaimOnPage } from '../claim-context.ts';
import type { ClaimPageValue } from '../claim.queries.ts';

/** With what a claim is handed in. */
export interface HandInDraft {
  readonly receivedVia: ReceivedWay;
  readonly receivedOn: string | null;
  readonly declarationOn: string | null;
}

/** As the form says. A claim nobody dated came at the meeting when a way back was still to come then, else it came today. */
export function startHandIn({ claim, activity, facts, lines }: ClaimPageValue): HandInDraft {
  const { receivedVia, receivedOn, declarationOn } = claim.fields;
  const last = activity.endsOn ?? activity.dateOn;
  const isFromMeeting = lines.some(({ fields }) => fields.stillToTravel);
  const usual = isFromMeeting && last !== null && last <= facts.today ? last : facts.today;
  const signed = declarationOn ?? receivedOn ?? usual;
  return {
    receivedVia: receivedVia ?? 'IN_PERSON',
    receivedOn: receivedOn ?? signed,
    declarationOn: signed,
  };
}

/** What the check says with these days, and everything that stands in the way. */
export function checkHandIn(
  { parts, page }: ClaimOnPage,
  draft: HandInDraft,
): { readonly assessment: Assessment; readonly stops: readonly Stop[] } {
  const claim = toClaim({ ...parts, claim: { ...parts.claim, ...draft } });
  const assessment = assessClaim(claim, page.facts);
  return { assessment, stops: submitStops({ ...draft, state: page.status, assessment }) };
}
