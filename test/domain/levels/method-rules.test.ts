import { describe, expect, it } from 'vitest';
import { METHODS } from '../../../shared/domain/activities/lists.ts';
import { levelCrosswalk, levelNote } from '../../../shared/domain/levels/ladder.ts';
import { questionTypeOf } from '../../../shared/domain/levels/question-type.ts';
import { suggestMethods, waysForAudience, waysForLevel } from '../../../shared/domain/levels/suggest.ts';
import { LEVELS, type Level } from '../../../shared/domain/plan/lists.ts';
import type { RowFields } from '../../../shared/domain/plan/shapes.ts';
import { methodRules } from '../../../shared/domain/rules/methods.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

type Activity = Partial<RowFields<'activity'>>;
type Group = Partial<RowFields<'eiaGroup'>>;

/** What the rules say about these activities and groups, `R-034 warn`. */
function found(activities: readonly Activity[], groups: readonly Group[] = []): readonly string[] {
  const rows = {
    activity: activities.map((fields, index) => rowOf('activity', index + 1, fields)),
    eiaGroup: groups.map((fields, index) => rowOf('eiaGroup', index + 1, fields)),
  };
  return methodRules.check(ruleFacts({ rows })).map(({ rule, level }) => `${rule} ${level}`);
}
const group = idOf('eiaGroup', 1);
const MEETING: Activity = { method: 'FOCUS_GROUP', mode: 'IN_PERSON' };

describe('R-029', () => {
  const check = (level: Level | null, whyNotMore: string) =>
    methodRules.check(ruleFacts({ records: { level: { level, whyNotMore } } }));
  it('keeps the documents from being final when people are consulted and nothing says why not more', () => {
    expect(check('CONSULT', ' ')).toMatchObject([
      { rule: 'R-029', level: 'block', field: 'level.whyNotMore', stopsFinal: true },
    ]);
    expect(check('CONSULT', 'The law fixes the rest.')).toEqual([]);
    expect(check('EMPOWER', '')).toEqual([]);
    expect(check(null, '')).toEqual([]);
  });
});

describe('R-031', () => {
  it('suggests exactly the ways of each level', () => {
    expect(Object.fromEntries(LEVELS.map((level) => [level, waysForLevel(level)]))).toEqual({
      INFORM: ['NEWSLETTER', 'SOCIAL_MEDIA', 'WEB', 'LEAFLET', 'UPDATE'],
      CONSULT: ['SURVEY', 'FOCUS_GROUP'],
      INVOLVE: ['INTERVIEW', 'DELIBERATIVE_EVENT', 'ETHNOGRAPHY', 'LIVED_EXPERIENCE'],
      CODESIGN: ['CODESIGN_WORKSHOP', 'EBCD', 'APPRECIATIVE_INQUIRY'],
      COPRODUCE: ['CODESIGN_WORKSHOP', 'EBCD', 'APPRECIATIVE_INQUIRY'],
      EMPOWER: ['PARTICIPATORY_BUDGETING', 'PERSONAL_BUDGETS', 'DECISION_RIGHTS', 'PROCUREMENT_ROLE'],
    });
  });
});

describe('R-032', () => {
  it('suggests exactly the ways of each audience', () => {
    expect(waysForAudience('GENERAL')).toEqual(['WEBINAR', 'SURVEY', 'WORKSHOP', 'SUMMIT_OR_JURY']);
    expect(waysForAudience('DEMOGRAPHIC')).toEqual([
      'WEBINAR',
      'SURVEY',
      'OUTREACH',
      'COMMUNITY_FOCUS_GROUP',
      'INTERVIEW',
    ]);
    expect(waysForAudience('EXPERIENCE')).toEqual([
      'WEBINAR',
      'SURVEY',
      'OUTREACH',
      'INTERVIEW',
      'LIVED_EXPERIENCE_FOCUS_GROUP',
    ]);
  });
  it('puts what level and audience share first, each way once, with the rules that name it (R-031)', () => {
    const suggested = suggestMethods('INVOLVE', 'EXPERIENCE');
    expect(suggested[0]).toMatchObject({
      way: 'INTERVIEW',
      method: 'INTERVIEW',
      reasons: [
        'Suggested for Involve: R-031, toolkit page 10.',
        'Suggested for “People who used the service”: R-032, toolkit page 26.',
      ],
    });
    expect(new Set(suggested.map(({ way }) => way)).size).toBe(suggested.length);
    expect(suggestMethods(null, 'GENERAL').map(({ way }) => way)).toEqual(waysForAudience('GENERAL'));
  });
  it('has a method of E15 for every way that can be an activity', () => {
    const all = LEVELS.flatMap((level) => suggestMethods(level, 'GENERAL'));
    const without = all.filter(({ method }) => method === null || !METHODS.includes(method));
    expect(new Set(without.map(({ way }) => way))).toEqual(new Set(['PERSONAL_BUDGETS']));
  });
});

describe('R-033', () => {
  it('tells questions that look for reasons from questions that look for numbers', () => {
    expect(questionTypeOf('Why did you go to A&E?')).toBe('QUALITATIVE');
    expect(questionTypeOf('We want to explore what gets in the way')).toBe('QUALITATIVE');
    expect(questionTypeOf('How often do you see your GP?')).toBe('QUANTITATIVE');
    expect(questionTypeOf('How many visits did you have?')).toBe('QUANTITATIVE');
    expect(questionTypeOf('Do you agree with the plan?')).toBe('QUANTITATIVE');
    expect(questionTypeOf('Your postcode')).toBeUndefined();
  });
  it('says when the method answers another kind of question', () => {
    const both = (method: Activity['method'], questions: readonly string[]) =>
      found([MEETING, { method, questions: [...questions] } as Activity]).filter((line) =>
        line.startsWith('R-033'),
      );
    expect(both('ONLINE_SURVEY', ['Why?'])).toEqual(['R-033 prompt']);
    expect(both('ONLINE_SURVEY', ['How many?'])).toEqual([]);
    expect(both('FOCUS_GROUP', ['How often do you come?'])).toEqual(['R-033 prompt']);
    expect(both('FOCUS_GROUP', ['Why do you come?'])).toEqual([]);
    expect(both('FORMAL_CONSULTATION', ['Why?', 'How many?'])).toEqual([]);
  });
  it('lets a survey ask why where people answer in their own words', () => {
    const activity = rowOf('activity', 1, { method: 'ONLINE_SURVEY', questions: ['Why?'] });
    const surveyQuestion = [rowOf('surveyQuestion', 1, { activityId: activity.id, kind: 'FREE_TEXT' })];
    const rules = methodRules
      .check(ruleFacts({ rows: { activity: [activity], surveyQuestion } }))
      .map(({ rule }) => rule);
    expect(rules).not.toContain('R-033');
  });
});

describe('R-034', () => {
  const lines = (...activities: Activity[]) => found(activities).filter((line) => line.startsWith('R-034'));
  it('warns of a single online survey, and asks for another method', () => {
    expect(lines({ method: 'ONLINE_SURVEY' })).toEqual(['R-034 warn', 'R-034 prompt']);
  });
  it('only asks for another where there is one method, not digital', () => {
    expect(lines(MEETING, MEETING)).toEqual(['R-034 prompt']);
    expect(lines(MEETING, { method: 'ONLINE_SURVEY' })).toEqual([]);
    expect(lines()).toEqual([]);
  });
  it('does not count a cancelled activity', () => {
    expect(lines({ method: 'ONLINE_SURVEY' }, { ...MEETING, state: 'CANCELLED' })).toEqual([
      'R-034 warn',
      'R-034 prompt',
    ]);
  });
});

describe('R-035', () => {
  const lines = (activities: Activity[], groups: Group[] = []) =>
    found(activities, groups).filter((line) => line.startsWith('R-035'));
  const survey: Activity = { method: 'ONLINE_SURVEY', groupIds: [group] };
  it('warns when older people or people in the poorest areas are asked online alone', () => {
    expect(lines([survey], [{ groupCode: 'AGE' }])).toEqual(['R-035 warn']);
    expect(lines([survey], [{ groupCode: 'MOST_DEPRIVED_20' }])).toEqual(['R-035 warn']);
    expect(lines([{ method: 'ONLINE_SURVEY', audience: 'Older people in Wold' }])).toEqual(['R-035 warn']);
  });
  it('is quiet about others, and where there is another way', () => {
    expect(lines([survey], [{ groupCode: 'STUDENTS' }])).toEqual([]);
    expect(lines([survey], [{ groupCode: 'AGE', name: 'Children and young people' }])).toEqual([]);
    expect(lines([survey, MEETING], [{ groupCode: 'AGE' }])).toEqual([]);
  });
  it('sees the group that names the activity, too', () => {
    const linked = { groupCode: 'MOST_DEPRIVED_20', activityIds: [idOf('activity', 1)] } as const;
    expect(
      lines([{ method: 'ONLINE_SURVEY' }], [{ ...linked, activityIds: [...linked.activityIds] }]),
    ).toEqual(['R-035 warn']);
  });
});

describe('R-036', () => {
  const lines = (...activities: Activity[]) => found(activities).filter((line) => line.startsWith('R-036'));
  it('warns when nobody can come in person', () => {
    expect(lines({ method: 'FOCUS_GROUP', mode: 'ONLINE' }, { method: 'PAPER_SURVEY' })).toEqual([
      'R-036 warn',
    ]);
    expect(lines({ method: 'FOCUS_GROUP', mode: 'HYBRID' })).toEqual([]);
    expect(lines({ method: 'OUTREACH' })).toEqual([]);
    expect(lines({ ...MEETING, state: 'CANCELLED' }, { method: 'PAPER_SURVEY' })).toEqual(['R-036 warn']);
  });
});

describe('R-037', () => {
  const lines = (activities: Activity[], groups: Group[]) =>
    found(activities, groups).filter((line) => line.startsWith('R-037'));
  const shy: Group = { groupCode: 'SEX_WORKERS', separateActivity: true };
  it('suggests an activity of its own for a group that is quiet in mixed meetings', () => {
    expect(lines([], [shy])).toEqual(['R-037 prompt']);
    expect(lines([{ ...MEETING, groupIds: [group, idOf('eiaGroup', 2)] }], [shy, {}])).toEqual([
      'R-037 prompt',
    ]);
    expect(lines([{ ...MEETING, groupIds: [group] }], [shy])).toEqual([]);
    expect(lines([{ ...MEETING, groupIds: [group], state: 'CANCELLED' }], [shy])).toEqual(['R-037 prompt']);
    expect(lines([], [{ ...shy, separateActivity: false }])).toEqual([]);
  });
});

describe('R-040', () => {
  const lines = (activity: Activity) => found([activity]).filter((line) => line.startsWith('R-040'));
  it('does not take co-production for a method', () => {
    expect(METHODS.filter((method) => /COPRODUC|CO_PRODUC/.test(method))).toEqual([]);
    expect(lines({ method: 'ONLINE_SURVEY', level: 'COPRODUCE' })).toEqual(['R-040 warn']);
    expect(lines({ method: 'NOTICE_LEAFLET_LETTER_SOCIAL', level: 'COPRODUCE' })).toEqual(['R-040 warn']);
    expect(lines({ method: 'CODESIGN_WORKSHOP', level: 'COPRODUCE' })).toEqual([]);
    expect(lines({ method: 'ONLINE_SURVEY', level: 'CONSULT' })).toEqual([]);
  });
});

describe('the ladder (E14)', () => {
  it('has the names of the three guides for each level', () => {
    expect(levelCrosswalk('INVOLVE')).toEqual({
      guide: 'Involvement',
      toolkit: 'Doing for and with',
      guidance2022: 'Engage',
    });
    for (const level of LEVELS) expect(levelNote(level)).toMatch(/^For example .+\. Also called: .+\.$/);
    expect(levelNote('EMPOWER')).not.toContain(', .');
  });
});
