import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';
import type { AreaDetails } from '../setup/shapes.ts';
import { hasText } from '../../values/text.ts';
import { isCounted, isMeeting } from './counted.ts';
import { METHOD_WORDS, type Method } from './lists.ts';

type Activity = StoredRow<'activity'>;
type Policy = Pick<AreaDetails, 'largeEventsCovered' | 'expensesPolicyTitle' | 'recognitionWords'>;

/** Methods for which expenses are refunded and time is recognised unless somebody says otherwise. */
const OFFERED_BY_DEFAULT: readonly Method[] = ['FOCUS_GROUP', 'PROCUREMENT_PANEL', 'STRATEGIC_SEAT'];
/** The larger event, whose travel is not refunded unless the area's switch says so. */
const LARGER_EVENTS: readonly Method[] = ['STAKEHOLDER_EVENT'];

/** What people are offered for taking part, and why that is the usual offer. */
export interface Offer {
  readonly reimbursementOffered: 'YES' | 'NO' | null;
  readonly recognitionOffered: 'YES' | 'NO' | null;
  readonly offerText: string;
  /** For the person: where the usual offer comes from; empty where there is none. */
  readonly why: string;
}

/** The usual offer for a method under an area's policy; nothing is assumed for other methods. */
export function offerDefaults(method: Method, area: Policy): Offer {
  if (OFFERED_BY_DEFAULT.includes(method)) {
    return {
      reimbursementOffered: 'YES',
      recognitionOffered: 'YES',
      offerText: usualWords(area),
      why: `${METHOD_WORDS[method]}: both are usually offered (R-081).`,
    };
  }
  if (LARGER_EVENTS.includes(method)) {
    const isCovered = area.largeEventsCovered;
    return {
      reimbursementOffered: isCovered ? 'YES' : 'NO',
      recognitionOffered: null,
      offerText: '',
      why: isCovered
        ? 'Your area refunds travel to larger events (R-082).'
        : 'Travel to larger events is not refunded unless your area says so in Settings (R-082).',
    };
  }
  return { reimbursementOffered: null, recognitionOffered: null, offerText: '', why: '' };
}

/** What the area's policy says, as a start for the offer. */
const usualWords = ({ expensesPolicyTitle, recognitionWords }: Policy): string =>
  [
    hasText(expensesPolicyTitle) ? `Expenses are refunded under our ${expensesPolicyTitle.trim()}.` : '',
    recognitionWords.trim(),
  ]
    .filter(hasText)
    .join(' ');

/** What is offered fits the method and the policy, and people can know it before they say yes. */
export function checkOffer(activity: Activity, area: Policy): readonly Finding[] {
  if (!isCounted(activity) || !isMeeting(activity)) return [];
  const { id, method, reimbursementOffered, recognitionOffered, offerText } = activity;
  const isUsual = OFFERED_BY_DEFAULT.includes(method);
  const findings: Finding[] = [];
  if (isUsual && (reimbursementOffered === 'NO' || recognitionOffered === 'NO')) {
    const words = `For a ${METHOD_WORDS[method].toLowerCase()}, expenses and a thank-you payment are usually offered. Say in the offer why not here.`;
    findings.push(find('R-081', 'prompt', { id, words }));
  }
  if (LARGER_EVENTS.includes(method) && reimbursementOffered === 'YES' && !area.largeEventsCovered) {
    const words =
      'Your area does not refund travel to larger events. Ask whoever can approve it, or change this answer.';
    findings.push(find('R-082', 'warn', { id, words }));
  }
  if (!hasText(offerText) && isInviting(activity)) {
    const words =
      'Write what is covered and what is paid. People must be told before they agree to take part.';
    findings.push(find('R-083', 'warn', { id, words }));
  }
  return findings;
}

/** People are asked once there is a day, or once it is sure to happen. Telling people needs no offer. */
const isInviting = ({ method, state, dateOn }: Activity): boolean =>
  method !== 'WEBINAR_CONFERENCE' && (state !== 'PLANNED' || dateOn !== null);

const find = (
  rule: string,
  level: Finding['level'],
  { id, words }: { readonly id: string; readonly words: string },
): Finding => ({ rule, level, field: 'rows.activity', subject: id, words });
