import { taxYearOf } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { plural } from '../../values/text.ts';
import { isMileageMode } from '../policy/lists.ts';
import { policyOn, type AreaPolicy } from '../policy/policy.ts';
import type { Claim, ClaimFinding } from './claim.ts';
import { prompt } from './findings.ts';
import { declaredFor, type MileageLine } from './miles.ts';
import { mileageAmount, tenthsBefore, type PastJourney } from './mileage.ts';

/**
 * What journeys that were decided already would come to otherwise, because this claim’s miles were driven before
 * them. It is only reported; nothing is worked out again.
 */
export function checkLateMiles(
  claim: Claim,
  lines: readonly MileageLine[],
  {
    journeys,
    policies,
  }: { readonly journeys: readonly PastJourney[]; readonly policies: readonly AreaPolicy[] },
): readonly ClaimFinding[] {
  const mine = lines.map(({ mode, on, tenths }): PastJourney => ({ mode, on, tenths }));
  const changed = journeys.flatMap((journey, index): readonly number[] => {
    if (journey.isDecided !== true || !mine.some((line) => comesBefore(line, journey))) return [];
    const past = journeys.filter((other, at) => at !== index && (other.on !== journey.on || at < index));
    const difference =
      valueOf(journey, [...past, ...mine.filter(({ on }) => on < journey.on)]) - valueOf(journey, past);
    return difference === 0 ? [] : [difference];
  });
  if (changed.length === 0) return [];
  const sum = changed.reduce((total, difference) => total + difference, 0);
  const words = `These miles come before ${plural(changed.length, 'journey')} of the same tax year that ${changed.length === 1 ? 'was' : 'were'} decided already. Counted again, that would come to ${formatMoney(Math.abs(sum))} ${sum < 0 ? 'less' : 'more'}. Nothing is changed.`;
  return [prompt('R-101', null, { words, todo: 'Keep it for your records; nothing is paid back.' })];

  function valueOf(journey: PastJourney, past: readonly PastJourney[]): Pence {
    const rates = policyOn(policies, journey.on)?.mileageRates ?? [];
    const before = tenthsBefore(past, journey, declaredFor(journey, claim));
    return mileageAmount({ ...journey, tenthsBefore: before }, rates)?.pence ?? 0;
  }
}

const comesBefore = (line: PastJourney, journey: PastJourney): boolean =>
  line.mode === journey.mode && line.on < journey.on && taxYearOf(line.on) === taxYearOf(journey.on);

/** Whether a line is paid by the mile. */
export const isMileageLine = (line: Claim['lines'][number]): line is MileageLine =>
  line.kind === 'TRAVEL' && isMileageMode(line.mode);
