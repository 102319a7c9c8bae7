import { describe, expect, it } from 'vitest';
import { checklistCounts, checklistSummary } from '../../../shared/domain/activities/checklist.ts';
import { copyOfActivity } from '../../../shared/domain/activities/copy.ts';
import { isCounted } from '../../../shared/domain/activities/counted.ts';
import { CORE_CHECKLIST_ITEMS, METHODS } from '../../../shared/domain/activities/lists.ts';
import { methodInfo } from '../../../shared/domain/activities/methods.ts';
import { idOf, rowOf } from '../../support/rule-facts.ts';

const activity = rowOf('activity', 1, { method: 'FOCUS_GROUP', mode: 'IN_PERSON' });
const answer = (place: number, state: 'YES' | 'NO' | 'NOT_APPLICABLE') =>
  rowOf('checklistItem', place, {
    activityId: idOf('activity', 1),
    item: CORE_CHECKLIST_ITEMS[place] ?? 'VISITED',
    state,
  });

describe('the checklist in one line (D01 9b)', () => {
  it('says how many of the twelve are met and what is outstanding', () => {
    const met = CORE_CHECKLIST_ITEMS.slice(0, 9).map((_, place) => answer(place, 'YES'));
    expect(checklistSummary(activity, [...met, answer(9, 'NO'), answer(10, 'NOT_APPLICABLE')])).toBe(
      '9 of 12 items met; outstanding: papers and formats, meeting what people need. Does not apply: asking what people need.',
    );
    expect(checklistSummary(activity, [])).toMatch(/^0 of 12 items met; outstanding: local venue, /);
  });
  it('has nothing outstanding when all are met, whatever the four extras say', () => {
    const all = CORE_CHECKLIST_ITEMS.map((_, place) => answer(place, 'YES'));
    const extra = rowOf('checklistItem', 15, { activityId: activity.id, item: 'VISITED', state: 'NO' });
    expect(checklistSummary(activity, [...all, extra])).toBe('12 of 12 items met.');
    expect(checklistCounts(activity.id, [...all, extra])).toMatchObject({
      answered: 12,
      met: 12,
      outstanding: [],
    });
  });
  it('looks at its own activity only, and not at surveys', () => {
    const other = { ...answer(0, 'YES'), activityId: idOf('activity', 2) };
    expect(checklistCounts(activity.id, [other]).answered).toBe(0);
    expect(checklistSummary({ ...activity, method: 'PAPER_SURVEY' }, [])).toBe('');
  });
});

describe('a copy of an activity', () => {
  it('takes over the plan and leaves out what came of it', () => {
    const done = rowOf('activity', 2, {
      title: 'Carers’ morning',
      venue: 'Library',
      state: 'DONE',
      attendedNumber: 9,
      recordingKeptAt: 'Team drive',
      groupIds: [idOf('eiaGroup', 1)],
    });
    const copy = copyOfActivity(done);
    expect(copy).toMatchObject({
      title: 'Carers’ morning (copy)',
      venue: 'Library',
      state: 'PLANNED',
      attendedNumber: null,
      recordingKeptAt: '',
      groupIds: [idOf('eiaGroup', 1)],
    });
    expect(copy).not.toHaveProperty('id');
    expect(copyOfActivity({ ...done, title: 'x'.repeat(200) }).title).toHaveLength(200);
  });
});

describe('what is known of activities', () => {
  it('counts all but the cancelled', () => {
    expect(
      (['PLANNED', 'CONFIRMED', 'DONE', 'CANCELLED'] as const).map((state) => isCounted({ state })),
    ).toEqual([true, true, true, false]);
  });
  it('has words about every method (E15), with their source', () => {
    for (const method of METHODS) {
      const { size, goodFor, watch, source } = methodInfo(method);
      expect([size, goodFor, watch, source].filter((words) => words.trim() === '')).toEqual([]);
    }
  });
});
