import type { Basis } from '../../domain/claims/claim.ts';
import type { Leg, LineKind } from '../../domain/claims/lists.ts';
import type { PaymentChoice } from '../../domain/people/lists.ts';
import type { TravelMode } from '../../domain/policy/lists.ts';
import type { AreaPolicy } from '../../domain/policy/policy.ts';
import type { Area } from '../../domain/setup/shapes.ts';
import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';

/** What a claim form and a decision letter print. About one person: no public document may be made from it. */

export type FormArea = Pick<Area, 'name' | 'teamEmail' | 'teamPhone' | 'teamAddress'>;

/** E16, as block B prints it. */
export interface FormActivity {
  readonly title: string;
  readonly venue: string;
  readonly on: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** The member of staff who leads the engagement. */
  readonly organiser: string;
}

/** Where the proof of a line is. `NONE`: there is none and none is waited for, because the line was refused. */
export type ProofState = 'HELD' | 'TO_FOLLOW' | 'NOT_NEEDED' | 'NONE' | 'MISSING';

/** Blocks C, D and E: which of them prints a line, and which total it counts in. */
export type LineGroup = 'TRAVEL' | 'CARE' | 'OTHER';

export interface CareFacts {
  readonly provider: string;
  readonly registrationNo: string;
  /** A family member or somebody else has no number. */
  readonly isRegistered: boolean;
  readonly minutes: number | null;
  readonly hourlyPence: Pence | null;
  readonly agreedBy: string;
  readonly agreedOn: IsoDate | null;
}

/** E43. One line as it is printed. Miles are in tenths. */
export interface FormLine {
  readonly id: string;
  readonly group: LineGroup;
  readonly kind: LineKind;
  readonly on: IsoDate | null;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly leg: Leg | null;
  readonly mode: TravelMode | null;
  readonly tenths: number | null;
  readonly passengers: number | null;
  readonly taxiReason: string;
  readonly description: string;
  readonly claimedPence: Pence;
  readonly acceptedPence: Pence;
  readonly basis: Basis | null;
  readonly proof: ProofState;
  /** The day a return receipt is waited for until. */
  readonly receiptDueOn: IsoDate | null;
  readonly care: CareFacts | null;
  /** Why less is paid, as the person is told; empty where all of it is. */
  readonly reason: string;
}

/** Who did a step, and when. */
export interface Step {
  readonly who: string;
  readonly on: IsoDate;
}

/** Block I. */
export interface OfficeFacts {
  readonly certified: Step | null;
  /** One, or two above an approver’s limit. */
  readonly approved: readonly Step[];
  readonly budgetCode: string;
  /** `on`: null while the run is not released. */
  readonly run: { readonly runNo: string; readonly on: IsoDate | null } | null;
  /** Why the whole claim was rejected or cancelled; empty otherwise. */
  readonly refusal: string;
  /** A draft has no adjustments yet. */
  readonly isHandedIn: boolean;
  /** Somebody decided: what is not there now will not come. */
  readonly isDecided: boolean;
}

/** Sums of what the lines say, by block. */
export interface FormTotals {
  readonly travelPence: Pence;
  readonly carePence: Pence;
  readonly otherPence: Pence;
  readonly totalPence: Pence;
}

/** Everything of one claim. */
export interface FilledForm {
  readonly claimId: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly email: string;
    readonly phone: string;
    readonly paymentChoice: PaymentChoice | null;
    /** Last four digits of the account that is held; empty where none is. */
    readonly accountEnding: string;
  };
  readonly lines: readonly FormLine[];
  readonly claimed: FormTotals;
  readonly accepted: FormTotals;
  /** Paid already for a way back whose receipt is still to come. */
  readonly awaitingPence: Pence;
  readonly signedOn: IsoDate | null;
  readonly office: OfficeFacts;
}

/** D07. Without `filled` it is a form to be filled in by hand; without `activity` for any. */
export interface ClaimFormFacts {
  readonly area: FormArea;
  /** `C-2026-00001`; of a blank form the project’s reference, or words of the area. */
  readonly reference: string;
  readonly activity: FormActivity | null;
  /** E02. In force on the day of the activity; null: none is. */
  readonly policy: AreaPolicy | null;
  readonly filled: FilledForm | null;
}

/** One line that is paid less than was claimed, in plain words. */
export interface LetterLine {
  readonly what: string;
  readonly claimedPence: Pence;
  readonly paidPence: Pence;
  readonly reason: string;
  /** The policy’s own sentence with its title; empty where no policy has a say. */
  readonly policySays: string;
  /** What the person can do about it. */
  readonly todo: string;
}

/** A return receipt that is still waited for. */
export interface LetterReceipt {
  readonly what: string;
  readonly dueOn: IsoDate;
}

/** The letter that tells somebody what is paid and why it is less. */
export interface DecisionLetterFacts {
  readonly area: FormArea;
  readonly reference: string;
  readonly person: { readonly name: string; readonly greeting: string; readonly address: string };
  readonly activity: { readonly title: string; readonly on: IsoDate | null };
  readonly claimedPence: Pence;
  readonly paidPence: Pence;
  readonly lines: readonly LetterLine[];
  readonly receipts: readonly LetterReceipt[];
  /** Why the whole claim was rejected; empty where it was not. */
  readonly refusal: string;
  /** How many days somebody has to answer: as long as for a return receipt. Null: no policy says. */
  readonly replyDays: number | null;
}
