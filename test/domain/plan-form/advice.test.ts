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

it('has nothing to say about an empty plan', () => {
  expect(found({})).toEqual([]);
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

describe('R-155', () => {
  it('wants a reason when people do not help to judge', () => {
    expect(found({ evaluation: { participantsInvolved: 'NO' } })).toEqual(['R-155 evaluation.howPeopleHelp']);
    expect(
      found({ evaluation: { participantsInvolved: 'NO', howPeopleHelp: 'They asked us not to.' } }),
    ).toEqual([]);
    expect(found({ evaluation: { participantsInvolved: null } })).toEqual([]);
  });
});
