import { isSamePerson, type Placed } from './alike.ts';
import type { Claim, ClaimFinding } from './claim.ts';
import { candidatesFor, indexLines, linesOf, type LineIndex } from './line-index.ts';
import { sameCost } from './same-cost.ts';
import { sameLeg } from './same-leg.ts';
import { twoPeople } from './two-people.ts';

/** Two lines that may be one cost. */
export interface Twin {
  readonly finding: ClaimFinding;
  /** The other line, to show beside this one. */
  readonly other: { readonly claimId: string; readonly lineId: string };
}

/** The lines of a claim that look like a line of it or of another claim. */
export const findTwins = (claim: Claim, others: readonly Claim[]): readonly Twin[] =>
  findTwinsIn(claim, indexLines(others));

/** The same, with many claims put in order beforehand; the claim itself may be among them. */
export function findTwinsIn(claim: Claim, index: LineIndex): readonly Twin[] {
  const mine = linesOf([claim]);
  return mine.flatMap((one, at) => {
    const others = candidatesFor(one, index).filter((other) => other.claim.id !== claim.id);
    return [...mine.slice(0, at), ...others].flatMap((other): readonly Twin[] => {
      const finding = compare(one, other);
      if (!finding) return [];
      const otherLineId = other.line.id;
      return [
        { finding: { ...finding, otherLineId }, other: { claimId: other.claim.id, lineId: otherLineId } },
      ];
    });
  });
}

/** The strongest thing that can be said about two lines; undefined: they have nothing to do with each other. */
function compare(one: Placed, other: Placed): ClaimFinding | undefined {
  if (!isSamePerson(one, other)) return twoPeople(one, other);
  return sameLeg(one, other) ?? sameCost(one, other);
}
