import type { RunLineState } from '../../domain/payments/lists.ts';
import type { TaxRoute } from '../../domain/payments/recognition.ts';
import type { RecognitionMethod } from '../../domain/policy/recognition-lists.ts';
import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { FormArea, LetterReceipt, Step } from './claims.ts';

/** What D08 and the tax-year statement print. About people: no public document may be made from it. */

/** D08 (a). One recognition payment of a run. */
export interface ScheduleRow {
  readonly ref: string;
  /** The person’s lasting reference, with which the reference of their remittance ends. */
  readonly payeeRef: string;
  readonly activity: string;
  readonly on: IsoDate | null;
  /** `2 hours`, `3 tasks`; empty where neither was noted. */
  readonly units: string;
  /** `£75.00, half a day`; empty where the amount was agreed by hand. */
  readonly rate: string;
  readonly amountPence: Pence;
  readonly method: RecognitionMethod;
  readonly taxRoute: TaxRoute;
  readonly budgetCode: string;
  readonly approved: Step | null;
}

/** D08 (a). A payment that is not in the run, or is in it but not as usual. */
export interface ScheduleException {
  readonly ref: string;
  readonly activity: string;
  readonly on: IsoDate | null;
  readonly amountPence: Pence | null;
  readonly why: string;
}

/** D08 (a). For finance. Held payments never add to a total. */
export interface ScheduleFacts {
  readonly area: FormArea;
  /** `P-2026-0001`. */
  readonly reference: string;
  readonly payOn: IsoDate;
  readonly prepared: Step;
  /** Null: nobody has released the run yet. */
  readonly released: Step | null;
  readonly isGivenUp: boolean;
  readonly rows: readonly ScheduleRow[];
  readonly recognitionPence: Pence;
  readonly expensesCount: number;
  readonly expensesPence: Pence;
  readonly totalPence: Pence;
  readonly exceptions: readonly ScheduleException[];
}

/** D08 (b). One thing a person is paid for; corrections may be below zero. */
export interface RemittanceLine {
  readonly what: string;
  readonly ref: string;
  readonly on: IsoDate | null;
  readonly pence: Pence;
}

/** What went to a charity instead of the person. */
export interface CharityGift {
  readonly name: string;
  readonly number: string;
  readonly pence: Pence;
}

/** The area’s own words on benefits, and who gives advice; empty where it has none. */
export interface BenefitsNote {
  readonly text: string;
  readonly contact: string;
}

/** D08 (b). What one person is told about what they are paid in a run. */
export interface RemittanceFacts {
  readonly area: FormArea;
  /** The run, then the person’s lasting reference: `P-2026-0001-PAY00012`. */
  readonly reference: string;
  readonly payOn: IsoDate;
  readonly person: { readonly name: string; readonly greeting: string; readonly address: string };
  /** The ways the money goes: `to your bank account ending 4958`. */
  readonly ways: readonly string[];
  readonly expenses: readonly RemittanceLine[];
  readonly recognition: readonly RemittanceLine[];
  readonly expensesPence: Pence;
  readonly recognitionPence: Pence;
  readonly totalPence: Pence;
  readonly gifts: readonly CharityGift[];
  /** Return receipts that are waited for. */
  readonly receipts: readonly LetterReceipt[];
  readonly taxRoutes: readonly TaxRoute[];
  /** The area’s own note on tax; empty where it has none. */
  readonly areaTaxNote: string;
  readonly benefits: BenefitsNote;
}

/** D08 (b). Why there is no remittance for somebody in a run. */
export interface NoRemittance {
  readonly reference: string;
  readonly name: string;
  readonly why: string;
}

/** D08 (b), many at once: a list to check them against, then each from a new page. */
export interface RemittancesFacts {
  readonly area: FormArea;
  readonly reference: string;
  readonly payOn: IsoDate;
  readonly remittances: readonly RemittanceFacts[];
  readonly without: readonly NoRemittance[];
}

/** One payment of a tax year. */
export interface StatementLine {
  readonly paidOn: IsoDate;
  readonly what: string;
  readonly ref: string;
  readonly runNo: string;
  readonly method: RecognitionMethod;
  /** Null for expenses. */
  readonly taxRoute: TaxRoute | null;
  readonly pence: Pence;
}

/** What one person was paid in a tax year; expenses and recognition apart. */
export interface StatementFacts {
  readonly area: FormArea;
  readonly reference: string;
  /** The year in which the tax year began. */
  readonly taxYear: number;
  readonly person: { readonly name: string; readonly address: string };
  readonly expenses: readonly StatementLine[];
  readonly recognition: readonly StatementLine[];
  readonly expensesPence: Pence;
  readonly recognitionPence: Pence;
  readonly totalPence: Pence;
}

/** The statements of everybody an area paid in a tax year. */
export interface StatementsFacts {
  readonly area: FormArea;
  readonly reference: string;
  readonly taxYear: number;
  readonly statements: readonly StatementFacts[];
}

/** What became of a line, as documents read it. */
export type LineState = RunLineState | 'TAKEN_OUT';
