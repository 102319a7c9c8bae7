import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../shared/domain/plan/form/advice.ts';
import type { PlanRecords } from '../../../shared/domain/plan/shapes.ts';
import { emptyRecords } from '../../support/facts-records.ts';

type Answers = { readonly [K in keyof PlanRecords]?: Partial<PlanRecords[K]> };

/** The rules that speak up, with the field they stand beside. */
function found(answers: Answers): readonly string[] {
  const empty = emptyRecords();
  const records = Object.fromEntries(
    Object.entries(empty).map(([record, fields]) => [
      record,
      { ...fields, ...answers[record as keyof PlanRecords] },
    ]),
  ) as unknown as PlanRecords;
  return checkPlan(records).map(({ rule, field }) => `${rule} ${field}`);
}

const timing = (project: Partial<PlanRecords['project']>): readonly string[] => found({ project });

it('has nothing to say about an empty plan', () => {
  expect(found({})).toEqual([]);
});

describe('R-057', () => {
  it('warns when the engagement ends on the day of the decision or later', () => {
    const end = 'project.engagementEnd';
    expect(timing({ engagementEnd: '2026-09-30', decisionDate: '2026-10-01' })).toEqual([]);
    expect(timing({ engagementEnd: '2026-10-01', decisionDate: '2026-10-01' })).toEqual([`R-057 ${end}`]);
    expect(timing({ engagementEnd: '2026-10-02', decisionDate: '2026-10-01' })).toEqual([`R-057 ${end}`]);
    expect(timing({ engagementEnd: '2026-10-02' })).toEqual([]);
  });
});

describe('R-059', () => {
  it('wants two calendar months before the first person is asked', () => {
    const from = (planStartDate: string) => timing({ planStartDate, engagementStart: '2026-09-01' });
    expect(from('2026-07-01')).toEqual([]);
    expect(from('2026-07-02')).toEqual(['R-059 project.planStartDate']);
    expect(from('2026-09-01')).toEqual(['R-059 project.planStartDate']);
  });

  it('counts to the last day of a short month', () => {
    const from = (planStartDate: string) => timing({ planStartDate, engagementStart: '2027-04-30' });
    expect(from('2027-02-28')).toEqual([]);
    expect(from('2027-03-01')).toEqual(['R-059 project.planStartDate']);
  });
});

describe('R-058', () => {
  it('warns when people are asked before the planning starts', () => {
    expect(timing({ planStartDate: '2026-09-02', engagementStart: '2026-09-01' })).toEqual([
      'R-058 project.planStartDate',
    ]);
  });
});

describe('E05', () => {
  it('warns when the engagement ends before it starts', () => {
    expect(timing({ engagementStart: '2026-09-02', engagementEnd: '2026-09-01' })).toEqual([
      'E05 project.engagementEnd',
    ]);
    expect(timing({ engagementStart: '2026-09-01', engagementEnd: '2026-09-01' })).toEqual([]);
  });
});

describe('R-030', () => {
  const level = { level: 'INFORM' } as const;

  it('warns when people are only told of a change or a plan', () => {
    expect(found({ level, project: { activityKinds: ['SERVICE_CHANGE'] } })).toEqual(['R-030 level.level']);
    expect(found({ level, legalDuty: { step2Types: ['PLANNING'] } })).toEqual(['R-030 level.level']);
  });

  it('does not warn of other work, or of a more extensive level', () => {
    expect(found({ level, project: { activityKinds: ['CONTRACT_EVENT'] } })).toEqual([]);
    expect(found({ level: { level: 'CONSULT' }, project: { activityKinds: ['SERVICE_CHANGE'] } })).toEqual(
      [],
    );
  });
});

describe('R-014', () => {
  it('asks for a new assessment when a short change is to stay', () => {
    const both = { temporaryChange: true, intendedPermanent: true };
    expect(timing(both)).toEqual(['R-014 project.intendedPermanent']);
    expect(timing({ ...both, intendedPermanent: false })).toEqual([]);
    expect(timing({ ...both, temporaryChange: false })).toEqual([]);
  });
});

describe('R-155', () => {
  it('wants a reason when people do not help to judge', () => {
    expect(found({ evaluation: { participantsInvolved: 'NO' } })).toEqual(['R-155 evaluation.howPeopleHelp']);
    expect(
      found({ evaluation: { participantsInvolved: 'NO', howPeopleHelp: 'They asked us not to.' } }),
    ).toEqual([]);
    expect(found({ evaluation: { participantsInvolved: null } })).toEqual([]);
  });
});
