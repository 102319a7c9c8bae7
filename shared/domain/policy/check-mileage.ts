import { addDays, formatDate, type IsoDate } from '../../values/dates.ts';
import { grouped, hasText } from '../../values/text.ts';
import { isAboveCeiling } from '../claims/mileage.ts';
import { MILEAGE_MODES, TRAVEL_MODE_WORDS, type MileageMode } from './lists.ts';
import type { PolicyProblem } from './check.ts';
import { tiersOn, type MileageRate } from './rates.ts';
import type { PolicyDetails } from './shapes.ts';

const TENTHS = 10;
const FOR_EVER = '9999-12-31';
const nameOf = (mode: MileageMode): string => TRAVEL_MODE_WORDS[mode].toLowerCase();
const placeOf = (index: number): string => `mileageRates.${index}`;
const block = (place: string, words: string): PolicyProblem => ({
  level: 'block',
  place,
  rule: 'E03',
  words,
});

/** E03, R-106. Rates for a mile: each with its source, no two for the same miles on one day, tiers from 0 up. */
export function checkMileage(details: PolicyDetails): readonly PolicyProblem[] {
  const rates = details.content.mileageRates;
  return [
    ...rates.flatMap((rate, index) => [...checkRow(rate, placeOf(index)), ...checkTwin(rates, index)]),
    ...checkFirstTier(rates),
    ...checkCovered(details),
    ...rates.flatMap((rate, index) => checkCeiling(rate, index)),
  ];
}

/** E03. What is paid for passengers has a source and dates in order. */
export function checkPassengers({ content: { passengerRate } }: PolicyDetails): readonly PolicyProblem[] {
  return passengerRate === null ? [] : checkRow(passengerRate, 'passengerRate');
}

/** E03. The source of a figure, and its days. */
export function checkRow(
  { validFrom, validTo, source }: Pick<MileageRate, 'validFrom' | 'validTo' | 'source'>,
  place: string,
): readonly PolicyProblem[] {
  return [
    ...(validTo !== null && validTo < validFrom
      ? [block(place, 'The last day is before the first day.')]
      : []),
    ...(hasText(source) ? [] : [block(place, 'Say where this figure comes from and when you read it.')]),
  ];
}

/** Two rows of one mode from the same miles on, with a day in common. Said once, at the later row. */
function checkTwin(rates: readonly MileageRate[], index: number): readonly PolicyProblem[] {
  const rate = rates[index];
  const twin =
    rate &&
    rates
      .slice(0, index)
      .find(
        (other) =>
          other.mode === rate.mode && other.tierFromTenths === rate.tierFromTenths && meet(other, rate),
      );
  if (!twin) return [];
  const miles = grouped(Math.floor(rate.tierFromTenths / TENTHS));
  const day = formatDate(rate.validFrom > twin.validFrom ? rate.validFrom : twin.validFrom);
  return [
    block(
      placeOf(index),
      `There are two rates for a ${nameOf(rate.mode)} from ${miles} miles on ${day}. End one the day before the other starts.`,
    ),
  ];
}

const meet = (a: MileageRate, b: MileageRate): boolean =>
  a.validFrom <= (b.validTo ?? FOR_EVER) && b.validFrom <= (a.validTo ?? FOR_EVER);

/** The lowest tier of each mode starts at 0, on every day that has a rate. */
function checkFirstTier(rates: readonly MileageRate[]): readonly PolicyProblem[] {
  return MILEAGE_MODES.flatMap((mode) => {
    const day = turnsOf(rates, mode).find((on) => {
      const [lowest] = tiersOn(rates, mode, on);
      return lowest !== undefined && lowest.tierFromTenths !== 0;
    });
    if (day === undefined) return [];
    const index = rates.findIndex((rate) => rate === tiersOn(rates, mode, day)[0]);
    return [
      block(
        placeOf(index),
        `The first rate for a ${nameOf(mode)} has to count from 0 miles; on ${formatDate(day)} none does.`,
      ),
    ];
  });
}

/** The days on which something changes for a mode. */
const turnsOf = (rates: readonly MileageRate[], mode: MileageMode): readonly IsoDate[] =>
  rates
    .filter((rate) => rate.mode === mode)
    .flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === null ? [] : [addDays(validTo, 1)])])
    .toSorted();

/** A day of the version on which a mode that is paid has no rate: journeys on it would be held. */
function checkCovered({ effectiveFrom, effectiveTo, content }: PolicyDetails): readonly PolicyProblem[] {
  const paid = MILEAGE_MODES.filter((mode) => !content.unpaidModes.includes(mode));
  return paid.flatMap((mode): readonly PolicyProblem[] => {
    const days = [effectiveFrom, ...turnsOf(content.mileageRates, mode)].filter(
      (day) => day >= effectiveFrom && day <= (effectiveTo ?? FOR_EVER),
    );
    const day = days.find((on) => tiersOn(content.mileageRates, mode, on).length === 0);
    if (day === undefined) return [];
    const words = `There is no rate for a ${nameOf(mode)} from ${formatDate(day)}, so such journeys would wait. Add a rate, or say that it is not paid.`;
    return [{ level: 'warn', place: 'mileageRates', rule: 'R-098', words }];
  });
}

/** Above what HMRC lets people have free of tax on some day of the row. */
function checkCeiling(rate: MileageRate, index: number): readonly PolicyProblem[] {
  const days = [
    rate.validFrom,
    ...REFERENCE_TURNS.filter((day) => day > rate.validFrom && day <= (rate.validTo ?? FOR_EVER)),
  ];
  if (!days.some((day) => isAboveCeiling(rate, day))) return [];
  const words =
    'This is more than HMRC lets people have free of tax. Claims at this rate will carry a tax note.';
  return [{ level: 'prompt', place: placeOf(index), rule: 'R-106', words }];
}
/** The days on which HMRC’s own rates change. */
const REFERENCE_TURNS: readonly IsoDate[] = ['2026-04-06'];
