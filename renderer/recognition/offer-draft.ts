import {
  amountOfBasis,
  checkOffer,
  rateFor,
  type OfferBasis,
  type OfferWarning,
} from '../../shared/domain/payments/offer.ts';
import { hasText } from '../../shared/values/text.ts';
import type { Offer, OfferFacts } from './recognition.ts';

/** An offer while it is being typed. */
export interface OfferDraft extends OfferBasis {
  readonly offeredPence: number | null;
  readonly offerMadeOn: string | null;
  readonly offerReason: string;
}

export type OfferErrors = {
  readonly [K in 'offeredPence' | 'offerMadeOn' | 'offerReason']?: string;
};

/** What an offer starts with: the time attended at the policy's rate, told today; or the offer that is there. */
export function startOffer(facts: OfferFacts, kept: Offer | undefined): OfferDraft {
  if (kept) {
    const { rateRowId, minutes, units, offeredPence, offerMadeOn, offerReason } = kept.fields;
    return { rateRowId, minutes, units, offeredPence, offerMadeOn, offerReason };
  }
  const started = {
    rateRowId: null,
    minutes: null,
    units: null,
    offeredPence: null,
    offerMadeOn: facts.today,
    offerReason: '',
  };
  return withMinutes(started, facts.attendedMinutes, facts);
}

/** Other minutes bring their own rate and amount. */
export function withMinutes(draft: OfferDraft, minutes: number | null, facts: OfferFacts): OfferDraft {
  const rates = facts.policy?.rates ?? [];
  const fit = minutes === null ? undefined : rateFor(minutes, rates);
  return withBasis(draft, { minutes, rateRowId: fit?.id ?? draft.rateRowId, units: draft.units }, facts);
}

/** A chosen row brings its amount; without one the amount stays as it was typed. */
export function withBasis(draft: OfferDraft, basis: OfferBasis, facts: OfferFacts): OfferDraft {
  const amount = amountOfBasis(basis, facts.policy?.rates ?? []);
  return { ...draft, ...basis, offeredPence: amount ?? draft.offeredPence };
}

/** What speaks against the offer as it is typed now. */
export const warningsOf = (
  draft: OfferDraft,
  facts: OfferFacts,
  keptId: string | undefined,
): readonly OfferWarning[] =>
  checkOffer({
    basis: draft,
    offeredPence: draft.offeredPence,
    rates: facts.policy?.rates ?? [],
    eligibility: facts.eligibility,
    isSecond: facts.sameSession.some(({ id }) => id !== keptId),
    week: facts.week.filter(({ id }) => id !== keptId),
    on: facts.on,
    weeklyLimitPence: facts.weeklyLimitPence,
  });

/** What is missing before it can be saved, by field. */
export function missingOf(draft: OfferDraft, warnings: readonly OfferWarning[]): OfferErrors {
  const needsReason = warnings.some((warning) => warning.needsReason);
  return {
    ...(draft.offeredPence === null || draft.offeredPence === 0
      ? { offeredPence: 'Fill in the amount.' }
      : {}),
    ...(draft.offerMadeOn === null ? { offerMadeOn: 'Fill in the day they were told.' } : {}),
    ...(needsReason && !hasText(draft.offerReason)
      ? { offerReason: 'Say why it is offered all the same.' }
      : {}),
  };
}
