import { formatDate, taxYearOf } from '../../values/dates.ts';
import { formatMoney } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import { TRAVEL_MODE_WORDS, type MileageMode } from '../policy/lists.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import { isInForce, REFERENCE_PASSENGER_RATE, tiersOn } from '../policy/rates.ts';
import type { Claim, ClaimFinding, TravelLine } from './claim.ts';
import { hold, lowered, prompt } from './findings.ts';
import { nothing, type Bench, type Judgement } from './judgement.ts';
import {
  isAboveCeiling,
  mileageAmount,
  tenthsBefore,
  type MileageAmount,
  type Passengers,
  type PastJourney,
} from './mileage.ts';
import { milesWords, pencePerMile } from './words.ts';

export type MileageLine = TravelLine & { readonly mode: MileageMode };

/** R-086, R-098 to R-106. A car, motorcycle or bicycle: miles × the rate of the day, and passengers. */
export function judgeMiles(
  line: MileageLine,
  { claim, policy }: Bench,
  journeys: readonly PastJourney[],
): Judgement {
  const before = tenthsBefore([...journeys, ...drivenBefore(line, claim)], line, declaredFor(line, claim));
  const passengers = passengersOf(line, policy);
  const amount = mileageAmount({ ...line, tenthsBefore: before }, policy.mileageRates, passengers);
  if (!amount) return nothing(line.claimedPence ?? 0, [noRate(line)]);
  const claimed = line.claimedPence ?? amount.pence;
  return {
    claimedPence: claimed,
    duePence: Math.min(claimed, amount.pence),
    basis: 'MILEAGE',
    workings: workingsOf(line, amount, passengers),
    findings: [
      ...checkProof(line, policy),
      ...checkClaimed(line, claimed, amount.pence),
      ...checkPassengers(line, passengers),
      ...checkCeiling(line, policy, passengers),
    ],
    receiptDueOn: null,
  };
}

/** R-101. The other miles of this claim that come first: of an earlier day, or above it on the same day. */
export function drivenBefore(line: MileageLine, { lines }: Claim): readonly PastJourney[] {
  const at = lines.indexOf(line);
  return lines.flatMap((other, index): readonly PastJourney[] =>
    other.kind === 'TRAVEL' &&
    other.mode === line.mode &&
    (other.on < line.on || (other.on === line.on && index < at))
      ? [{ mode: line.mode, on: other.on, tenths: other.tenths }]
      : [],
  );
}

/** R-099. What the person drove for others counts for cars, in the tax year it was declared for. */
export const declaredFor = (
  { mode, on }: Pick<MileageLine, 'mode' | 'on'>,
  { declared }: Pick<Claim, 'declared'>,
): number => (mode === 'CAR' && declared?.taxYear === taxYearOf(on) ? declared.tenths : 0);

/** R-104. Passengers are paid for in a car, where the area has a rate on that day. */
function passengersOf(
  { mode, on, passengers: count }: MileageLine,
  { passengerRate }: AreaPolicy,
): Passengers {
  const isPaid = mode === 'CAR' && passengerRate !== null && isInForce(passengerRate, on);
  return { count: isPaid ? count : 0, rateHundredths: isPaid ? passengerRate.rateHundredths : 0 };
}

function workingsOf(
  line: MileageLine,
  { parts, pence }: MileageAmount,
  { count, rateHundredths }: Passengers,
): string {
  const stretches = parts.map((part) => `${milesWords(part.tenths)} × ${pencePerMile(part.rateHundredths)}`);
  const extra =
    count === 0
      ? []
      : [
          `${milesWords(line.tenths)} × ${pencePerMile(rateHundredths)} for ${count === 1 ? '1 passenger' : `each of ${count} passengers`}`,
        ];
  return `${[...stretches, ...extra].join(' + ')} = ${formatMoney(pence)}`;
}

function noRate({ id, mode, on }: MileageLine): ClaimFinding {
  const words = `The area has no rate for a ${TRAVEL_MODE_WORDS[mode].toLowerCase()} on ${formatDate(on)}.`;
  return hold('R-098', id, { words, todo: 'Add the rate to the policy.' });
}

/** R-086. A car needs no receipt; a bicycle or a motorcycle where the area asks for one. */
function checkProof({ id, mode, receipt }: MileageLine, policy: AreaPolicy): readonly ClaimFinding[] {
  if (mode === 'CAR' || receipt !== null || !policy.receiptRequiredModes.includes(mode)) return [];
  const words = `There is no receipt for this journey by ${TRAVEL_MODE_WORDS[mode].toLowerCase()}.`;
  return [hold('R-086', id, { words, todo: 'Add the receipt.', field: 'receiptId' })];
}

/** R-098. The miles say what is due, whatever was asked for. */
function checkClaimed({ id }: MileageLine, claimed: number, due: number): readonly ClaimFinding[] {
  if (claimed === due) return [];
  const words = `${formatMoney(due)} is due for these miles; ${formatMoney(claimed)} was claimed.`;
  if (claimed > due) return [lowered('R-098', id, words)];
  return [prompt('R-098', id, { words, todo: 'Check the amount with the person.', field: 'claimedPence' })];
}

/** R-104. Passengers are named. */
function checkPassengers(
  { id, passengerNames }: MileageLine,
  { count }: Passengers,
): readonly ClaimFinding[] {
  if (count === 0 || hasText(passengerNames)) return [];
  const words = 'Passengers are paid for. Nothing says who they were.';
  return [prompt('R-104', id, { words, todo: 'Write down their names.', field: 'passengerNames' })];
}

/** R-106. Above what HMRC lets people have free of tax; the area may pay it, and somebody has to look at the tax. */
function checkCeiling(
  { id, mode, on }: MileageLine,
  { mileageRates }: AreaPolicy,
  passengers: Passengers,
): readonly ClaimFinding[] {
  const high = tiersOn(mileageRates, mode, on).find((rate) => isAboveCeiling(rate, on));
  const isHighForPassengers =
    passengers.count > 0 && passengers.rateHundredths > REFERENCE_PASSENGER_RATE.rateHundredths;
  if (!high && !isHighForPassengers) return [];
  const rate = high
    ? `${pencePerMile(high.rateHundredths)} a mile`
    : `${pencePerMile(passengers.rateHundredths)} a mile for each passenger`;
  const words = `The area pays ${rate}, more than HMRC lets people have free of tax. Tax may be due on the rest.`;
  return [prompt('R-106', id, { words, todo: 'Ask finance how the area handles the tax.' })];
}
