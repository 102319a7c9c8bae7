import type { IsoDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { assessClaim, NO_FACTS } from '../claims/assess.ts';
import type { Claim } from '../claims/claim.ts';
import { policyOn, type AreaPolicy } from './policy.ts';
import { workedPeople } from './worked-people.ts';

/** What a made-up claim is paid under the versions there are and under those there would be. */
export interface WorkedClaim {
  readonly id: string;
  readonly words: string;
  /** Null: no version is in force on that day, so the claim could not be checked. */
  readonly beforePence: Pence | null;
  readonly afterPence: Pence | null;
  readonly change: 'SAME' | 'MORE' | 'LESS' | 'NEW' | 'GONE';
  /** The difference in words: `£2.34 more`, `The same`. */
  readonly changeWords: string;
  /** What is said about the claim afterwards that was not said before, as people are told. */
  readonly said: readonly string[];
}

/** The worked claims of §4.15 and two more on one day, before and after a change of the versions. */
export const workedClaims = (
  on: IsoDate,
  versions: { readonly before: readonly AreaPolicy[]; readonly after: readonly AreaPolicy[] },
): readonly WorkedClaim[] =>
  workedPeople(on).map(({ id, words, claim }) => {
    const before = assess(claim, on, versions.before);
    const after = assess(claim, on, versions.after);
    const beforePence = before?.pence ?? null;
    const afterPence = after?.pence ?? null;
    const said = (after?.said ?? []).filter((sentence) => !before?.said.includes(sentence));
    return { id, words, beforePence, afterPence, ...changeOf(beforePence, afterPence), said };
  });

interface Outcome {
  readonly pence: Pence;
  readonly said: readonly string[];
}

function assess(claim: Claim, on: IsoDate, policies: readonly AreaPolicy[]): Outcome | undefined {
  if (!policyOn(policies, on)) return undefined;
  const { totalPence, lines, findings } = assessClaim(claim, { policies, ...NO_FACTS });
  const all = [...findings, ...lines.flatMap((line) => line.findings)];
  return { pence: totalPence, said: [...new Set(all.map(({ words }) => words))] };
}

function changeOf(before: Pence | null, after: Pence | null): Pick<WorkedClaim, 'change' | 'changeWords'> {
  if (before === null)
    return after === null
      ? { change: 'SAME', changeWords: 'Cannot be checked' }
      : { change: 'NEW', changeWords: 'Can be checked now' };
  if (after === null) return { change: 'GONE', changeWords: 'Could not be checked any more' };
  if (after === before) return { change: 'SAME', changeWords: 'The same' };
  const by = formatMoney(Math.abs(after - before));
  return after > before
    ? { change: 'MORE', changeWords: `${by} more` }
    : { change: 'LESS', changeWords: after === 0 ? `${by} less: nothing is paid` : `${by} less` };
}
