import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../shared/domain/time/timeline.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

const today = '2026-06-15';

describe('E35 the timeline', () => {
  it('is empty without dates', () => {
    expect(timelineOf(ruleFacts())).toEqual({ entries: [], undated: [] });
  });

  it('has every date in one order, with where it is typed', () => {
    const { entries } = timelineOf(
      ruleFacts({
        today,
        records: {
          project: {
            planStartDate: '2026-03-01',
            engagementStart: '2026-06-01',
            engagementEnd: '2026-07-31',
            decisionDate: '2026-12-17',
            feedbackBy: '2027-01-15',
            consultationPlanned: true,
          },
          consultation: { opens: '2026-09-01', closes: '2026-11-24', state: 'PREPARED' },
          signOff: { committee: 'Board', committeeDate: '2026-12-10' },
        },
        rows: {
          milestone: [rowOf('milestone', 1, { title: 'Papers', dueOn: '2026-06-10' })],
          activity: [rowOf('activity', 1, { title: 'Drop-in', dateOn: '2026-06-20', endsOn: '2026-06-22' })],
        },
      }),
    );
    expect(entries.map(({ link, from, to, progress }) => [link, from, to, progress])).toEqual([
      ['project.planStartDate', '2026-03-01', '2026-06-01', 'done'],
      ['project.engagementStart', '2026-06-01', '2026-07-31', 'now'],
      [`rows.milestone#${idOf('milestone', 1)}`, '2026-06-10', '2026-06-10', 'late'],
      [`rows.activity#${idOf('activity', 1)}`, '2026-06-20', '2026-06-22', 'coming'],
      ['consultation.opens', '2026-09-01', '2026-11-24', 'coming'],
      ['signOff.committeeDate', '2026-12-10', '2026-12-10', 'coming'],
      ['project.decisionDate', '2026-12-17', '2026-12-17', 'coming'],
      ['project.feedbackBy', '2027-01-15', '2027-01-15', 'coming'],
    ]);
    expect(entries.find(({ kind }) => kind === 'Consultation')?.state).toBe('Being prepared');
  });

  it('leaves a consultation out that is not planned', () => {
    const consultation = { opens: '2026-09-01', analysedOn: '2026-12-01' };
    expect(timelineOf(ruleFacts({ records: { consultation } })).entries).toEqual([]);
  });

  it('says how far each milestone is', () => {
    const at = (dueOn: string, doneOn: string | null = null) =>
      timelineOf(ruleFacts({ today, rows: { milestone: [rowOf('milestone', 1, { dueOn, doneOn })] } }))
        .entries[0]?.state;
    expect([at('2026-06-14'), at('2026-06-15'), at('2026-06-16'), at('2026-06-14', '2026-06-13')]).toEqual([
      'Overdue',
      'Today',
      'Not done yet',
      'Done',
    ]);
  });

  it('says that the day of an activity has passed, unless it is done or called off', () => {
    const at = (state: 'PLANNED' | 'CONFIRMED' | 'DONE' | 'CANCELLED') =>
      timelineOf(
        ruleFacts({ today, rows: { activity: [rowOf('activity', 1, { dateOn: '2026-06-14', state })] } }),
      ).entries[0];
    expect(at('CONFIRMED')).toMatchObject({ progress: 'late', state: 'Confirmed, but its day has passed' });
    expect(at('DONE')).toMatchObject({ progress: 'done', state: 'Done' });
    expect(at('CANCELLED')).toMatchObject({ progress: 'cancelled', state: 'Cancelled' });
  });

  it('shows a survey up to its closing date, and a window that ends before it starts on its first day', () => {
    const survey = rowOf('activity', 1, { dateOn: '2026-06-01', closingDate: '2026-06-30' });
    expect(timelineOf(ruleFacts({ rows: { activity: [survey] } })).entries[0]).toMatchObject({
      from: '2026-06-01',
      to: '2026-06-30',
    });
    const project = { engagementStart: '2026-06-10', engagementEnd: '2026-06-01' };
    expect(timelineOf(ruleFacts({ records: { project } })).entries[0]).toMatchObject({
      from: '2026-06-10',
      to: '2026-06-10',
    });
  });

  it('names what has no date yet', () => {
    const { entries, undated } = timelineOf(
      ruleFacts({
        rows: {
          activity: [rowOf('activity', 1, { title: 'Survey' }), rowOf('activity', 2, { state: 'CANCELLED' })],
          milestone: [rowOf('milestone', 1, { kind: 'DEADLINE' })],
        },
      }),
    );
    expect(entries).toEqual([]);
    expect(undated.map(({ title }) => title)).toEqual(['Survey', 'Deadline without a name']);
  });
});
