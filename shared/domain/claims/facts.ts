import type { IsoDate } from '../../values/dates.ts';
import type { ToldOffer } from '../people/offer-told.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import type { Claim } from './claim.ts';
import type { PastJourney } from './mileage.ts';

/** What the policy check looks at beside the claim. `NO_FACTS` has nothing of everything but the policies. */
export interface AssessFacts {
  /** Every version of the area’s policy; each line is judged by the one in force on its own day (E02). */
  readonly policies: readonly AreaPolicy[];
  /** The person’s journeys by the mile on their other claims, of any date. */
  readonly journeys: readonly PastJourney[];
  /** Other claims that may hold the same costs, none that was rejected or cancelled. */
  readonly others: readonly Claim[];
  /** Return receipts of the person’s other claims that were or are waited for. */
  readonly returnReceipts: readonly {
    readonly claimNo: string;
    readonly dueOn: IsoDate;
    readonly receivedOn: IsoDate | null;
  }[];
  /** What the person was offered for this activity; null: not asked about. */
  readonly offer: ToldOffer | null;
  /** Null: nothing is said about being overdue. */
  readonly today: IsoDate | null;
}

/** Nothing beside the claim and the policies. */
export const NO_FACTS: Omit<AssessFacts, 'policies'> = {
  journeys: [],
  others: [],
  returnReceipts: [],
  offer: null,
  today: null,
};
