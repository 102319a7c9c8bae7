import { describe, expect, it } from 'vitest';
import {
  cadenceOf,
  compareDue,
  dueWords,
  lastContacts,
  nextContact,
} from '../../../shared/domain/stakeholders/cadence.ts';
import { idOf, rowOf } from '../../support/rule-facts.ts';

const WEEKS = { weeksPrioritise: 4, weeksTellAndWatch: 12, weeksKeepUpdated: 8, weeksMonitor: 26 };
const TODAY = '2026-06-01';
const due = (weeks: number | null, lastOn: string | null) => nextContact({ weeks, lastOn, today: TODAY });

describe('how often a stakeholder is due', () => {
  it.each([
    [5, 5, 4],
    [5, 1, 12],
    [1, 5, 8],
    [1, 1, 26],
  ])('influence %i and interest %i: every %i weeks', (influence, interest, weeks) => {
    expect(cadenceOf(null, { influence, interest }, WEEKS)).toBe(weeks);
  });

  it('follows its own rhythm where it has one, even off the map', () => {
    expect(cadenceOf(2, { influence: 1, interest: 1 }, WEEKS)).toBe(2);
    expect(cadenceOf(2, undefined, WEEKS)).toBe(2);
    expect(cadenceOf(null, { influence: 3, interest: null }, WEEKS)).toBeNull();
  });

  it('counts the weeks from the last contact', () => {
    expect(due(4, '2026-05-04')).toMatchObject({ state: 'SOON', dueOn: '2026-06-01' });
    expect(due(4, '2026-05-03')).toMatchObject({ state: 'OVERDUE', dueOn: '2026-05-31' });
    expect(due(4, '2026-05-11')).toMatchObject({ state: 'SOON', dueOn: '2026-06-08' });
    expect(due(4, '2026-05-12')).toMatchObject({ state: 'LATER', dueOn: '2026-06-09' });
  });

  it('says it in words', () => {
    expect(dueWords(due(4, '2026-05-04'), TODAY)).toBe('Due today');
    expect(dueWords(due(4, '2026-05-03'), TODAY)).toBe('Overdue by 1 day, since 31 May 2026');
    expect(dueWords(due(4, '2026-05-11'), TODAY)).toBe('Due in 7 days, 8 June 2026');
    expect(dueWords(due(4, '2026-06-01'), TODAY)).toBe('Due 29 June 2026');
    expect(dueWords(due(4, null), TODAY)).toBe('Not contacted yet');
    expect(dueWords(due(null, '2026-05-03'), TODAY)).toBe('No date until it is placed');
  });

  it('takes the last contact up to today, not a planned one', () => {
    const contact = (index: number, contactedOn: string | null) =>
      rowOf('contactEntry', index, { projectStakeholderId: idOf('projectStakeholder', 1), contactedOn });
    const contacts = [
      contact(1, '2026-04-01'),
      contact(2, '2026-05-01'),
      contact(3, '2026-06-02'),
      contact(4, null),
    ];
    expect(lastContacts(contacts, TODAY).get(idOf('projectStakeholder', 1))).toBe('2026-05-01');
  });

  it('puts what is overdue longest first, then those nobody has contacted, then by date', () => {
    const list = [
      due(26, '2026-05-01'),
      due(null, null),
      due(4, null),
      due(4, '2026-05-04'),
      due(4, '2026-04-01'),
      due(4, '2026-03-01'),
    ];
    expect(list.toSorted(compareDue).map(({ state, lastOn }) => `${state} ${lastOn ?? ''}`.trim())).toEqual([
      'OVERDUE 2026-03-01',
      'OVERDUE 2026-04-01',
      'NEVER',
      'SOON 2026-05-04',
      'LATER 2026-05-01',
      'NONE',
    ]);
  });
});
