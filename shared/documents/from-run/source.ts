import type { LineKind } from '../../domain/claims/lists.ts';
import type { RecognitionState, RunLineKind, RunState } from '../../domain/payments/lists.ts';
import type { TaxRoute } from '../../domain/payments/recognition.ts';
import type { RecognitionMethod, RecognitionUnit } from '../../domain/policy/recognition-lists.ts';
import { payeeRef } from '../../domain/payments/payee.ts';
import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { FormArea, LetterReceipt, Step } from '../facts/claims.ts';
import type { BenefitsNote, LineState } from '../facts/payments.ts';

/** E46, as the documents of a run read it. */
export interface SourceRecognition {
  readonly minutes: number | null;
  readonly units: number | null;
  /** The row of the policy it was worked out from; null: agreed by hand. */
  readonly rate: { readonly unit: RecognitionUnit; readonly amountPence: Pence } | null;
  readonly taxRoute: TaxRoute;
  /** The charity the payment goes to; null: it goes to the person. */
  readonly charity: { readonly name: string; readonly number: string } | null;
  readonly approved: Step | null;
}

/** E48. One line of a run with what it pays for. */
export interface RunSourceLine {
  readonly kind: RunLineKind;
  readonly participantId: string;
  readonly amountPence: Pence;
  readonly method: RecognitionMethod;
  readonly state: LineState;
  readonly failedReason: string;
  readonly reference: string;
  readonly activity: { readonly id: string; readonly title: string; readonly on: IsoDate | null };
  readonly budgetCode: string;
  /** Kinds of cost a claim is paid for. */
  readonly costs: readonly LineKind[];
  readonly recognition: SourceRecognition | null;
}

export interface SourcePayee {
  readonly name: string;
  readonly preferredName: string;
  readonly address: string;
  /** The number finance knows them by, the same in every run. */
  readonly payeeNo: number;
  /** The last four digits of the account the run pays to; empty: none is held. */
  readonly last4: string;
}

/** A recognition payment of the area that the run does not pay. */
export interface SourceHeld {
  readonly ref: string;
  readonly activity: string;
  readonly on: IsoDate | null;
  readonly amountPence: Pence | null;
  readonly status: RecognitionState;
  readonly promptOn: IsoDate | null;
  readonly charityName: string;
  /** What keeps it out of a run, as the rules of runs say; empty: nothing does. */
  readonly heldWords: string;
}

/** What the documents of one run are made from. */
export interface RunSource {
  readonly runId: string;
  readonly runNo: string;
  readonly area: FormArea;
  readonly status: RunState;
  readonly payOn: IsoDate;
  readonly prepared: Step;
  readonly released: Step | null;
  /** In the order of the run. */
  readonly lines: readonly RunSourceLine[];
  readonly people: ReadonlyMap<string, SourcePayee>;
  /** Return receipts that are waited for, by person. */
  readonly receipts: ReadonlyMap<string, readonly LetterReceipt[]>;
  readonly held: readonly SourceHeld[];
  readonly benefits: BenefitsNote;
  readonly areaTaxNote: string;
}

/** The lasting reference of each person in a run, in the order they first appear. */
export function payeeRefs({
  people,
  lines,
}: Pick<RunSource, 'people' | 'lines'>): ReadonlyMap<string, string> {
  const ids = [...new Set(lines.map(({ participantId }) => participantId))];
  return new Map(ids.map((id) => [id, payeeRef(people.get(id)?.payeeNo ?? 0)]));
}
