import type { RowFields } from '../plan/shapes.ts';
import { isMileageMode, TRAVEL_MODE_WORDS } from '../policy/lists.ts';
import type { ClaimLine, FinishedLine, Missing, Receipt } from './claim.ts';
import type { ClaimsFields } from './shapes.ts';

/** What the rules look at of an activity. */
export type ActivityFields = Pick<
  RowFields<'activity'>,
  'method' | 'dateOn' | 'endsOn' | 'reimbursementOffered'
>;

type Fields = ClaimsFields<'claimLine'>;
interface StoredReceipt {
  readonly id: string;
  readonly fields: ClaimsFields<'receipt'>;
  readonly fileHash: string | null;
}

/** One line as the rules take it, or what has to be filled in first. */
export function toLine(id: string, fields: Fields, stored: StoredReceipt | undefined): ClaimLine {
  const receipt = stored && receiptOf(stored);
  const missing = missingOf(fields, stored);
  const line = finished(id, fields, receipt ?? null);
  if (line && missing.length === 0) return line;
  return {
    id,
    kind: 'UNFINISHED',
    of: fields.kind,
    on: fields.travelledOn,
    claimedPence: fields.claimedPence,
    receipt: receipt ?? null,
    dateReason: fields.dateReason,
    allowedPence: fields.allowedPence,
    reducedReason: fields.reducedReason,
    missing,
  };
}

/** Everything that is missing, in the order the form asks it. */
function missingOf(fields: Fields, stored: StoredReceipt | undefined): readonly Missing[] {
  const { kind, travelledOn, mode, leg, tenths, careProvider, careMinutes, careHourlyPence } = fields;
  const isTravel = kind === 'TRAVEL';
  const isByMile = isTravel && mode !== null && isMileageMode(mode);
  const isCare = kind === 'CARE';
  const asked: readonly (readonly [boolean, string, string])[] = [
    [travelledOn === null, 'travelledOn', isTravel ? 'Fill in the date of travel.' : 'Fill in the date.'],
    [isTravel && mode === null, 'mode', 'Fill in how the person travelled.'],
    [isTravel && leg === null, 'leg', 'Fill in which way it was: there, back, or both.'],
    [
      isByMile && !tenths,
      'tenths',
      `Fill in the miles by ${mode ? TRAVEL_MODE_WORDS[mode].toLowerCase() : ''}.`,
    ],
    [isCare && careProvider === null, 'careProvider', 'Fill in who gave the care.'],
    [isCare && careMinutes === null, 'careMinutes', 'Fill in how long the care was for.'],
    [isCare && careHourlyPence === null, 'careHourlyPence', 'Fill in what the care cost an hour.'],
    [needsAmount(fields), 'claimedPence', 'Fill in the amount.'],
    [stored?.fields.amountPence === null, 'receiptAmount', 'Fill in the amount that is on the receipt.'],
  ];
  return asked.filter(([isMissing]) => isMissing).map(([, field, words]) => ({ field, words }));
}

/** The amount follows from the rest for miles, for care, for walking, and for a way back that is still to come. */
function needsAmount({ kind, mode, claimedPence, stillToTravel, leg }: Fields): boolean {
  if (claimedPence !== null || kind === 'CARE') return false;
  if (kind !== 'TRAVEL') return true;
  if (mode !== null && (isMileageMode(mode) || mode === 'WALK')) return false;
  return !(stillToTravel && leg === 'RETURN');
}

/** The line itself, when all that its kind needs is there. */
function finished(id: string, fields: Fields, receipt: Receipt | null): FinishedLine | undefined {
  const { kind, travelledOn: on, claimedPence, dateReason, allowedPence, reducedReason } = fields;
  if (on === null) return undefined;
  const base = { id, on, claimedPence, receipt, dateReason, allowedPence, reducedReason };
  const agreedBefore = fields.agreedBefore === 'YES';
  switch (kind) {
    case 'TRAVEL': {
      const { mode, leg, fromPlace, toPlace, stillToTravel, passengerNames, taxiReason } = fields;
      if (mode === null || leg === null) return undefined;
      const counts = { tenths: fields.tenths ?? 0, passengers: fields.passengers ?? 0 };
      const told = { fromPlace, toPlace, stillToTravel, passengerNames, taxiReason };
      return { ...base, kind, mode, leg, ...told, ...counts, agreedBefore };
    }
    case 'PARKING':
    case 'TOLL':
      return { ...base, kind };
    case 'CARE': {
      const { careProvider, careMinutes, careHourlyPence, providerName, registrationNo } = fields;
      if (careProvider === null || careMinutes === null || careHourlyPence === null) return undefined;
      const cost = { minutes: careMinutes, hourlyPence: careHourlyPence, agreedOn: fields.careAgreedOn };
      const who = { provider: careProvider, providerName, registrationNo };
      return { ...base, kind, ...who, ...cost, overrideReason: fields.overrideReason };
    }
    case 'SUBSISTENCE':
    case 'ACCOMMODATION':
    case 'MATERIALS':
    case 'CONNECTIVITY':
    case 'SUPPORT_PERSON':
    case 'OTHER':
      return { ...base, kind, agreedBefore };
  }
}

/** A receipt without an amount counts for nothing; the line asks for the amount. */
function receiptOf({ id, fields, fileHash }: StoredReceipt): Receipt {
  const { supplier, datedOn, amountPence } = fields;
  return { id, supplier, date: datedOn, amountPence: amountPence ?? 0, fileHash };
}
