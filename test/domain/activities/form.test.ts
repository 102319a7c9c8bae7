import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  entriesOn,
  groupByMonth,
  isGoingOn,
  monthWords,
  addToMonth,
  weeksOf,
} from '../../../shared/domain/activities/calendar.ts';
import { weekdayOf } from '../../../shared/domain/activities/days.ts';
import { placeOfFinding } from '../../../shared/domain/activities/findings-at.ts';
import { ACTIVITY_FORM } from '../../../shared/domain/activities/form.ts';
import { Activity } from '../../../shared/domain/activities/shapes.ts';
import { NEW_ROWS } from '../../../shared/domain/plan/new-rows.ts';
import { activityRules } from '../../../shared/domain/rules/activities.ts';
import { rowOf } from '../../support/rule-facts.ts';

const fields = ACTIVITY_FORM.flatMap((group) => group.fields);

describe('what is asked of an activity', () => {
  it('is every field exactly once; the state has buttons of its own', () => {
    expect([...fields.map(({ key }) => key), 'state'].toSorted()).toEqual(
      Object.keys(Activity.shape).toSorted(),
    );
  });

  it('offers only answers that can be stored', () => {
    for (const { key, input } of fields) {
      const ids = 'options' in input ? input.options.map(({ id }) => id) : [];
      const values =
        input.kind === 'choices'
          ? [ids]
          : input.kind === 'choice' && input.none !== undefined
            ? [...ids, null]
            : ids;
      for (const value of values)
        expect(
          Activity.safeParse({ ...NEW_ROWS.activity, [key]: value }).success,
          `${key} ${String(value)}`,
        ).toBe(true);
    }
  });

  it('has short help with its source', () => {
    for (const { help } of fields) {
      if (help === undefined) continue;
      expect(help.source).toMatch(/guide|guidance|toolkit/i);
      for (const sentence of help.text.split(/(?<=[.?!])\s+/))
        expect(sentence.split(/\s+/).length).toBeLessThan(25);
    }
  });

  it('has a question, or a box, beside which each rule about one activity speaks up', () => {
    const boxes = ['checks', 'surveyQuestions'];
    for (const rule of Object.keys(activityRules.sources)) {
      const place = placeOfFinding({ rule });
      expect([...boxes, ...fields.map(({ key }) => key)], rule).toContain(place);
    }
  });
});

describe('the calendar', () => {
  it('knows the days of the week', () => {
    expect([
      weekdayOf('2026-06-05'),
      weekdayOf('2026-06-07'),
      weekdayOf('2023-12-31'),
      weekdayOf('2024-02-29'),
    ]).toEqual([4, 6, 6, 3]);
  });

  it('lays a month out in whole weeks from Monday', () => {
    const june = weeksOf('2026-06');
    expect([june.length, june[0]?.[0], june.at(-1)?.at(-1)]).toEqual([5, '2026-06-01', '2026-07-05']);
    // February 2027 begins on a Monday and fills four weeks; August 2026 needs six.
    expect([weeksOf('2027-02').length, weeksOf('2026-08').length]).toEqual([4, 6]);
    expect(weeksOf('2026-08')[0]?.[0]).toBe('2026-07-27');
  });

  it('steps over the turn of the year', () => {
    expect([addToMonth('2026-12', 1), addToMonth('2026-01', -1), monthWords('2026-12')]).toEqual([
      '2027-01',
      '2025-12',
      'December 2026',
    ]);
  });

  it('puts an activity on each of its days, and its closing date by itself', () => {
    const entries = entriesOf([
      rowOf('activity', 1, {
        dateOn: '2026-06-03',
        endsOn: '2026-06-05',
        closingDate: '2026-06-30',
        startsAt: '10:00',
      }),
      rowOf('activity', 2, { dateOn: '2026-06-03', startsAt: '09:00' }),
      rowOf('activity', 3, { dateOn: '2026-06-03', endsOn: '2026-06-01' }),
      rowOf('activity', 4),
    ]);
    const on = (day: string) =>
      entriesOn(entries, day).map(({ activity, kind }) => `${activity.id.at(-1) ?? ''} ${kind}`);
    expect(on('2026-06-03')).toEqual(['1 activity', '3 activity', '2 activity']);
    expect([on('2026-06-02'), on('2026-06-05'), on('2026-06-06'), on('2026-06-30')]).toEqual([
      [],
      ['1 activity'],
      [],
      ['1 closes'],
    ]);
  });

  it('names what goes on again on Mondays only', () => {
    const [entry] = entriesOf([rowOf('activity', 1, { dateOn: '2026-06-05', endsOn: '2026-06-09' })]);
    const days = ['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08', '2026-06-09'];
    expect(days.map((day) => entry !== undefined && isGoingOn(entry, day))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('groups by month, those without a date first, and a survey by its closing date', () => {
    const groups = groupByMonth([
      rowOf('activity', 1, { dateOn: '2026-07-01' }),
      rowOf('activity', 2, { closingDate: '2026-06-30' }),
      rowOf('activity', 3),
      rowOf('activity', 4, { dateOn: '2026-06-03', startsAt: '14:00' }),
      rowOf('activity', 5, { dateOn: '2026-06-03', startsAt: '09:00' }),
    ]);
    expect(
      groups.map(({ month, activities }) => [month, activities.map(({ id }) => id.at(-1)).join('')]),
    ).toEqual([
      [null, '3'],
      ['2026-06', '542'],
      ['2026-07', '1'],
    ]);
  });
});
