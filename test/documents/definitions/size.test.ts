import { describe, expect, it } from 'vitest';
import { DOCUMENT_CODES } from '../../../shared/domain/documents/codes.ts';
import { CHECKLIST_ITEMS } from '../../../shared/domain/activities/lists.ts';
import { STANDARD_GROUPS } from '../../../shared/domain/equality/groups.ts';
import { idOf, entryOf, rowOf } from '../../support/rule-facts.ts';
import { fullFacts } from '../../support/facts.ts';
import { sourceWith } from '../from-plan/source-with.ts';
import { factsOf } from './arbitrary-facts.ts';
import { build } from './build-for-test.ts';

const list = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A project of this many times 50 stakeholders, 40 activities and 30 sources. */
function project(times: number) {
  const activities = 40 * times;
  return sourceWith({
    rows: {
      eiaGroup: STANDARD_GROUPS.map((groupCode, index) =>
        rowOf('eiaGroup', index, {
          groupCode,
          relevance: 'HIGH',
          whatWeKnow: 'Known.',
          evidenceIds: [idOf('insightUse', index % 30)],
        }),
      ),
      activity: list(activities, (index) =>
        rowOf('activity', index, {
          title: `Activity ${index}`,
          groupIds: [idOf('eiaGroup', index % 30)],
          dateOn: '2026-09-01',
        }),
      ),
      checklistItem: list(activities * 12, (index) =>
        rowOf('checklistItem', index, {
          activityId: idOf('activity', Math.floor(index / 12)),
          item: CHECKLIST_ITEMS[index % 12] ?? 'WIFI',
          state: 'YES',
        }),
      ),
      projectStakeholder: list(50 * times, (index) =>
        rowOf('projectStakeholder', index, {
          stakeholderId: idOf('stakeholder', index),
          activityIds: [idOf('activity', index % activities)],
        }),
      ),
      stakeholderPosition: list(50 * times, (index) =>
        rowOf('stakeholderPosition', index, {
          projectStakeholderId: idOf('projectStakeholder', index),
          positionOn: '2026-04-01',
          influence: 1 + (index % 5),
          interest: 1 + (index % 5),
        }),
      ),
      insightUse: list(30 * times, (index) =>
        rowOf('insightUse', index, { sourceId: idOf('insightSource', index) }),
      ),
    },
    directory: {
      stakeholder: list(50 * times, (index) =>
        entryOf('stakeholder', index, { name: `Stakeholder ${index}` }),
      ),
      insightSource: list(30 * times, (index) =>
        entryOf('insightSource', index, { title: `Source ${index}` }),
      ),
    },
  });
}

/** The least of several tries, in milliseconds, of mapping a project and building all five documents. */
function timeOf(times: number): number {
  const source = project(times);
  const tries = list(3, () => {
    const start = performance.now();
    const facts = { ...fullFacts(), ...factsOf(source) };
    for (const code of DOCUMENT_CODES) build(code, facts);
    return performance.now() - start;
  });
  return Math.min(...tries);
}

describe('large projects', () => {
  it('50 stakeholders, 40 activities and 30 sources take well under a second', () => {
    expect(timeOf(1)).toBeLessThan(500);
  });
  it('twelve times as much stays linear: with quadratic scans it would take more than nine seconds', () => {
    expect(timeOf(12)).toBeLessThan(5_000);
  }, 60_000);
});
