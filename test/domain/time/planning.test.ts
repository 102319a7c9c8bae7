import { describe, expect, it } from 'vitest';
import type { PlanRecords, StoredRow } from '../../../shared/domain/plan/shapes.ts';
import { checkTiming } from '../../../shared/domain/time/planning.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

type Records = { readonly [K in 'project' | 'level' | 'consultation']?: Partial<PlanRecords[K]> };
interface Given {
  readonly records?: Records;
  readonly activities?: readonly Partial<StoredRow<'activity'>>[];
}

const check = ({ records = {}, activities = [] }: Given) =>
  checkTiming(
    ruleFacts({
      records,
      rows: { activity: activities.map((fields, index) => rowOf('activity', index, fields)) },
    }),
  ).filter(({ rule }) => rule !== 'R-060');

const found = (given: Given): readonly string[] =>
  check(given).map(({ rule, level, field }) => `${rule} ${level} ${field}`);
const timing = (project: Partial<PlanRecords['project']>): readonly string[] =>
  found({ records: { project } });

it('has nothing to say about an empty plan', () => {
  expect(checkTiming(ruleFacts())).toEqual([]);
});

describe('R-057', () => {
  it('warns when the engagement ends on the day of the decision or later', () => {
    const warned = ['R-057 warn project.engagementEnd'];
    expect(timing({ engagementEnd: '2026-09-30', decisionDate: '2026-10-01' })).toEqual([]);
    expect(timing({ engagementEnd: '2026-10-01', decisionDate: '2026-10-01' })).toEqual(warned);
    expect(timing({ engagementEnd: '2026-10-02', decisionDate: '2026-10-01' })).toEqual(warned);
    expect(timing({ engagementEnd: '2026-10-02' })).toEqual([]);
  });
});

describe('R-058', () => {
  it('warns when people are asked before the planning starts', () => {
    expect(timing({ planStartDate: '2026-09-02', engagementStart: '2026-09-01' })).toEqual([
      'R-058 warn project.planStartDate',
    ]);
  });

  it('names each activity that comes before the planning, but not one that is called off', () => {
    const findings = check({
      records: { project: { planStartDate: '2026-06-01' } },
      activities: [
        { title: 'Drop-in', dateOn: '2026-05-31' },
        { title: 'Survey', dateOn: '2026-05-30', state: 'CANCELLED' },
        { title: 'No day yet' },
        { title: 'Event', dateOn: '2026-09-01' },
      ],
    });
    expect(findings).toEqual([
      {
        rule: 'R-058',
        level: 'warn',
        field: 'rows.activity',
        subject: idOf('activity', 0),
        words: '“Drop-in” is on 31 May 2026, before the planning starts on 1 June 2026.',
      },
    ]);
  });
});

describe('R-059', () => {
  it('wants two calendar months before the first person is asked', () => {
    const from = (planStartDate: string) => timing({ planStartDate, engagementStart: '2026-09-01' });
    const warned = ['R-059 warn project.planStartDate'];
    expect(from('2026-07-01')).toEqual([]);
    expect(from('2026-07-02')).toEqual(warned);
    expect(from('2026-09-01')).toEqual(warned);
  });

  it('counts from the first activity too: 1 September needs a plan from 1 July', () => {
    const from = (planStartDate: string) =>
      found({
        records: { project: { planStartDate, engagementStart: '2026-10-01' } },
        activities: [{ dateOn: '2026-11-01' }, { dateOn: '2026-09-01' }],
      });
    expect(from('2026-07-01')).toEqual([]);
    expect(from('2026-07-02')).toEqual(['R-059 warn project.planStartDate']);
  });

  it('counts to the last day of a short month', () => {
    const from = (planStartDate: string) => timing({ planStartDate, engagementStart: '2027-04-30' });
    expect(from('2027-02-28')).toEqual([]);
    expect(from('2027-03-01')).toEqual(['R-059 warn project.planStartDate']);
  });

  it('suggests longer for a consultation and for co-production', () => {
    const project = { planStartDate: '2026-07-01', engagementStart: '2026-09-01' };
    const prompted = ['R-059 prompt project.planStartDate'];
    expect(timing({ ...project, consultationPlanned: true })).toEqual(prompted);
    expect(timing({ ...project, consultationPlanned: true, planStartDate: '2026-06-01' })).toEqual([]);
    expect(found({ records: { project, level: { level: 'COPRODUCE' } } })).toEqual(prompted);
    expect(found({ records: { project, level: { level: 'INVOLVE' } } })).toEqual([]);
  });
});

describe('R-060', () => {
  it('prompts to publish the dates once there are some', () => {
    const rules = (timelinePublished: string) =>
      checkTiming(
        ruleFacts({
          records: { project: { engagementStart: '2026-09-01' }, consultation: { timelinePublished } },
        }),
      ).map(({ rule, level }) => `${rule} ${level}`);
    expect(rules('')).toEqual(['R-060 prompt']);
    expect(rules('On the website')).toEqual([]);
    const rows = { milestone: [rowOf('milestone', 1, { dueOn: '2026-09-01' }), rowOf('milestone', 2)] };
    expect(checkTiming(ruleFacts({ rows }))).toHaveLength(1);
  });
});

describe('R-064', () => {
  it('gives engagement that is no consultation as long or as short as it takes', () => {
    for (const engagementEnd of ['2026-09-02', '2029-09-01'])
      expect(timing({ engagementStart: '2026-09-01', engagementEnd })).toEqual([]);
  });
});

describe('E05', () => {
  it('warns when the engagement ends before it starts', () => {
    expect(timing({ engagementStart: '2026-09-02', engagementEnd: '2026-09-01' })).toEqual([
      'E05 warn project.engagementEnd',
    ]);
    expect(timing({ engagementStart: '2026-09-01', engagementEnd: '2026-09-01' })).toEqual([]);
  });
});
