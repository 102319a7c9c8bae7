import { describe, expect, it } from 'vitest';
import {
  dutyResult,
  isByChoice,
  type DutyAnswers,
  type DutyResult,
} from '../../../shared/domain/duty/result.ts';

type Tri = 'YES' | 'NO' | null;
type Types = DutyAnswers['step2Types'];

const answers = (
  step1: Tri,
  types: Types,
  [delivery, range, other]: readonly [Tri, Tri, Tri],
): DutyAnswers => ({
  step1Relates: step1,
  step2Types: types,
  impactDelivery: delivery,
  impactRange: range,
  impactOtherAny: other,
});

const NONE: readonly [Tri, Tri, Tri] = [null, null, null];
const NO_EFFECT: readonly [Tri, Tri, Tri] = ['NO', 'NO', 'NO'];

/** domain.md §4.1, as printed. */
const TRUTH_TABLE: readonly (readonly [string, DutyAnswers, DutyResult])[] = [
  ['T1', answers('NO', [], NONE), 'DOES_NOT_APPLY'],
  ['T2', answers('YES', ['PLANNING'], NO_EFFECT), 'APPLIES'],
  ['T3', answers('YES', ['PROPOSAL'], ['YES', 'NO', 'NO']), 'APPLIES'],
  ['T4', answers('YES', ['PROPOSAL'], ['NO', 'YES', 'NO']), 'APPLIES'],
  ['T5', answers('YES', ['OPERATIONAL'], NO_EFFECT), 'DOES_NOT_APPLY'],
  ['T6', answers('YES', ['OPERATIONAL'], ['NO', 'NO', 'YES']), 'REVIEW'],
  ['T7', answers('YES', ['OPERATIONAL', 'PLANNING'], NO_EFFECT), 'APPLIES'],
  ['T8', answers('YES', [], NONE), 'INCOMPLETE'],
  ['T9', answers('YES', ['PROPOSAL'], [null, 'NO', 'NO']), 'INCOMPLETE'],
  ['T10', answers('YES', ['PROPOSAL'], [null, 'YES', null]), 'APPLIES'],
];

describe('truth table T1–T10', () => {
  it.each(TRUTH_TABLE)('%s', (_, given, expected) => {
    expect(dutyResult(given)).toBe(expected);
  });
});

describe('R-001 step 1 no: the duty does not apply', () => {
  it('moving the ICB’s own offices', () => {
    expect(dutyResult(answers('NO', ['OPERATIONAL'], ['YES', 'YES', 'YES']))).toBe('DOES_NOT_APPLY');
  });
  it('relocating a commissioned podiatry clinic goes on to step 2', () => {
    expect(dutyResult(answers('YES', [], NONE))).toBe('INCOMPLETE');
  });
});

describe('R-002 planning always applies', () => {
  it('developing a diabetes commissioning policy with no effect on services', () => {
    expect(dutyResult(answers('YES', ['PLANNING'], NO_EFFECT))).toBe('APPLIES');
  });
  it('step 3 is not asked for the result', () => {
    expect(dutyResult(answers('YES', ['PLANNING'], NONE))).toBe('APPLIES');
  });
});

describe('R-003 a proposal or an operational decision goes to step 3', () => {
  it('a change of opening hours', () => {
    expect(dutyResult(answers('YES', ['PROPOSAL'], NONE))).toBe('INCOMPLETE');
    expect(dutyResult(answers('YES', ['PROPOSAL'], ['YES', 'NO', 'NO']))).toBe('APPLIES');
  });
});

describe('R-004 an effect on delivery or on range', () => {
  it('a surgery closes: applies', () => {
    expect(dutyResult(answers('YES', ['OPERATIONAL'], ['YES', 'YES', 'NO']))).toBe('APPLIES');
  });
  it('one GP retires and the practice goes on: does not apply', () => {
    expect(dutyResult(answers('YES', ['OPERATIONAL'], NO_EFFECT))).toBe('DOES_NOT_APPLY');
  });
  it('a new contract with the same specification: does not apply', () => {
    expect(dutyResult(answers('YES', ['OPERATIONAL', 'PROPOSAL'], NO_EFFECT))).toBe('DOES_NOT_APPLY');
  });
});

describe('R-005 several types: any branch is enough', () => {
  it('operational without effect, and planning', () => {
    expect(dutyResult(answers('YES', ['OPERATIONAL', 'PLANNING'], NO_EFFECT))).toBe('APPLIES');
  });
});

describe('R-006 another effect alone asks for a review', () => {
  it('two extra bus journeys', () => {
    expect(dutyResult(answers('YES', ['PROPOSAL'], ['NO', 'NO', 'YES']))).toBe('REVIEW');
  });
});

describe('R-007 a missing answer on the path is incomplete', () => {
  it.each([
    ['step 1', answers(null, ['PLANNING'], NO_EFFECT)],
    ['step 2', answers('YES', [], NO_EFFECT)],
    ['delivery', answers('YES', ['OPERATIONAL'], [null, 'NO', 'YES'])],
    ['range', answers('YES', ['OPERATIONAL'], ['NO', null, 'YES'])],
    ['other effects', answers('YES', ['OPERATIONAL'], ['NO', 'NO', null])],
  ])('%s', (_, given) => {
    expect(dutyResult(given)).toBe('INCOMPLETE');
  });
});

describe('isByChoice', () => {
  const of = (given: DutyAnswers, officerConclusion: Tri) => isByChoice({ ...given, officerConclusion });
  const doesNotApply = answers('NO', [], NONE);
  const review = answers('YES', ['PROPOSAL'], ['NO', 'NO', 'YES']);

  it('follows the officer where there is a conclusion, else the test', () => {
    expect(of(doesNotApply, null)).toBe(true);
    expect(of(doesNotApply, 'YES')).toBe(false);
    expect(of(review, null)).toBe(false);
    expect(of(review, 'NO')).toBe(true);
  });
});
