import { describe, expect, it } from 'vitest';
import { SCREENED_KINDS } from '../../../shared/domain/equality/check-assessment.ts';
import { equality } from '../../../shared/domain/rules/equality.ts';
import { findingsOf, sourceOf } from '../../../shared/domain/rules/index.ts';
import type { PlanRecords, PlanRows, RowFields } from '../../../shared/domain/plan/shapes.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

interface Given {
  readonly project?: Partial<PlanRecords['project']>;
  readonly equality?: Partial<PlanRecords['equality']>;
  readonly legalDuty?: Partial<PlanRecords['legalDuty']>;
}
const found = (records: Given, rows: Partial<PlanRows> = {}) =>
  equality.check(ruleFacts({ records, rows })).map(({ rule, level, field }) => [rule, level, field]);

it('has nothing to say about an empty project', () => {
  expect(equality.check(ruleFacts())).toEqual([]);
});

it('is one of the rule sets, and each of its rules has a source', () => {
  const facts = ruleFacts({ records: { project: { activityKinds: ['PROCUREMENT'] } } });
  expect(findingsOf(facts).map(({ rule }) => rule)).toContain('R-023');
  for (const rule of ['R-017', 'R-020', 'R-023', 'R-028', 'E10']) expect(sourceOf(rule)).toBeTruthy();
});

describe('R-023 screening is required where services are in play', () => {
  it('each of the four kinds without a screening blocks final', () => {
    expect(SCREENED_KINDS).toHaveLength(4);
    for (const kind of SCREENED_KINDS) {
      const [finding] = equality.check(ruleFacts({ records: { project: { activityKinds: [kind] } } }));
      expect(finding).toMatchObject({
        rule: 'R-023',
        level: 'block',
        field: 'equality.screeningOutcome',
        stopsFinal: true,
      });
    }
  });
  it('other kinds do not', () => {
    expect(found({ project: { activityKinds: ['POLICY', 'REVIEW'] } })).toEqual([]);
  });
  it('is settled by an outcome, and not by saying that none is needed', () => {
    const project = { activityKinds: ['PROCUREMENT' as const] };
    expect(found({ project, equality: { screeningOutcome: 'FULL' } })).toEqual([]);
    expect(found({ project, equality: { screeningNeeded: 'NO', screeningOutcome: 'FULL' } })).toEqual([
      ['R-023', 'block', 'equality.screeningNeeded'],
    ]);
  });
});

describe('E09 reasons', () => {
  it('no full assessment, and other evidence, need a reason', () => {
    for (const screeningOutcome of ['NOT_NEEDED', 'OTHER_EVIDENCE'] as const) {
      expect(found({ equality: { screeningOutcome } })).toEqual([
        ['E09', 'block', 'equality.screeningReason'],
      ]);
      expect(found({ equality: { screeningOutcome, screeningReason: 'Only the opening hours.' } })).toEqual(
        [],
      );
    }
  });
  it('going on all the same needs a reason', () => {
    expect(found({ equality: { decision: 'CONTINUE' } })).toEqual([
      ['E09', 'block', 'equality.decisionReason'],
    ]);
    expect(found({ equality: { decision: 'ADJUST' } })).toEqual([]);
  });
});

describe('R-024 an integrated impact assessment', () => {
  const change: Given = {
    project: { legalRegime: 'ICB_2022', activityKinds: ['SERVICE_CHANGE'] },
    equality: { screeningOutcome: 'FULL' },
  };
  it('is prompted when delivery changes under the 2022 law', () => {
    expect(found(change)).toEqual([['R-024', 'prompt', 'equality.iiaLink']]);
    expect(found({ legalDuty: { impactDelivery: 'YES' } })).toEqual([
      ['R-024', 'prompt', 'equality.iiaLink'],
    ]);
  });
  it('is not under the older law, or once it is there', () => {
    expect(found({ ...change, project: { ...change.project, legalRegime: 'CCG_2017' } })).toEqual([]);
    expect(found({ ...change, equality: { ...change.equality, iiaLink: 'IIA 12' } })).toEqual([]);
  });
});

describe('R-028 findings are told by group, not only as totals', () => {
  const reach = (...reached: readonly number[]) => ({
    activityReach: reached.map((number, index) =>
      rowOf('activityReach', index, { groupId: idOf('eiaGroup', index), reached: number }),
    ),
  });
  const themes = (fields: Partial<RowFields<'theme'>> = {}) => ({ theme: [rowOf('theme', 1, fields)] });

  it('more than one group and no split warns', () => {
    expect(found({}, { ...reach(12, 3), ...themes() })).toEqual([['R-028', 'warn', 'rows.theme']]);
    const done = rowOf('activity', 1, {
      state: 'DONE',
      groupIds: [idOf('eiaGroup', 1), idOf('eiaGroup', 2)],
    });
    expect(found({}, { activity: [done], ...themes() })).toEqual([['R-028', 'warn', 'rows.theme']]);
  });
  it('one group, no themes yet, or a split does not', () => {
    expect(found({}, { ...reach(12, 0), ...themes() })).toEqual([]);
    expect(found({}, reach(12, 3))).toEqual([]);
    expect(found({}, { ...reach(12, 3), ...themes({ groupIds: [idOf('eiaGroup', 1)] }) })).toEqual([]);
    expect(found({}, { ...reach(12, 3), ...themes({ groupsDiffering: 'Carers said more of it.' }) })).toEqual(
      [],
    );
  });
});
