import { addDays, addMonths, type IsoDate } from '../../values/dates.ts';
import { addPence, formatMoney, type Pence } from '../../values/money.ts';
import type { Method } from '../activities/lists.ts';

/** E03, one recognition row: what time is worth. Minutes bound a half day and a full day. */
export interface RecognitionRate {
  readonly id: string;
  readonly unit: 'PER_HOUR' | 'PER_SESSION' | 'HALF_DAY' | 'FULL_DAY' | 'PER_TASK';
  readonly amountPence: Pence;
  readonly minMinutes: number | null;
  /** The row counts below this many minutes; null: no upper end. */
  readonly maxMinutes: number | null;
}

/** The methods in which one person, or a few, give their time at a meeting or on a project. */
const GIVES_TIME: readonly Method[] = [
  'FOCUS_GROUP',
  'STORY',
  'INTERVIEW',
  'STRATEGIC_SEAT',
  'PROCUREMENT_PANEL',
  'CITIZENS_JURY_SUMMIT',
  'CODESIGN_WORKSHOP',
];

export interface OfferFacts {
  readonly method: Method;
  readonly capacities: readonly string[];
  readonly employerPays: boolean;
  /** The area pays people in paid roles all the same. */
  readonly areaPaysPaidRoles: boolean;
}

/** Whether a payment is offered, and the rule that decides. */
export interface Eligibility {
  readonly isOffered: boolean;
  readonly rule: string;
  readonly words: string;
}

/** Whether a person is offered a recognition payment for an activity. */
export function eligibility({
  method,
  capacities,
  employerPays,
  areaPaysPaidRoles,
}: OfferFacts): Eligibility {
  if (!GIVES_TIME.includes(method))
    return {
      isOffered: false,
      rule: 'R-110',
      words: 'It is not offered for survey replies or large open events.',
    };
  if (capacities.includes('VCSE_WORKER') && employerPays && !areaPaysPaidRoles)
    return { isOffered: false, rule: 'R-111', words: 'This person takes part as part of a paid job.' };
  return { isOffered: true, rule: 'R-110', words: 'A few people give their time at a meeting.' };
}

const HOUR = 60;

/**
 * R-113. What the minutes attended are worth: by the hour to the penny, half up; by the half or full day as the rows'
 * minutes say; otherwise the row's amount. Undefined when no row fits.
 */
export function amountFor(minutes: number, rates: readonly RecognitionRate[]): Pence | undefined {
  const rate = rates.find(
    ({ minMinutes, maxMinutes }) =>
      (minMinutes === null || minutes >= minMinutes) && (maxMinutes === null || minutes < maxMinutes),
  );
  if (!rate || minutes <= 0) return undefined;
  if (rate.unit !== 'PER_HOUR') return rate.amountPence;
  return Math.floor((minutes * rate.amountPence + HOUR / 2) / HOUR);
}

export type Choice = 'ACCEPTED' | 'DECLINED' | 'REDUCED' | 'DONATED_TO_CHARITY';

/** What is paid after the person chose: never more than was offered. */
export function payable(offeredPence: Pence, choice: Choice, reducedToPence: Pence | null): Pence {
  switch (choice) {
    case 'DECLINED':
      return 0;
    case 'REDUCED':
      return Math.min(offeredPence, reducedToPence ?? offeredPence);
    case 'ACCEPTED':
    case 'DONATED_TO_CHARITY':
      return offeredPence;
  }
}

/** Whether the person has a recognition payment for this session already. */
export const isSecond = (
  payment: { readonly participantId: string; readonly activityId: string },
  others: readonly {
    readonly participantId: string;
    readonly activityId: string;
    readonly isOpen: boolean;
  }[],
): boolean =>
  others.some(
    ({ participantId, activityId, isOpen }) =>
      isOpen && participantId === payment.participantId && activityId === payment.activityId,
  );

/** Whether the benefits prompt is due: before the first acceptance, and a year after it was last shown. */
export const needsBenefitsPrompt = (lastShownOn: IsoDate | null, today: IsoDate): boolean =>
  lastShownOn === null || today >= addMonths(lastShownOn, 12);

/** A payment of a person by the day the time was given. */
export interface DatedPayment {
  readonly on: IsoDate;
  readonly pence: Pence;
}

const DAYS = 7;

/** A warning when one week's payments would pass the limit the person named; weeks run from the Monday given. */
export function checkWeeklyLimit(
  payments: readonly DatedPayment[],
  monday: IsoDate,
  limitPence: Pence | null,
): string | undefined {
  if (limitPence === null) return undefined;
  const until = addDays(monday, DAYS);
  const inWeek = payments.filter(({ on }) => on >= monday && on < until);
  const total = addPence(inWeek.map(({ pence }) => pence));
  if (total <= limitPence) return undefined;
  return `${formatMoney(total)} in one week is more than the ${formatMoney(limitPence)} this person wants at most.`;
}

export const TAX_ROUTES = [
  'PAYROLL',
  'INVOICE_SELF_EMPLOYED',
  'ONE_OFF_NO_DEDUCTION',
  'NOT_DETERMINED',
] as const;
export type TaxRoute = (typeof TAX_ROUTES)[number];

/** The note that goes with every payment for time, whatever the way it is paid. */
export function taxNote(route: TaxRoute): string {
  const common =
    'This payment thanks you for your time. It is not a wage and there is no contract of work. It usually counts as income, also as a voucher or in cash. You look after your own tax. Money you get back for what you spent is not income.';
  return route === 'PAYROLL'
    ? `${common} It is paid through payroll for tax purposes only, not as employment.`
    : common;
}
