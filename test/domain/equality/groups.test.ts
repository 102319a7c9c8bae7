import { describe, expect, it } from 'vitest';
import { aimsFor } from '../../../shared/domain/equality/aims.ts';
import { bandOf, STANDARD_GROUPS, type GroupCode } from '../../../shared/domain/equality/groups.ts';
import { guardGroup } from '../../../shared/domain/equality/guard.ts';
import { inPrintOrder, isLocal, missingGroups } from '../../../shared/domain/equality/print-order.ts';
import { checkGroups } from '../../../shared/domain/equality/check-groups.ts';
import type { PlanRows } from '../../../shared/domain/plan/shapes.ts';
import { idOf, noRows, rowOf } from '../../support/rule-facts.ts';

const inBand = (band: string): readonly GroupCode[] =>
  STANDARD_GROUPS.filter((code) => bandOf(code) === band);
const groupsOf = (codes: readonly GroupCode[]): PlanRows => ({
  ...noRows(),
  eiaGroup: codes.map((groupCode, index) => rowOf('eiaGroup', index, { groupCode })),
});
const found = (rows: PlanRows) => checkGroups(rows).map(({ rule, level, subject }) => [rule, level, subject]);

describe('R-017 the aims of the equality duty', () => {
  it('marriage row: advance and foster do not apply; every other group has all three', () => {
    expect(aimsFor('MARRIAGE_CIVIL_PARTNERSHIP')).toEqual(['ELIMINATE']);
    const others = STANDARD_GROUPS.filter((code) => code !== 'MARRIAGE_CIVIL_PARTNERSHIP');
    for (const code of others) expect(aimsFor(code)).toEqual(['ELIMINATE', 'ADVANCE', 'FOSTER']);
  });

  it('speaks up about an aim beside marriage that does not apply, and refuses to save one', () => {
    const married = rowOf('eiaGroup', 1, {
      groupCode: 'MARRIAGE_CIVIL_PARTNERSHIP',
      psedAims: ['ELIMINATE'],
    });
    const wrong = { ...married, psedAims: ['ELIMINATE' as const, 'FOSTER' as const] };
    const isFound = (group: typeof married) =>
      checkGroups({ ...noRows(), eiaGroup: [group] }).some(({ rule }) => rule === 'R-017');
    expect([isFound(married), isFound(wrong)]).toEqual([false, true]);
    expect(guardGroup(wrong, undefined, married)).toHaveLength(1);
    expect(guardGroup(wrong, undefined, undefined)).toHaveLength(1);
    expect(guardGroup(married, undefined, wrong)).toEqual([]);
    expect(guardGroup({ ...wrong, impactNote: 'More words' }, undefined, wrong)).toEqual([]);
  });
});

describe('R-018 sex and sexual orientation are two rows', () => {
  it('counts nine protected characteristics', () => {
    expect(inBand('PROTECTED')).toHaveLength(9);
    expect(inBand('PROTECTED')).toEqual(expect.arrayContaining(['SEX', 'SEXUAL_ORIENTATION']));
  });

  it('names a characteristic that has no row, once there are groups', () => {
    expect(checkGroups(noRows())).toEqual([]);
    expect(checkGroups(groupsOf(STANDARD_GROUPS))).toEqual([]);
    const [finding, ...others] = checkGroups(
      groupsOf(STANDARD_GROUPS.filter((code) => code !== 'SEX' && code !== 'AGE')),
    );
    expect(finding).toMatchObject({ rule: 'R-018', level: 'block', stopsFinal: true });
    expect(finding?.words).toContain('Age and Sex');
    expect(others).toEqual([]);
  });
});

describe('R-019 carers and inclusion health groups are offered', () => {
  it('a new assessment has all groups of bands B and C', () => {
    expect(inBand('CARERS')).toHaveLength(3);
    expect(inBand('INCLUSION')).toHaveLength(7);
  });

  it('prompts when one of them is missing, not when a local one is', () => {
    expect(found(groupsOf(STANDARD_GROUPS.filter((code) => code !== 'CARERS_YOUNG')))).toEqual([
      ['R-019', 'prompt', undefined],
    ]);
    expect(found(groupsOf(STANDARD_GROUPS.filter((code) => code !== 'STUDENTS')))).toEqual([]);
  });
});

describe('the print order', () => {
  const rows = groupsOf(['LOCAL', 'STUDENTS', 'CARERS_ADULT', 'LOCAL', 'AGE']).eiaGroup;

  it('is that of the list, with groups an area names itself last and as they stood', () => {
    expect(inPrintOrder(rows).map(({ id }) => id)).toEqual([4, 2, 1, 0, 3].map((at) => idOf('eiaGroup', at)));
  });

  it('knows which standard groups are missing and which may be taken off', () => {
    expect(missingGroups(rows)).toHaveLength(STANDARD_GROUPS.length - 3);
    expect(missingGroups(rows)).not.toContain('LOCAL');
    expect(rows.map(isLocal)).toEqual([true, true, false, true, false]);
  });
});
