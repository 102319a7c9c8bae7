import { isMileageMode, type TravelMode } from '../../../../../shared/domain/policy/lists.ts';
import type { FormErrors } from '../../../../state/use-form.ts';
import type { ClaimPageValue } from '../claim.queries.ts';
import { emptyLine, receiptFields, type GivenReceipt, type NewLine, type NewLines } from './new-lines.ts';

/** Which ways of a journey are claimed. */
export type Ways = 'BOTH' | 'OUTWARD' | 'RETURN';

/** One journey as it is typed: there, back, or both in one go. Money in pence, miles in tenths. */
export interface JourneyDraft {
  readonly mode: TravelMode;
  readonly on: string | null;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly ways: Ways;
  /** One ticket for both ways. */
  readonly isReturnTicket: boolean;
  readonly farePence: number | null;
  /** the way back was not travelled yet when the claim was handed in. */
  readonly isBackToCome: boolean;
  /** Undefined: nobody typed one, so it is the same as the way there. */
  readonly backFarePence: number | null | undefined;
  readonly tenths: number | null;
  readonly passengers: number | null;
  readonly passengerNames: string;
  readonly taxiReason: string;
  readonly wasAgreed: boolean;
  readonly receipt: GivenReceipt | null;
  readonly backReceipt: GivenReceipt | null;
}

/** Where this person starts from, by what, to the venue on the day of the activity. */
export function startJourney(page: ClaimPageValue): JourneyDraft {
  const { activity, lastJourney, lines } = page;
  const own = lines.map(({ fields }) => fields).findLast(({ kind }) => kind === 'TRAVEL');
  const isAway = own?.leg === 'RETURN';
  const home = own === undefined ? (lastJourney?.fromPlace ?? '') : isAway ? own.toPlace : own.fromPlace;
  return {
    mode: own?.mode ?? lastJourney?.mode ?? 'BUS',
    on: activity.dateOn,
    fromPlace: home,
    toPlace: activity.venue.trim() === '' ? activity.title : activity.venue,
    ways: 'BOTH',
    isReturnTicket: false,
    farePence: null,
    isBackToCome: isHandedInAtTheMeeting(page),
    backFarePence: undefined,
    tenths: null,
    passengers: null,
    passengerNames: '',
    taxiReason: '',
    wasAgreed: false,
    receipt: null,
    backReceipt: null,
  };
}

/** Until somebody says otherwise, a claim that is open on the day or came in on the day came at the meeting. */
function isHandedInAtTheMeeting({ claim, activity, facts }: ClaimPageValue): boolean {
  const { receivedOn, receivedVia } = claim.fields;
  if (activity.dateOn === null) return false;
  if (receivedOn !== null) return receivedOn <= (activity.endsOn ?? activity.dateOn);
  return receivedVia === 'IN_PERSON' || facts.today <= (activity.endsOn ?? activity.dateOn);
}

export const isByMile = ({ mode }: JourneyDraft): boolean => isMileageMode(mode);
/** Both ways with a fare each: the only case in which the way back is asked about. */
export const hasWayBack = (draft: JourneyDraft): boolean =>
  draft.ways === 'BOTH' && !isByMile(draft) && !draft.isReturnTicket;

/** The lines and receipts of a journey: one line by the mile or with a return ticket, else one for each way. */
export function journeyLines(draft: JourneyDraft): NewLines {
  if (isByMile(draft)) return { lines: [{ fields: milesLine(draft), receipt: null }], receipts: [] };
  const first = { ...wayLine(draft), claimedPence: draft.farePence };
  const receipts = draft.receipt ? [receiptOf(draft.receipt, draft.farePence, draft)] : [];
  const there = { fields: first, receipt: draft.receipt ? 0 : null };
  if (!hasWayBack(draft)) return { lines: [there], receipts };
  const back = backOf(draft, receipts.length);
  return { lines: [there, back.line], receipts: [...receipts, ...back.receipts] };
}

/** The fare back as typed, or the same as there. In pence. */
export const backFareOf = ({ backFarePence, farePence }: JourneyDraft): number | null =>
  backFarePence === undefined ? farePence : backFarePence;

/** The way back: still to come (paid like the way there, R-088), or made, with a fare and receipt of its own. */
function backOf(draft: JourneyDraft, place: number) {
  const { isBackToCome, backReceipt } = draft;
  const farePence = isBackToCome ? null : backFareOf(draft);
  const line: NewLine = {
    ...wayLine(draft),
    leg: 'RETURN',
    fromPlace: draft.toPlace,
    toPlace: draft.fromPlace,
    stillToTravel: isBackToCome,
    claimedPence: farePence,
  };
  const given = isBackToCome ? null : backReceipt;
  return {
    line: { fields: line, receipt: given ? place : null },
    receipts: given ? [receiptOf(given, farePence, draft)] : [],
  };
}

const receiptOf = (receipt: GivenReceipt, amountPence: number | null, { on }: JourneyDraft) => ({
  fields: receiptFields(receipt, { supplier: '', amountPence, on }),
});

function wayLine(draft: JourneyDraft): NewLine {
  const { mode, on, fromPlace, toPlace, ways, isReturnTicket, taxiReason, wasAgreed } = draft;
  const one = ways === 'RETURN' ? 'RETURN' : 'OUTWARD';
  return {
    ...emptyLine('TRAVEL'),
    mode,
    travelledOn: on,
    fromPlace,
    toPlace,
    leg: ways === 'BOTH' && (isReturnTicket || isMileageMode(mode)) ? 'BOTH_LEGS' : one,
    taxiReason: mode === 'TAXI' ? taxiReason : '',
    agreedBefore: mode === 'TAXI' && wasAgreed ? 'YES' : null,
  };
}

const milesLine = (draft: JourneyDraft): NewLine => ({
  ...wayLine(draft),
  tenths: draft.tenths,
  passengers: draft.mode === 'CAR' ? draft.passengers : null,
  passengerNames: draft.mode === 'CAR' ? draft.passengerNames : '',
});

/** What has to be there before a journey is added. */
export function checkJourney(draft: JourneyDraft): FormErrors<JourneyDraft> {
  const errors: { -readonly [Key in keyof JourneyDraft]?: string } = {};
  if (draft.on === null) errors.on = 'Give the date of the journey.';
  if (draft.fromPlace.trim() === '') errors.fromPlace = 'Say where the journey started.';
  if (draft.toPlace.trim() === '') errors.toPlace = 'Say where the journey went.';
  if (isByMile(draft) && !draft.tenths) errors.tenths = 'Give the miles, like 23.4.';
  if (!isByMile(draft) && draft.farePence === null)
    errors.farePence = 'Give the fare in pounds and pence, like 2.75.';
  if (hasWayBack(draft) && !draft.isBackToCome && backFareOf(draft) === null)
    errors.backFarePence = 'Give the fare back in pounds and pence, like 2.75.';
  return errors;
}
