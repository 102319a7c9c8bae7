import { addDays, type IsoDate } from '../../values/dates.ts';
import { addPence, formatMoney, type Pence } from '../../values/money.ts';
import { minutesWords } from '../people/attendance.ts';
import { isInForce } from '../policy/rates.ts';
import type { RecognitionUnit } from '../policy/recognition-lists.ts';
import { amountFor, checkWeeklyLimit, type DatedPayment, type Eligibility } from './recognition.ts';

/** E03. A recognition row of a policy, as an offer needs it. Minutes bound the row; null: no end on that side. */
export interface OfferRate {
  readonly id: string;
  readonly unit: RecognitionUnit;
  readonly amountPence: Pence;
  readonly minMinutes: number | null;
  readonly maxMinutes: number | null;
  readonly includesPreparation: boolean;
}

/** E03. The recognition rows that count on a day. */
export const offerRatesOn = <Rate extends { readonly validFrom: IsoDate; readonly validTo: IsoDate | null }>(
  rates: readonly Rate[],
  on: IsoDate,
): readonly Rate[] => rates.filter((rate) => isInForce(rate, on));

/** The row that fits the minutes attended; a task is only ever chosen by hand. */
export const rateFor = (minutes: number, rates: readonly OfferRate[]): OfferRate | undefined =>
  rates.find((rate) => rate.unit !== 'PER_TASK' && amountFor(minutes, [rate]) !== undefined);

/** What an offer is worked out from. `units`: tasks or sessions, where the row counts those. */
export interface OfferBasis {
  readonly rateRowId: string | null;
  readonly minutes: number | null;
  readonly units: number | null;
}

/** What the chosen row gives, in pence: by minutes, or so many tasks or sessions. Undefined when the row does not fit. */
export function amountOfBasis(
  { rateRowId, minutes, units }: OfferBasis,
  rates: readonly OfferRate[],
): Pence | undefined {
  const rate = rates.find(({ id }) => id === rateRowId);
  if (!rate) return undefined;
  if (rate.unit === 'PER_TASK') return rate.amountPence * (units ?? 1);
  const amount = amountFor(minutes ?? 0, [rate]);
  return amount === undefined || rate.unit !== 'PER_SESSION' ? amount : amount * (units ?? 1);
}

/** Something to think about before an offer is made. `needsReason`: it is made all the same only with the reason kept. */
export interface OfferWarning {
  readonly rule: string;
  readonly words: string;
  readonly needsReason: boolean;
}

export interface OfferCheck {
  readonly basis: OfferBasis;
  readonly offeredPence: Pence | null;
  readonly rates: readonly OfferRate[];
  readonly eligibility: Eligibility;
  /** The person has another payment for this session that still stands. */
  readonly isSecond: boolean;
  /** The person's other payments of the week, by the day the time was given; this one is given on `on`. */
  readonly week: readonly DatedPayment[];
  readonly on: IsoDate;
  /** Null: the person named none. */
  readonly weeklyLimitPence: Pence | null;
}

/** What speaks against an offer as it stands, in the order of the rules. */
export function checkOffer(check: OfferCheck): readonly OfferWarning[] {
  const { eligibility, isSecond } = check;
  return [
    ...(eligibility.isOffered ? [] : [must(eligibility.rule, eligibility.words)]),
    ...checkAmount(check),
    ...(isSecond ? [must('R-114', 'This person has a payment for this session already.')] : []),
    ...checkWeek(check),
  ];
}

function checkAmount({ basis, offeredPence, rates }: OfferCheck): readonly OfferWarning[] {
  if (offeredPence === null) return [];
  const amount = amountOfBasis(basis, rates);
  if (amount === offeredPence) return [];
  if (amount === undefined) return [must('R-113', 'No rate of the policy gives this amount.')];
  return [must('R-113', `The policy gives ${formatMoney(amount)}${timeOf(basis)}.`)];
}

const timeOf = ({ minutes }: OfferBasis): string => (minutes === null ? '' : ` for ${minutesWords(minutes)}`);

function checkWeek({ week, offeredPence, on, weeklyLimitPence }: OfferCheck): readonly OfferWarning[] {
  const all = [...week, { on, pence: offeredPence ?? 0 }];
  const words = checkWeeklyLimit(all, mondayOf(on), weeklyLimitPence);
  return words === undefined ? [] : [{ rule: 'R-121', words, needsReason: false }];
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: IsoDate): IsoDate {
  const since = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return addDays(day, -((since + 6) % 7));
}

/** What one person gets in one tax year; expenses and recognition are never added up. */
export interface YearTotals {
  /** The year in which the tax year began. */
  readonly taxYear: number;
  readonly expensesPaidPence: Pence;
  readonly expensesWaitingPence: Pence;
  readonly recognitionPaidPence: Pence;
  readonly recognitionWaitingPence: Pence;
}

/** What the year's recognition comes to with this offer. */
export const recognitionWith = (totals: YearTotals, offeredPence: Pence): Pence =>
  addPence([totals.recognitionPaidPence, totals.recognitionWaitingPence, offeredPence]);

const must = (rule: string, words: string): OfferWarning => ({ rule, words, needsReason: true });
