import { hasText } from '../../values/text.ts';
import { minutesOf } from '../activities/counted.ts';
import { offerDefaults } from '../activities/offer.ts';
import type { RowFields } from '../plan/shapes.ts';
import type { ClaimsFields } from '../claims/shapes.ts';
import type { Finding } from '../findings.ts';
import type { AreaDetails } from '../setup/shapes.ts';
import { offerGap, type OfferGap } from './offer-told.ts';

type Attendance = ClaimsFields<'attendance'>;
type Activity = Pick<
  RowFields<'activity'>,
  'method' | 'offerText' | 'reimbursementOffered' | 'recognitionOffered'
>;
type Area = Pick<AreaDetails, 'largeEventsCovered' | 'expensesPolicyTitle' | 'recognitionWords'>;
type Offer = Pick<Attendance, 'offerText' | 'expensesOffered' | 'recognitionOffered'>;

/** What somebody is offered unless told otherwise: what the activity says, and the usual for its method where it is silent. */
export function usualOffer(activity: Activity, area: Area): Offer {
  const usual = offerDefaults(activity.method, area);
  return {
    offerText: hasText(activity.offerText) ? activity.offerText : usual.offerText,
    expensesOffered: activity.reimbursementOffered ?? usual.reimbursementOffered,
    recognitionOffered: activity.recognitionOffered ?? usual.recognitionOffered,
  };
}

const NEXT: Readonly<Record<OfferGap['kind'], string>> = {
  BLANK: 'Write it down, and tell them before they agree.',
  NOT_TOLD: 'They agreed, so fill in the day.',
  TOLD_LATE: 'Tell people before they agree, and ask whether they still want to come.',
};

/** The offer is written down before somebody is invited, and told before they agree. */
export function checkOfferTold(
  attendance: Pick<Attendance, 'invitedOn' | 'offerText' | 'offerToldOn' | 'reply' | 'repliedOn' | 'came'>,
): readonly Finding[] {
  const { invitedOn, reply } = attendance;
  const gap = invitedOn === null || reply === 'DECLINED' ? null : offerGap(attendance);
  if (gap === null || (gap.kind !== 'BLANK' && reply !== 'ACCEPTED')) return [];
  return [warn('R-083', gap.field, `${gap.words} ${NEXT[gap.kind]}`)];
}

/** How long the whole activity took, in minutes; null without two times on one day. */
export function wholeMinutes({
  dateOn,
  endsOn,
  startsAt,
  endsAt,
}: Pick<RowFields<'activity'>, 'dateOn' | 'endsOn' | 'startsAt' | 'endsAt'>): number | null {
  const severalDays = endsOn !== null && dateOn !== null && endsOn !== dateOn;
  if (startsAt === null || endsAt === null || severalDays) return null;
  const length = minutesOf(endsAt) - minutesOf(startsAt);
  return length > 0 ? length : null;
}

/** `2 hours`, `1 hour 30 minutes`, `45 minutes`. */
export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  return [hours > 0 ? words(hours, 'hour') : '', rest > 0 || hours === 0 ? words(rest, 'minute') : '']
    .filter(hasText)
    .join(' ');
}

/** How many were invited, said they will come or cannot, have not answered, and came. */
export interface AttendanceCounts {
  readonly invited: number;
  readonly willCome: number;
  readonly cannot: number;
  readonly noReply: number;
  readonly came: number;
  readonly notMarked: number;
}

export function countAttendance(
  rows: readonly Pick<Attendance, 'invitedOn' | 'reply' | 'came'>[],
): AttendanceCounts {
  const of = (fits: (row: (typeof rows)[number]) => boolean): number => rows.filter(fits).length;
  return {
    invited: of(({ invitedOn }) => invitedOn !== null),
    willCome: of(({ reply }) => reply === 'ACCEPTED'),
    cannot: of(({ reply }) => reply === 'DECLINED'),
    noReply: of(({ invitedOn, reply, came }) => invitedOn !== null && reply === null && came === null),
    came: of(({ came }) => came === 'YES'),
    notMarked: of(({ reply, came }) => came === null && reply !== 'DECLINED'),
  };
}

/** The change that marks somebody as having come for the whole activity; a time that was typed stays. */
export const cameWhole = (
  { minutes }: Pick<Attendance, 'minutes'>,
  whole: number | null,
): Pick<Attendance, 'came' | 'minutes'> => ({ came: 'YES', minutes: minutes ?? whole });

/** Said when a claim is started for somebody whose costs another organisation pays. */
export const COSTS_MET_ELSEWHERE =
  'Another organisation pays this person’s costs, so a claim is not usual. The claim will ask why.';

export const warn = (rule: string, field: string, words: string): Finding => ({
  rule,
  level: 'warn',
  field: `attendance.${field}`,
  words,
});
