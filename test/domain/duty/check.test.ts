import { describe, expect, it } from 'vitest';
import { checkDuty, conclusionDiffers } from '../../../shared/domain/duty/check.ts';
import type { PlanRecord } from '../../../shared/domain/plan/shapes.ts';
import { emptyRecords } from '../../support/facts-records.ts';

type Duty = PlanRecord<'legalDuty'>;

const APPLIES: Duty = {
  ...emptyRecords().legalDuty,
  step1Relates: 'YES',
  step2Types: ['PLANNING'],
  officerConclusion: 'YES',
  conclusionReason: 'We are planning a service.',
};
const DOES_NOT: Duty = {
  ...emptyRecords().legalDuty,
  step1Relates: 'NO',
  officerConclusion: 'NO',
  conclusionReason: 'These are our own offices.',
  voluntaryBenefitDecision: 'No patient visits these offices.',
};

const found = (duty: Duty, urgent = false) =>
  checkDuty({ duty, urgent }).map(({ rule, level, field }) => [rule, level, field]);

describe('a finished assessment', () => {
  it('has no findings', () => {
    expect(found(APPLIES)).toEqual([]);
    expect(found(DOES_NOT)).toEqual([]);
  });
});

describe('R-001 a voluntary-benefit decision is needed where the duty does not apply', () => {
  it('blocks without it', () => {
    expect(found({ ...DOES_NOT, voluntaryBenefitDecision: ' ' })).toEqual([
      ['R-001', 'block', 'legalDuty.voluntaryBenefitDecision'],
    ]);
  });
});

describe('R-006 a review waits for the officer', () => {
  const review: Duty = {
    ...APPLIES,
    step2Types: ['OPERATIONAL'],
    impactDelivery: 'NO',
    impactRange: 'NO',
    impactOtherAny: 'YES',
  };
  it('two extra bus journeys: blocks until the officer decides', () => {
    expect(found({ ...review, officerConclusion: null })).toEqual([
      ['R-006', 'block', 'legalDuty.officerConclusion'],
    ]);
    expect(found(review)).toEqual([]);
  });
});

describe('R-007 names the first question without an answer', () => {
  it.each([
    [{ ...APPLIES, step1Relates: null }, 'legalDuty.step1Relates'],
    [{ ...APPLIES, step2Types: [] }, 'legalDuty.step2Types'],
    [{ ...APPLIES, step2Types: ['PROPOSAL'] }, 'legalDuty.impactDelivery'],
    [{ ...APPLIES, step2Types: ['PROPOSAL'], impactDelivery: 'NO' }, 'legalDuty.impactRange'],
    [
      { ...APPLIES, step2Types: ['PROPOSAL'], impactDelivery: 'NO', impactRange: 'NO' },
      'legalDuty.impactOtherAny',
    ],
  ] as readonly (readonly [Duty, string])[])('%#', (duty, field) => {
    expect(found(duty)).toEqual([['R-007', 'block', field]]);
  });
});

describe('R-011 the common law may still ask for involvement', () => {
  it('a promise in a 2024 press release warns', () => {
    expect(found({ ...DOES_NOT, commonLawTriggers: ['PROMISE'] })).toEqual([
      ['R-011', 'warn', 'legalDuty.commonLawTriggers'],
    ]);
    expect(found({ ...APPLIES, commonLawTriggers: ['PROMISE'] })).toEqual([]);
  });
});

describe('R-012 a differing conclusion needs a reason of 20 characters', () => {
  const differs: Duty = { ...APPLIES, officerConclusion: 'NO', voluntaryBenefitDecision: 'It would help.' };

  it('computed applies, officer no: blocks without a reason', () => {
    expect(found({ ...differs, conclusionReason: '' })).toEqual([
      ['R-012', 'block', 'legalDuty.conclusionReason'],
    ]);
  });
  it('counts 19 and 20 characters, spaces at the ends not counted', () => {
    expect(found({ ...differs, conclusionReason: `${'x'.repeat(19)} ` })).toHaveLength(1);
    expect(found({ ...differs, conclusionReason: 'x'.repeat(20) })).toEqual([]);
  });
  it('computed does not apply, officer yes', () => {
    expect(found({ ...DOES_NOT, officerConclusion: 'YES', conclusionReason: 'short' })).toEqual([
      ['R-012', 'block', 'legalDuty.conclusionReason'],
    ]);
  });
  it('a review or an unfinished test has nothing to differ from', () => {
    for (const result of ['REVIEW', 'INCOMPLETE'] as const) {
      expect(conclusionDiffers(result, 'NO')).toBe(false);
      expect(conclusionDiffers(result, 'YES')).toBe(false);
    }
    expect(conclusionDiffers('APPLIES', null)).toBe(false);
  });
});

describe('R-013 urgency must be genuine', () => {
  it('“deadline moved” without a kind of urgency warns', () => {
    expect(found({ ...APPLIES, urgencyReason: 'The deadline moved.' }, true)).toEqual([
      ['R-013', 'warn', 'legalDuty.urgencyKind'],
    ]);
  });
  it('a kind without a reason warns; both together do not', () => {
    const kind: Duty = { ...APPLIES, urgencyKind: 'SAFETY_RISK' };
    expect(found(kind, true)).toEqual([['R-013', 'warn', 'legalDuty.urgencyReason']]);
    expect(found({ ...kind, urgencyReason: 'The roof may fall in.' }, true)).toEqual([]);
    expect(found(kind, false)).toEqual([]);
  });
});
