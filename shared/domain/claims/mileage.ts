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

/** Tenths of a mile × hundredths of a penny make thousandths of a penny. */
const THOUSANDTHS = 1000;

/** Rounds once, to the nearest penny, half up. */
const toPence = (thousandths: number): Pence => Math.floor((thousandths + THOUSANDTHS / 2) / THOUSANDTHS);

/**
 * What a journey is paid: the rates in force on the date of travel, tier by tier of the tax
 * year, rounded once. Undefined when the area has no rate for the mode on that date.
 */
export function mileageAmount(
  journey: MileageJourney,
  rates: readonly MileageRate[],
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
  return {
    pence: toPence(parts.reduce((sum, part) => sum + part.tenths * part.rateHundredths, 0)),
    parts,
  };
}

/** What is added for passengers who take part too, rounded once. */
export const passengerPence = (tenths: number, passengers: number, rateHundredths: number): Pence =>
  toPence(tenths * passengers * rateHundredths);

/** A journey that was already claimed. */
export interface PastJourney {
  readonly mode: MileageMode;
  readonly on: IsoDate;
  readonly tenths: number;
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

/** Whether a local rate is above what HMRC lets people have free of tax; then a tax note is shown. */
export function isAboveCeiling(rate: Pick<MileageRate, 'mode' | 'rateHundredths'>, on: IsoDate): boolean {
  const ceiling = tiersOn(REFERENCE_RATES, rate.mode, on)[0]?.rateHundredths;
  return ceiling !== undefined && rate.rateHundredths > ceiling;
}
