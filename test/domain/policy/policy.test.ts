import { describe, expect, it } from 'vitest';
import {
  isMileageMode,
  TRAVEL_MODES,
  VARIANCE_ACTION_WORDS,
  VARIANCE_ACTIONS,
} from '../../../shared/domain/policy/lists.ts';
import { OTHER_COSTS, overlap, policyOn } from '../../../shared/domain/policy/policy.ts';
import { policy } from '../claims/claims.ts';

const first = policy({ id: 'first', effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' });
const second = policy({ id: 'second', effectiveFrom: '2026-01-01' });

describe('versions of a policy (E02)', () => {
  it('the version in force on the date of travel decides', () => {
    expect(policyOn([first, second], '2025-12-31')?.id).toBe('first');
    expect(policyOn([first, second], '2026-01-01')?.id).toBe('second');
    expect(policyOn([first, second], '2024-12-31')).toBeUndefined();
  });

  it('no two versions are in force on one day', () => {
    expect(overlap([second, first])).toBeUndefined();
    const early = policy({ id: 'early', effectiveFrom: '2025-12-31' });
    expect(overlap([first, early])?.map(({ id }) => id)).toEqual(['first', 'early']);
    expect(overlap([policy({ effectiveTo: null }), second])).toBeDefined();
  });

  it('miles are counted for cars, motorcycles and bicycles', () => {
    expect(TRAVEL_MODES.filter(isMileageMode)).toEqual(['CAR', 'MOTORCYCLE', 'BICYCLE']);
    expect(VARIANCE_ACTIONS.map((action) => VARIANCE_ACTION_WORDS[action]).every(Boolean)).toBe(true);
    expect(OTHER_COSTS).toHaveLength(6);
  });
});
