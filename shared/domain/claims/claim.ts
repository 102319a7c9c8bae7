import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { Method } from '../activities/lists.ts';
import type { OtherCost } from '../policy/policy.ts';
import type { TravelMode } from '../policy/lists.ts';
import type { CareProvider, Leg, LineKind } from './lists.ts';

/** E44. What proves a line: its amount and date as printed (null: none to be read). `fileHash` is of the file itself. */
export interface Receipt {
  readonly id: string;
  readonly supplier: string;
  readonly date: IsoDate | null;
  readonly amountPence: Pence;
  readonly fileHash: string | null;
}

interface LineBase {
  readonly id: string;
  /** The date of travel, or the day the cost was for. It decides which policy counts. */
  readonly on: IsoDate;
  /** Null where it follows from the rest: miles × rate, hours × rate, or a way back like the way there. */
  readonly claimedPence: Pence | null;
  readonly receipt: Receipt | null;
  /** Why the day is more than one away from the activity (E43). */
  readonly dateReason: string;
  /** The most somebody decided to pay, where that is less than the policy allows. */
  readonly allowedPence: Pence | null;
  /** Why, in the words the person is told. */
  readonly reducedReason: string;
}

/** E43. A leg of a journey. `BOTH_LEGS` is a return or day ticket, or a drive there and back. Miles are in tenths. */
export interface TravelLine extends LineBase {
  readonly kind: 'TRAVEL';
  readonly mode: TravelMode;
  readonly leg: Leg;
  readonly fromPlace: string;
  readonly toPlace: string;
  /** The person had not travelled this leg yet when the claim was handed in. */
  readonly stillToTravel: boolean;
  readonly tenths: number;
  readonly passengers: number;
  readonly passengerNames: string;
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
  readonly provider: CareProvider;
  readonly providerName: string;
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

/** Something that has to be filled in before a line can be worked out. `field` is the field’s name in the line. */
export interface Missing {
  readonly field: string;
  readonly words: string;
}

/** A line that is not filled in yet. It is paid nothing and says what is missing. */
export interface UnfinishedLine extends Omit<LineBase, 'on'> {
  readonly kind: 'UNFINISHED';
  readonly of: LineKind;
  readonly on: IsoDate | null;
  readonly missing: readonly Missing[];
}

export type FinishedLine = TravelLine | RoadCostLine | CareLine | OtherLine;
export type ClaimLine = FinishedLine | UnfinishedLine;

/** A finding somebody accepted with a reason. Without a line it is about the claim. */
export interface ClaimOverride {
  readonly lineId: string | null;
  /** The line it was compared with. */
  readonly otherLineId: string | null;
  readonly rule: string;
  readonly reason: string;
}

/** E42 with what the check needs of the activity and the person. `toClaim` makes it from what is stored. */
export interface Claim {
  readonly id: string;
  readonly participantId: string;
  readonly activityId: string;
  readonly projectId: string;
  readonly activity: {
    readonly method: Method;
    /** Null: the activity has no date yet. */
    readonly on: IsoDate | null;
    /** The last day, where it runs over several. */
    readonly endsOn: IsoDate | null;
    /** Whether the plan says that expenses are refunded. */
    readonly expensesOffered: 'YES' | 'NO' | null;
  };
  /** The day the claim came in; null: not yet. */
  readonly submittedOn: IsoDate | null;
  /** The day the person signed it. */
  readonly signedOn: IsoDate | null;
  readonly employedCostsMet: boolean;
  /** Tenths of a mile driven by car for other organisations, as the person said, and in which tax year. */
  readonly declared: { readonly tenths: number; readonly taxYear: number | null } | null;
  readonly lines: readonly ClaimLine[];
  readonly overrides: readonly ClaimOverride[];
}

/** How an accepted amount came about (E43 basis). */
export type Basis = 'RECEIPT' | 'OUTWARD_RECEIPT_DOUBLED' | 'MILEAGE' | 'AGREED_ESTIMATE';

/** The policy’s own sentence on a matter, and which version says it. */
export interface PolicySays {
  readonly words: string;
  readonly policyId: string;
  readonly title: string;
  readonly effectiveFrom: IsoDate;
}

/** What a rule says about a line, or (no line) about the whole claim. */
export interface ClaimFinding {
  /** `R-095`; `E02` for a version of the policy, `E43 …` for what a line has to say. */
  readonly rule: string;
  readonly level: 'block' | 'warn' | 'prompt';
  readonly lineId: string | null;
  /** The line it looks like, on this claim or on another. */
  readonly otherLineId: string | null;
  /** What is the matter, as the person can be told. */
  readonly words: string;
  /** What would settle it. */
  readonly todo: string;
  /** The field of the line that settles it, where it is one. */
  readonly field: string | null;
  /** Only this line waits: the rest of the claim goes on, and the line is paid when it is settled or refused. */
  readonly holds: boolean;
  /** It is why less is paid than was claimed. */
  readonly lowers: boolean;
  /** Who may let it pass with a reason; null: nobody, it has to be put right. */
  readonly mayAccept: 'ANYONE' | 'APPROVER' | null;
  /** The reason it was let pass, or (a line that is held) why the line was refused; null: it is open. */
  readonly accepted: string | null;
  /** Null where the matter is not one of the area’s policy. */
  readonly policySays: PolicySays | null;
}

/** One line as the policy sees it. */
export interface LineOutcome {
  readonly lineId: string;
  /** As typed, or as it follows from the rest; zero while that is not known. */
  readonly claimedPence: Pence;
  /** What the policy allows if nothing stops the line, before anybody’s lower decision. */
  readonly duePence: Pence;
  readonly acceptedPence: Pence;
  readonly basis: Basis | null;
  /** How the amount comes about: `23.4 miles × 55p = £12.87`; empty where nothing is paid. */
  readonly workings: string;
  /** Why less is paid than was claimed, as the person is told; empty where all of it is paid. */
  readonly reason: string;
  readonly findings: readonly ClaimFinding[];
  /** The day by which the return receipt is due, where one is. */
  readonly receiptDueOn: IsoDate | null;
  /** The sentence of the policy that decides the line; null where no version is in force. */
  readonly policySays: PolicySays | null;
}
