import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import type { Basis, Claim, ClaimFinding, LineOutcome, Receipt, TravelLine } from './claim.ts';

/** What the rules make of one line before a person’s own decision on it. */
export interface Judgement {
  readonly claimedPence: Pence;
  /** What is due if nothing stops the line; never more than was claimed. */
  readonly duePence: Pence;
  readonly basis: Basis | null;
  readonly workings: string;
  readonly findings: readonly ClaimFinding[];
  readonly receiptDueOn: IsoDate | null;
}

/** What a line is judged by: the claim it is on, the policy of its own day, and what happened to the lines before it. */
export interface Bench {
  readonly claim: Claim;
  readonly policy: AreaPolicy;
  readonly pots: Pots;
  /** Which way there belongs to each way back, by the id of the way back. */
  readonly pairs: ReadonlyMap<string, TravelLine>;
  /** Lines that are worked out already, by id. */
  readonly done: ReadonlyMap<string, LineOutcome>;
}

/** How much of each receipt is left, so that all lines it covers never come to more than it says (E44). */
export class Pots {
  readonly #left = new Map<string, Pence>();

  left({ id, amountPence }: Receipt): Pence {
    return this.#left.get(id) ?? amountPence;
  }

  take(receipt: Receipt, pence: Pence): void {
    this.#left.set(receipt.id, this.left(receipt) - pence);
  }
}

/** A line that is paid nothing, for the reasons given. */
export const nothing = (claimedPence: Pence, findings: readonly ClaimFinding[]): Judgement => ({
  claimedPence,
  duePence: 0,
  basis: null,
  workings: '',
  findings,
  receiptDueOn: null,
});
