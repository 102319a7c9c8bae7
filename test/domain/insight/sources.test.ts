import { describe, expect, it } from 'vitest';
import { ageWords, isOld, sourcesUsed, unansweredOf } from '../../../shared/domain/insight/sources.ts';
import { entryOf, idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

describe('the sources of a project (E08)', () => {
  it('come newest first, and without a date last', () => {
    const dates = [null, '2024-03-01', '2026-01-15'];
    const { rows, directory } = ruleFacts({
      rows: {
        insightUse: dates.map((_, index) =>
          rowOf('insightUse', index + 1, { sourceId: idOf('insightSource', index + 1) }),
        ),
      },
      directory: {
        insightSource: dates.map((dateGathered, index) =>
          entryOf('insightSource', index + 1, { title: `Source ${index + 1}`, dateGathered }),
        ),
      },
    });
    expect(sourcesUsed(rows, directory).map(({ source }) => source.title)).toEqual([
      'Source 3',
      'Source 2',
      'Source 1',
    ]);
  });

  it('are old once the chosen months are over, on the day after', () => {
    const source = entryOf('insightSource', 1, { dateGathered: '2023-05-01' });
    expect(isOld(source, 36, '2026-05-01')).toBe(false);
    expect(isOld(source, 36, '2026-05-02')).toBe(true);
    expect(isOld({ dateGathered: null }, 1, '2026-05-02')).toBe(false);
  });

  it.each([
    ['2026-04-15', 'less than a month old'],
    ['2026-03-01', '2 months old'],
    ['2025-04-30', '1 year old'],
    ['2023-03-31', '3 years and 1 month old'],
    ['2027-01-01', 'less than a month old'],
    [null, ''],
  ])('of %s are %s', (dateGathered, words) => {
    expect(ageWords({ dateGathered }, '2026-05-01')).toBe(words);
  });

  it('that are earlier exercises have seven questions', () => {
    const use = rowOf('insightUse', 1, { isPriorExercise: true, q1SameProposal: 'Yes', q2HowChanged: ' ' });
    expect(unansweredOf(use)).toHaveLength(6);
    expect(unansweredOf({ ...use, isPriorExercise: false })).toEqual([]);
  });
});
