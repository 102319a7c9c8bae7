import type { IsoDate } from '../../values/dates.ts';
import type { MileageMode } from './lists.ts';

/** E03, one mileage row. Miles are in tenths of a mile, rates in hundredths of a penny for each mile. */
export interface MileageRate {
  readonly mode: MileageMode;
  /** The row counts from this many miles of the tax year on; the first is 0. */
  readonly tierFromTenths: number;
  readonly rateHundredths: number;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Where the figure comes from and when it was read. */
  readonly source: string;
}

/** E03, what is added for each fellow involved person in the car, in hundredths of a penny for each mile. */
export interface PassengerRate {
  readonly rateHundredths: number;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly source: string;
}

/** The tier rows in force for a mode on a date, lowest tier first; empty when there are none. */
export const tiersOn = (
  rates: readonly MileageRate[],
  mode: MileageMode,
  on: IsoDate,
): readonly MileageRate[] =>
  rates
    .filter((rate) => rate.mode === mode && isInForce(rate, on))
    .toSorted((a, b) => a.tierFromTenths - b.tierFromTenths);

/** Whether a row counts on a date, its first and last day included. */
export const isInForce = (
  { validFrom, validTo }: { readonly validFrom: IsoDate; readonly validTo: IsoDate | null },
  on: IsoDate,
): boolean => validFrom <= on && (validTo === null || on <= validTo);

const BEFORE = { validFrom: '2011-04-06', validTo: '2026-04-05' };
const FROM_2026 = { validFrom: '2026-04-06', validTo: null };
const HMRC = 'HMRC approved mileage rates, read in May 2026';
const TIER = 100_000;

/** E03, the rows that come with the app. Each is an example with its source and date, never an area’s policy. */
export const REFERENCE_RATES: readonly MileageRate[] = [
  { mode: 'CAR', tierFromTenths: 0, rateHundredths: 4500, ...BEFORE, source: HMRC },
  { mode: 'CAR', tierFromTenths: TIER, rateHundredths: 2500, ...BEFORE, source: HMRC },
  { mode: 'CAR', tierFromTenths: 0, rateHundredths: 5500, ...FROM_2026, source: HMRC },
  { mode: 'CAR', tierFromTenths: TIER, rateHundredths: 2500, ...FROM_2026, source: HMRC },
  { mode: 'MOTORCYCLE', tierFromTenths: 0, rateHundredths: 2400, ...BEFORE, source: HMRC },
  { mode: 'MOTORCYCLE', tierFromTenths: 0, rateHundredths: 2400, ...FROM_2026, source: HMRC },
  { mode: 'BICYCLE', tierFromTenths: 0, rateHundredths: 2000, ...BEFORE, source: HMRC },
  { mode: 'BICYCLE', tierFromTenths: 0, rateHundredths: 2000, ...FROM_2026, source: HMRC },
];

/** E03. The passenger row that comes with the app. */
export const REFERENCE_PASSENGER_RATE: PassengerRate = {
  rateHundredths: 500,
  validFrom: '2011-04-06',
  validTo: null,
  source: 'HMRC rule for employees’ passengers, read in May 2026; some areas pay 2p',
};
