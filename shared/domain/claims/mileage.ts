import { taxYearOf, type IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import { REFERENCE_RATES, tiersOn, type MileageRate } from '../policy/rates.ts';
import type { MileageMode } from '../policy/lists.ts';

/** A journey by the mile, with the miles of the same tax year that count before it. Miles are in tenths. */
export interface MileageJourney {
  readonly mode: MileageMode;
  readonly on: IsoDate;
  readonly tenths: number;
  /** This person's miles by this mode since 6 April, those declared for others included. */
  readonly tenthsBefore: number;
}

/** What a stretch of the journey is paid at. */
export interface MileagePart {
  readonly tenths: number;
  readonly rateHundredths: number;
}
export interface MileageAmount {
  readonly pence: Pence;
  readonly parts: readonly MileagePart[];
}
/** Fellow involved people in the car, and what each adds for a mile. */
export interface Passengers {
  readonly count: number;
  readonly rateHundredths: number;
}

/** Tenths of a mile × hundredths of a penny make thousandths of a penny. */
const THOUSANDTHS = 1000;

/** Rounds once, to the nearest penny, half up. */
const toPence = (thousandths: number): Pence => Math.floor((thousandths + THOUSANDTHS / 2) / THOUSANDTHS);

/**
 * What a journey is paid: the rates in force on the date of travel, tier by tier of the
 * tax year, and its passengers, all of it rounded once. Undefined when the area has no rate for the mode on that date.
 */
export function mileageAmount(
  journey: MileageJourney,
  rates: readonly MileageRate[],
  passengers: Passengers = { count: 0, rateHundredths: 0 },
): MileageAmount | undefined {
  const tiers = tiersOn(rates, journey.mode, journey.on);
  if (tiers[0]?.tierFromTenths !== 0) return undefined;
  const from = journey.tenthsBefore;
  const to = from + journey.tenths;
  const parts = tiers.flatMap(({ tierFromTenths, rateHundredths }, index) => {
    const next = tiers[index + 1]?.tierFromTenths ?? Infinity;
    const tenths = Math.min(to, next) - Math.max(from, tierFromTenths);
    return tenths > 0 ? [{ tenths, rateHundredths }] : [];
  });
  const miles = parts.reduce((sum, part) => sum + part.tenths * part.rateHundredths, 0);
  const extra = journey.tenths * passengers.count * passengers.rateHundredths;
  return { pence: toPence(miles + extra), parts };
}

/** What passengers who take part too come to by themselves, for a forecast; a claim rounds them with the miles. */
export const passengerPence = (tenths: number, passengers: number, rateHundredths: number): Pence =>
  toPence(tenths * passengers * rateHundredths);

/** A journey on another claim of the person, one that was handed in and neither rejected nor cancelled. */
export interface PastJourney {
  readonly mode: MileageMode;
  readonly on: IsoDate;
  readonly tenths: number;
  /** It was approved or paid already, so that it is not worked out again. */
  readonly isDecided?: boolean;
}

/**
 * The miles of the tax year that count before a date of travel: by travel date, not by the date of
 * the claim, those for other organisations added. Journeys of the same day count in the order they are given.
 */
export function tenthsBefore(
  journeys: readonly PastJourney[],
  at: { readonly mode: MileageMode; readonly on: IsoDate },
  declaredTenths: number,
): number {
  const year = taxYearOf(at.on);
  return journeys
    .filter(({ mode, on }) => mode === at.mode && taxYearOf(on) === year && on <= at.on)
    .reduce((sum, { tenths }) => sum + tenths, declaredTenths);
}

/**
 * Whether any tier of a mode is paid above what HMRC lets people have free of tax on that date; then a tax note is
 * shown.
 */
export function isAboveCeiling(
  rate: Pick<MileageRate, 'mode' | 'rateHundredths'> & { readonly tierFromTenths?: number },
  on: IsoDate,
): boolean {
  const from = rate.tierFromTenths ?? 0;
  const ceiling = tiersOn(REFERENCE_RATES, rate.mode, on).findLast(
    ({ tierFromTenths }) => tierFromTenths <= from,
  );
  return ceiling !== undefined && rate.rateHundredths > ceiling.rateHundredths;
}
