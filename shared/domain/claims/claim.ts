import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { Method } from '../activities/lists.ts';
import type { OtherCost } from '../policy/policy.ts';
import type { TravelMode } from '../policy/lists.ts';

/** E44. What proves a line: its amount and date as printed. `fileHash` is of the file itself. */
export interface Receipt {
  readonly id: string;
  readonly supplier: string;
  readonly date: IsoDate;
  readonly amountPence: Pence;
  readonly fileHash: string | null;
}

interface LineBase {
  readonly id: string;
  readonly on: IsoDate;
  readonly claimedPence: Pence;
  readonly receipt: Receipt | null;
}

/** E43. A leg of a journey. `BOTH_LEGS` is a return or day ticket. Miles are in tenths. */
export interface TravelLine extends LineBase {
  readonly kind: 'TRAVEL';
  readonly mode: TravelMode;
  readonly leg: 'OUTWARD' | 'RETURN' | 'BOTH_LEGS';
  /** The person had not travelled this leg yet when the claim was handed in. */
  readonly stillToTravel: boolean;
  readonly tenths: number;
  readonly passengers: number;
  readonly taxiReason: string;
  readonly agreedBefore: boolean;
}

/** E43. Parking or a toll. */
export interface RoadCostLine extends LineBase {
  readonly kind: 'PARKING' | 'TOLL';
}

/** E43 with E45. Child care or respite care. Hours are in minutes, the rate in pence an hour. */
export interface CareLine extends LineBase {
  readonly kind: 'CARE';
  readonly provider: 'REGISTERED_CHILD_CARER' | 'RESPITE_PROVIDER' | 'FAMILY_MEMBER' | 'OTHER';
  readonly registrationNo: string;
  readonly minutes: number;
  readonly hourlyPence: Pence;
  readonly agreedOn: IsoDate | null;
  /** Why an approver let it through although it was not agreed in advance. */
  readonly overrideReason: string;
}

/** E43. Any other cost. */
export interface OtherLine extends LineBase {
  readonly kind: OtherCost;
  readonly agreedBefore: boolean;
}

export type ClaimLine = TravelLine | RoadCostLine | CareLine | OtherLine;

/** E42 with what the check needs of the activity and the person. */
export interface Claim {
  readonly id: string;
  readonly participantId: string;
  readonly activityId: string;
  readonly projectId: string;
  readonly activity: { readonly method: Method; readonly on: IsoDate; readonly expensesCovered: boolean };
  readonly submittedOn: IsoDate;
  readonly employedCostsMet: boolean;
  readonly lines: readonly ClaimLine[];
}

/** How an accepted amount came about (E43 basis). */
export type Basis = 'RECEIPT' | 'OUTWARD_RECEIPT_DOUBLED' | 'MILEAGE' | 'AGREED_ESTIMATE';

/** What a rule says about a line, or (no line) about the whole claim. */
export interface ClaimFinding {
  readonly rule: string;
  readonly level: 'block' | 'warn' | 'prompt';
  readonly lineId: string | null;
  /** What is the matter, as the person can be told. */
  readonly words: string;
  /** What would settle it. */
  readonly todo: string;
}

/** One line as the policy sees it. */
export interface LineOutcome {
  readonly lineId: string;
  readonly acceptedPence: Pence;
  readonly basis: Basis | null;
  readonly findings: readonly ClaimFinding[];
  /** The day by which the return receipt is due, where one is. */
  readonly receiptDueOn: IsoDate | null;
}
