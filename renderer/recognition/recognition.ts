import type { Output } from '../../shared/contract/index.ts';

/** E46 as a list shows it. */
export type Offer = Output<'payments.recognitionOf'>['items'][number];
/** What an offer is made from, and an answer is taken with. */
export type OfferFacts = Output<'payments.offerFacts'>;
/** For whom and for what. */
export interface OfferFor {
  readonly participantId: string;
  readonly activityId: string;
}
