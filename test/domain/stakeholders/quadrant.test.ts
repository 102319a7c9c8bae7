import { describe, expect, it } from 'vitest';
import {
  isPlaced,
  placeWords,
  quadrantOf,
  QUADRANT_HEADINGS,
  QUADRANTS,
  STEPS,
  STRATEGY_WORDS,
} from '../../../shared/domain/stakeholders/quadrant.ts';

describe('the corners of the stakeholder map', () => {
  it.each([
    ['R-041', 5, 5, 'Prioritise; arrange activities directly with them'],
    ['R-042', 5, 1, 'Tell them about general opportunities; watch for requests'],
    ['R-043', 1, 5, 'Keep updated on progress and opportunities'],
    ['R-044', 1, 1, 'Monitor; watch for requests'],
  ])('%s: influence %i, interest %i', (_rule, influence, interest, strategy) => {
    expect(STRATEGY_WORDS[quadrantOf({ influence, interest })]).toBe(strategy);
  });

  it('R-041 to R-044: three is high, two is low, on all 25 places', () => {
    for (const influence of STEPS)
      for (const interest of STEPS) {
        const expected = QUADRANTS[(influence >= 3 ? 0 : 2) + (interest >= 3 ? 0 : 1)];
        expect(quadrantOf({ influence, interest })).toBe(expected);
      }
  });

  it('has the four headings of the stakeholder map report', () => {
    expect(QUADRANTS.map((quadrant) => QUADRANT_HEADINGS[quadrant])).toEqual([
      'High influence, high interest – prioritise and arrange direct engagement',
      'High influence, low interest – make aware of opportunities, watch for requests',
      'Low influence, high interest – keep up to date',
      'Low influence, low interest – monitor',
    ]);
  });

  it('takes half a place for none', () => {
    expect(isPlaced({ influence: 3, interest: null })).toBe(false);
    expect(isPlaced(undefined)).toBe(false);
    expect(isPlaced({ influence: 3, interest: 1 })).toBe(true);
    expect(placeWords({ influence: 3, interest: 2 })).toBe('Influence 3 (high), interest 2 (low)');
  });
});
