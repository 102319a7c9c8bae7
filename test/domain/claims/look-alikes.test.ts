import { describe, expect, it } from 'vitest';
import { findTwinsIn } from '../../../shared/domain/claims/duplicates.ts';
import { candidatesFor, indexLines, linesOf } from '../../../shared/domain/claims/line-index.ts';
import { doubledPairs } from './doubled.ts';
import { dice, honestClaims } from './honest.ts';

const honest = honestClaims(5000, 2026);
const index = indexLines(honest);

describe('R-124 to R-127 over 5,000 claims', () => {
  it('R-125 asks for a reason on fewer than 2% of honest claims', () => {
    const alarmed = honest.filter((claim) =>
      findTwinsIn(claim, index).some(({ finding }) => finding.level !== 'prompt'),
    );
    expect(honest).toHaveLength(5000);
    expect(alarmed.length / honest.length).toBeLessThan(0.02);
  });

  it('R-125 compares a line with a handful of others, not with all', () => {
    const lines = linesOf(honest);
    const compared = lines.map((line) => candidatesFor(line, index).length);
    expect(compared.reduce((sum, count) => sum + count, 0) / lines.length).toBeLessThan(40);
  });

  it('R-124 to R-127 miss none of 500 costs that are claimed twice', () => {
    const pairs = doubledPairs(honest, 500, dice(4));
    const missed = pairs.filter(
      ({ first, second }) =>
        !findTwinsIn(second, index).some(
          ({ finding, other }) =>
            finding.level !== 'prompt' && other.claimId === first.claimId && other.lineId === first.lineId,
        ),
    );
    expect(pairs).toHaveLength(500);
    expect(missed.map(({ how }) => how)).toEqual([]);
  });
});
