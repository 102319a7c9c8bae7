import { addDays, formatDate, formatDateRange, isIsoDate, type IsoDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import { isMileageMode } from '../policy/lists.ts';
import type { CareLine, Claim, ClaimFinding, FinishedLine, TravelLine, UnfinishedLine } from './claim.ts';
import { block, warn } from './findings.ts';
import { milesWords } from './words.ts';

/** E43. More than this on one line is a slip of the finger: £10,000.00. */
export const MOST_PENCE: Pence = 1_000_000;
/** E43. Miles of one leg, in tenths, from which somebody has to say that they are right. */
const LONG_LEG_TENTHS = 3000;
/** Miles of one leg, in tenths, that nobody drives in a day. */
const MOST_TENTHS = 20_000;
const MOST_PASSENGERS = 6;
/** A week of care, in minutes. */
const MOST_MINUTES = 10_080;

const isCount = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= most;
export const isSoundAmount = (pence: Pence): boolean => isCount(pence, MOST_PENCE);
const isAmount = (pence: Pence | null): boolean => pence === null || isSoundAmount(pence);
const isDate = (date: IsoDate | null): boolean => date === null || isIsoDate(date);

/** E43. What the form still has to ask of a line that cannot be worked out yet. */
export const unfinished = ({ id, missing }: UnfinishedLine): readonly ClaimFinding[] =>
  missing.map(({ field, words }) => block('E43', id, { words, todo: words, field }));

/** What is asked of a field: whether it is right, and the words where it is not (made only then). */
type Asked = readonly [isRight: boolean, field: string, words: () => string];

/** E43. Amounts and counts no line can have, such as less than nothing; empty when the line can be worked out. */
export function unsound(line: FinishedLine): readonly ClaimFinding[] {
  const { id, on, claimedPence, allowedPence, receipt } = line;
  const asked: readonly Asked[] = [
    [isIsoDate(on), 'travelledOn', () => 'There is no such date.'],
    [isAmount(claimedPence), 'claimedPence', () => `An amount is ${RANGE()}.`],
    [isAmount(allowedPence), 'allowedPence', () => `What is paid is ${RANGE()}.`],
    [isAmount(receipt?.amountPence ?? null), 'receiptAmount', () => `A receipt is ${RANGE()}.`],
    [isDate(receipt?.date ?? null), 'receiptDate', () => 'There is no such date on a receipt.'],
    ...(line.kind === 'TRAVEL' ? askedOfTravel(line) : []),
    ...(line.kind === 'CARE' ? askedOfCare(line) : []),
  ];
  return asked
    .filter(([isRight]) => !isRight)
    .map(([, field, words]) => block('E43', id, { words: words(), todo: 'Check what was typed.', field }));
}

const RANGE = (): string => `between £0.00 and ${formatMoney(MOST_PENCE)}`;

function askedOfTravel({ mode, leg, tenths, passengers }: TravelLine): readonly Asked[] {
  const most = MOST_TENTHS * (leg === 'BOTH_LEGS' ? 2 : 1);
  const least = isMileageMode(mode) ? 1 : 0;
  return [
    [
      isCount(tenths, most) && tenths >= least,
      'tenths',
      () => `Miles are more than 0 and at most ${milesWords(most)}.`,
    ],
    [isCount(passengers, MOST_PASSENGERS), 'passengers', () => 'A car takes up to six passengers.'],
  ];
}

const askedOfCare = ({ minutes, hourlyPence, agreedOn }: CareLine): readonly Asked[] => [
  [isCount(minutes, MOST_MINUTES), 'careMinutes', () => 'Care on one line is for seven days at most.'],
  [isAmount(hourlyPence), 'careHourlyPence', () => `An hour of care is ${RANGE()}.`],
  [isDate(agreedOn), 'careAgreedOn', () => 'There is no such date for the agreement.'],
];

/** E43. Over 300 miles for one leg is worth a second look. */
export function checkLength(line: FinishedLine): readonly ClaimFinding[] {
  if (line.kind !== 'TRAVEL' || !isMileageMode(line.mode)) return [];
  const legs = line.leg === 'BOTH_LEGS' ? 2 : 1;
  if (line.tenths <= LONG_LEG_TENTHS * legs) return [];
  const words = `${milesWords(line.tenths)} is a very long journey.`;
  return [
    warn('E43 miles', line.id, {
      words,
      todo: 'Check the miles, or say why they are right.',
      field: 'tenths',
    }),
  ];
}

/** E43. The day is one of the activity’s, or the day before or after, or there is a reason. */
export function checkDay(line: FinishedLine, { activity: { on, endsOn } }: Claim): readonly ClaimFinding[] {
  if (on === null) return [];
  const last = endsOn ?? on;
  if (line.on >= addDays(on, -1) && line.on <= addDays(last, 1)) return [];
  const was = last === on ? `on ${formatDate(on)}` : `from ${formatDateRange(on, last)}`;
  const words = `This is for ${formatDate(line.on)}, but the activity was ${was}.`;
  const told = { words, todo: 'Check the date, or say why it is another day.', field: 'dateReason' };
  const finding = warn('E43 date', line.id, told);
  return [hasText(line.dateReason) ? { ...finding, accepted: line.dateReason } : finding];
}

/** The claim with dates that do not exist taken as not filled in. */
export function withRealDates(claim: Claim): Claim {
  const real = (date: IsoDate | null): IsoDate | null => (isDate(date) ? date : null);
  const { activity, submittedOn, signedOn } = claim;
  const on = real(activity.on);
  const endsOn = real(activity.endsOn);
  return {
    ...claim,
    activity: { ...activity, on, endsOn: on !== null && endsOn !== null && endsOn > on ? endsOn : null },
    submittedOn: real(submittedOn),
    signedOn: real(signedOn),
  };
}
