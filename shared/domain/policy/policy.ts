import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { Method } from '../activities/lists.ts';
import type { TravelMode, VarianceAction } from './lists.ts';
import type { MileageRate, PassengerRate } from './rates.ts';

/** E02. One version of an area's policy on expenses. The version in force on the date of travel decides. */
export interface AreaPolicy {
  readonly id: string;
  readonly title: string;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly eligibleMethods: readonly Method[];
  readonly coverLargeEventTravel: boolean;
  /** The modes that need a receipt for each leg. A car never does. */
  readonly receiptRequiredModes: readonly TravelMode[];
  /** The modes this area does not pay at all. */
  readonly unpaidModes: readonly TravelMode[];
  readonly outwardOnlyRule: boolean;
  readonly returnReceiptDays: number;
  readonly returnVarianceAction: VarianceAction;
  readonly taxiRequiresReason: boolean;
  readonly taxiRequiresPriorAgreement: boolean;
  readonly parkingAllowed: boolean;
  readonly tollsAllowed: boolean;
  readonly careRecognisedProviderOnly: boolean;
  readonly carePriorAgreement: boolean;
  /** Care agreed on the very day of the activity counts as agreed in advance. */
  readonly careSameDayAgreement: boolean;
  readonly careFamilyMemberAllowed: boolean;
  /** Null: the actual cost. */
  readonly careHourlyCapPence: Pence | null;
  /** Other costs that are paid at all, with the most for each; null: the actual cost. */
  readonly otherCosts: readonly { readonly kind: OtherCost; readonly capPence: Pence | null }[];
  readonly claimDeadlineDays: number | null;
  readonly lateClaim: 'WARN' | 'BLOCK_UNLESS_OVERRIDE';
  readonly mileageRates: readonly MileageRate[];
  readonly passengerRate: PassengerRate | null;
  /** Above this, a second approver is needed; null: no limit. */
  readonly approverLimitPence: Pence | null;
}

/** The costs beside travel, parking, tolls and care (E43 kind). */
export const OTHER_COSTS = [
  'SUBSISTENCE',
  'ACCOMMODATION',
  'MATERIALS',
  'CONNECTIVITY',
  'SUPPORT_PERSON',
  'OTHER',
] as const;
export type OtherCost = (typeof OTHER_COSTS)[number];

/** E02. The version in force on a date; undefined when the area had none. */
export const policyOn = (versions: readonly AreaPolicy[], on: IsoDate): AreaPolicy | undefined =>
  versions.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo),
  );

/** E02. Two versions of one area that are in force on the same day; undefined when there are none. */
export function overlap(versions: readonly AreaPolicy[]): readonly [AreaPolicy, AreaPolicy] | undefined {
  const inOrder = versions.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  for (const [index, version] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next && (version.effectiveTo === null || version.effectiveTo >= next.effectiveFrom))
      return [version, next];
  }
  return undefined;
}
