import { describe, expect, it } from 'vitest';
import { dutyProgress, resultReasons } from '../../../shared/domain/duty/reasons.ts';
import type { DutyAnswers } from '../../../shared/domain/duty/result.ts';

const NOTHING: DutyAnswers = {
  step1Relates: null,
  step2Types: [],
  impactDelivery: null,
  impactRange: null,
  impactOtherAny: null,
};
const about = (answers: Partial<DutyAnswers>): DutyAnswers => ({
  ...NOTHING,
  step1Relates: 'YES',
  ...answers,
});

describe('the way through the three steps', () => {
  it.each([
    [NOTHING, { steps: 3, at: 1, isDone: false }],
    [about({ step1Relates: 'NO' }), { steps: 1, at: 1, isDone: true }],
    [about({}), { steps: 3, at: 2, isDone: false }],
    [about({ step2Types: ['PLANNING', 'OPERATIONAL'] }), { steps: 2, at: 2, isDone: true }],
    [about({ step2Types: ['PROPOSAL'] }), { steps: 3, at: 3, isDone: false }],
    [about({ step2Types: ['PROPOSAL'], impactRange: 'YES' }), { steps: 3, at: 3, isDone: true }],
    [
      about({ step2Types: ['OPERATIONAL'], impactDelivery: 'NO', impactRange: 'NO' }),
      { steps: 3, at: 3, isDone: false },
    ],
    [
      about({ step2Types: ['OPERATIONAL'], impactDelivery: 'NO', impactRange: 'NO', impactOtherAny: 'NO' }),
      { steps: 3, at: 3, isDone: true },
    ],
  ] as const)('%#', (answers, progress) => {
    expect(dutyProgress(answers)).toEqual(progress);
  });
});

describe('which answers led to the result', () => {
  it('R-001 ends with step 1', () => {
    expect(resultReasons(about({ step1Relates: 'NO' }))).toEqual([
      'Step 1: it is not about services we are responsible for, so the steps end here.',
    ]);
  });
  it('R-002, R-005 planning settles it whatever else', () => {
    expect(resultReasons(about({ step2Types: ['PLANNING', 'OPERATIONAL'] })).at(-1)).toBe(
      'Step 2: the type is “Planning” and “Operational decision”. Planning always brings the duty, whatever the effect.',
    );
  });
  it('R-003, R-004 names the effects that count', () => {
    const answers = about({ step2Types: ['PROPOSAL'], impactDelivery: 'YES', impactRange: 'YES' });
    expect(resultReasons(answers).slice(1)).toEqual([
      'Step 2: the type is “Proposal for change”, so step 3 decides.',
      'Step 3: it would change how services are delivered and the range of services. One yes is enough.',
    ]);
  });
  it('R-006 leaves other effects to a person', () => {
    const answers = { impactDelivery: 'NO', impactRange: 'NO', impactOtherAny: 'YES' } as const;
    expect(resultReasons(about({ step2Types: ['OPERATIONAL'], ...answers })).at(-1)).toMatch(
      /A person has to decide\.$/,
    );
  });
  it('R-007 says what is not answered', () => {
    expect(resultReasons(NOTHING)).toEqual(['Step 1 is not answered yet.']);
    expect(resultReasons(about({})).at(-1)).toBe('Step 2 is not answered yet.');
    expect(resultReasons(about({ step2Types: ['PROPOSAL'], impactDelivery: 'NO' })).at(-1)).toBe(
      'Step 3 is not answered yet for the range of services and other effects.',
    );
  });
});
