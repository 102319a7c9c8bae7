import { describe, expect, it } from 'vitest';
import { CORE_CHECKLIST_ITEMS, type ChecklistItemCode } from '../../../shared/domain/activities/lists.ts';
import { guardActivity } from '../../../shared/domain/activities/guard.ts';
import { offerDefaults } from '../../../shared/domain/activities/offer.ts';
import type { RowFields } from '../../../shared/domain/plan/shapes.ts';
import { activityRules } from '../../../shared/domain/rules/activities.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

type Activity = Partial<RowFields<'activity'>>;
type Given = NonNullable<Parameters<typeof ruleFacts>[0]>;

/** What the rules say about one activity, `R-072 warn`. */
function found(fields: Activity, given: Given = {}): readonly string[] {
  return all(fields, given).map(({ rule, level }) => `${rule} ${level}`);
}
function all(fields: Activity, given: Given = {}) {
  const rows = { ...given.rows, activity: [rowOf('activity', 1, { ...QUIET, ...fields })] };
  return activityRules.check(ruleFacts({ ...given, rows })).filter(({ rule }) => rule !== 'R-075');
}
/** An activity nothing is to be said about. */
const QUIET: Activity = {
  offerText: 'Travel is refunded.',
  reimbursementOffered: 'YES',
  recognitionOffered: 'YES',
};
const answersTo = (items: readonly ChecklistItemCode[], answer: Partial<RowFields<'checklistItem'>>) =>
  items.map((item, index) =>
    rowOf('checklistItem', index + 1, { activityId: idOf('activity', 1), item, state: 'YES', ...answer }),
  );

describe('R-072', () => {
  const group = (expectedNumber: number) => found({ method: 'FOCUS_GROUP', expectedNumber });
  it('lets twelve come to a focus group with a word of advice, and warns of thirteen', () => {
    expect([group(10), group(11), group(12), group(13)]).toEqual([
      [],
      ['R-072 prompt'],
      ['R-072 prompt'],
      ['R-072 warn'],
    ]);
    expect(all({ expectedNumber: 13 })[0]?.words).toContain('stakeholder event');
  });
  it('says nothing of other methods', () => {
    expect(found({ method: 'STAKEHOLDER_EVENT', reimbursementOffered: 'NO', expectedNumber: 40 })).toEqual(
      [],
    );
  });
});

describe('R-073', () => {
  const event = (expectedNumber: number) =>
    found({ method: 'STAKEHOLDER_EVENT', reimbursementOffered: 'NO', expectedNumber });
  it('offers a focus group for an event of eight', () => {
    expect([event(8), event(10), event(11)]).toEqual([['R-073 prompt'], ['R-073 prompt'], []]);
  });
});

describe('R-074', () => {
  const lasting = (endsAt: string) => found({ method: 'FOCUS_GROUP', startsAt: '10:00', endsAt });
  it('warns of a focus group that is longer than two hours', () => {
    expect([lasting('12:00'), lasting('12:15')]).toEqual([[], ['R-074 warn']]);
  });
  it('lets a workshop last longer', () => {
    expect(found({ method: 'CODESIGN_WORKSHOP', startsAt: '10:00', endsAt: '15:00' })).toEqual([]);
  });
});

describe('R-075', () => {
  const check = (state: RowFields<'activity'>['state'], answered: number) => {
    const activity = rowOf('activity', 1, { ...QUIET, method: 'FOCUS_GROUP', mode: 'IN_PERSON', state });
    const checklistItem = answersTo(CORE_CHECKLIST_ITEMS.slice(0, answered), {});
    return activityRules
      .check(ruleFacts({ rows: { activity: [activity], checklistItem } }))
      .map(({ rule, level, words }) => `${rule} ${level} ${words}`);
  };
  it('says how much of the checklist is left while it is planned, and blocks once it is confirmed', () => {
    expect(check('PLANNED', 11)).toEqual([
      'R-075 prompt 1 item of the checklist to answer before it can be confirmed.',
    ]);
    expect(check('CONFIRMED', 11)).toEqual(['R-075 block 1 item of the checklist still to answer.']);
    expect(check('PLANNED', 12)).toEqual([]);
    expect(check('CANCELLED', 0)).toEqual([]);
  });
  it('keeps an activity with eleven answers, or with a bare no, from being confirmed', () => {
    const before = rowOf('activity', 1, { method: 'FOCUS_GROUP', mode: 'IN_PERSON' });
    const confirm = (checklistItem: ReturnType<typeof answersTo>) =>
      guardActivity({ ...before, state: 'CONFIRMED' }, { checklistItem }, before).map(({ rule }) => rule);
    expect(confirm(answersTo(CORE_CHECKLIST_ITEMS.slice(0, 11), {}))).toEqual(['R-075']);
    expect(confirm(answersTo(CORE_CHECKLIST_ITEMS, { state: 'NO' }))).toEqual(['R-075']);
    expect(confirm(answersTo(CORE_CHECKLIST_ITEMS, { state: 'NO', note: 'There is none in town.' }))).toEqual(
      [],
    );
    expect(confirm(answersTo(CORE_CHECKLIST_ITEMS, {}))).toEqual([]);
  });
  it('asks nothing of a group that meets online, or of a survey', () => {
    const before = rowOf('activity', 1, { method: 'FOCUS_GROUP', mode: 'ONLINE' });
    expect(guardActivity({ ...before, state: 'CONFIRMED' }, { checklistItem: [] }, before)).toEqual([]);
    const survey = rowOf('activity', 1, { method: 'PAPER_SURVEY' });
    expect(guardActivity({ ...survey, state: 'CONFIRMED' }, { checklistItem: [] }, survey)).toEqual([]);
  });
});

describe('R-076', () => {
  it('warns of Friday 5 June 2026', () => {
    const on = (dateOn: string, endsOn: string | null = null) => found({ dateOn, endsOn });
    expect(on('2026-06-05')).toEqual(['R-076 warn']);
    expect(on('2026-06-04')).toEqual([]);
    expect(on('2026-06-03', '2026-06-05')).toEqual(['R-076 warn']);
    expect(on('2026-06-01', '2026-06-30')).toEqual([]);
    expect(found({ method: 'ONLINE_SURVEY', dateOn: '2026-06-05' })).toEqual([]);
  });
  it('warns of the school run when parents are to come', () => {
    const at = (startsAt: string, endsAt: string | null, audience = 'Parents of small children') =>
      found({ audience, dateOn: '2026-06-03', startsAt, endsAt });
    expect([at('09:00', '10:00'), at('09:15', '11:00'), at('13:30', '15:00'), at('14:00', '15:15')]).toEqual([
      ['R-076 warn'],
      [],
      [],
      ['R-076 warn'],
    ]);
    expect([at('15:30', null), at('15:45', null), at('15:30', null, 'Retired people')]).toEqual([
      ['R-076 warn'],
      [],
      [],
    ]);
  });
  it('knows parents by their group, too', () => {
    const eiaGroup = [rowOf('eiaGroup', 1, { groupCode: 'PARENT_CARERS' })];
    const fields = { groupIds: [idOf('eiaGroup', 1)], startsAt: '15:00', endsAt: '15:30' };
    expect(found(fields, { rows: { eiaGroup } })).toEqual(['R-076 warn']);
    expect(found({ ...fields, dateOn: '2026-06-06' }, { rows: { eiaGroup } })).toEqual([]);
  });
  it('thinks of the evening when working people are to come', () => {
    const at = (startsAt: string) =>
      found({ audience: 'Working-age people', dateOn: '2026-06-03', startsAt });
    expect([at('10:00'), at('18:00')]).toEqual([['R-076 prompt'], []]);
  });
});

describe('R-077', () => {
  const kept = { recordingKeptAt: 'Team drive', attendedNumber: 9 };
  it('does not let a recording be kept when nine came and eight agreed', () => {
    expect(found({ ...kept, recordingConsents: 8 })).toEqual(['R-077 block']);
    expect(found({ ...kept, recordingConsents: 9 })).toEqual([]);
    expect(found({ ...kept, recordingConsents: null })).toEqual(['R-077 block']);
  });
  it('says so before anything is kept', () => {
    expect(found({ recording: 'YES', attendedNumber: 9, recordingConsents: 8 })).toEqual(['R-077 warn']);
    expect(found({ recording: 'NO', attendedNumber: 9, recordingConsents: 8 })).toEqual([]);
  });
  it('stops the save itself, and only that one', () => {
    const before = rowOf('activity', 1, { attendedNumber: 9, recordingConsents: 8 });
    const rules = (after: Activity, from = before) =>
      guardActivity({ ...from, ...after }, { checklistItem: [] }, from).map(({ rule }) => rule);
    expect(rules({ recordingKeptAt: 'Team drive' })).toEqual(['R-077']);
    expect(rules({ recordingKeptAt: 'Team drive', recordingConsents: 9 })).toEqual([]);
    expect(rules({ title: 'Other words' })).toEqual([]);
    expect(rules({ recordingKeptAt: '' }, { ...before, recordingKeptAt: 'Team drive' })).toEqual([]);
  });
});

describe('R-078', () => {
  const paper: Activity = {
    method: 'PAPER_SURVEY',
    pilotDone: 'YES',
    closingDate: '2026-06-30',
    freepostAddress: 'Freepost NORTH WOLD',
    purposeStatement: 'To plan the service.',
    accessStatement: 'Only our team.',
  };
  const openQuestion = { activityId: idOf('activity', 1), kind: 'FREE_TEXT' } as const;
  const surveyQuestion = [rowOf('surveyQuestion', 1, openQuestion)];
  it('wants a pilot, a closing date, freepost, an open question, and what it is for and who sees it', () => {
    expect(found(paper, { rows: { surveyQuestion } })).toEqual([]);
    const without = (missing: Activity) => found({ ...paper, ...missing }, { rows: { surveyQuestion } });
    for (const missing of [
      { pilotDone: null },
      { closingDate: null },
      { freepostAddress: ' ' },
      { purposeStatement: '' },
      { accessStatement: '' },
    ] as const)
      expect(without(missing)).toEqual(['R-078 warn']);
    expect(found(paper)).toEqual(['R-078 warn']);
  });
  it('asks an online survey for an open question only (E18)', () => {
    const scale = [rowOf('surveyQuestion', 1, { ...openQuestion, kind: 'SCALE' })];
    expect(found({ method: 'ONLINE_SURVEY' }, { rows: { surveyQuestion: scale } })).toEqual(['E18 prompt']);
    expect(found({ method: 'ONLINE_SURVEY' }, { rows: { surveyQuestion } })).toEqual([]);
    expect(found({ method: 'ONLINE_SURVEY' })).toEqual([]);
  });
});

describe('R-079', () => {
  const room: Activity = { method: 'FOCUS_GROUP', mode: 'IN_PERSON' };
  const answered = (item: ChecklistItemCode, fields: Activity) =>
    found(
      { ...room, ...fields },
      { rows: { checklistItem: answersTo([item], { state: 'NO', note: 'Late.' }) } },
    );
  it('warns when people are not asked what they need', () => {
    expect(answered('REQUIREMENTS_ASKED', {})).toEqual(['R-079 warn']);
  });
  it('wants a note of a need that was not met on the day', () => {
    const done = { state: 'DONE' } as const;
    const unmet = (fields: Activity) =>
      answered('REQUIREMENTS_MET', fields).filter((line) => line.startsWith('R-079'));
    expect(unmet({})).toEqual([]);
    expect(unmet(done)).toEqual(['R-079 warn']);
    expect(unmet({ ...done, unmetNeeds: 'The loop failed; we sat closer.' })).toEqual([]);
  });
});

describe('R-080', () => {
  const young: Activity = {
    method: 'CREATIVE_PLAY',
    under18: 'YES',
    guardianConsentPlan: 'Letter home',
    chaperone: 'School nurse',
    ageBands: ['6_11'],
  };
  it('wants consent of guardians, a chaperone and the ages of young people', () => {
    expect(found(young)).toEqual([]);
    expect(found({ ...young, chaperone: '' })).toEqual(['R-080 block']);
    expect(found({ ...young, guardianConsentPlan: '' })).toEqual(['R-080 block']);
    expect(found({ ...young, ageBands: [] })).toEqual(['R-080 block']);
    expect(found({ ...young, ageBands: [], ages: '5 to 7' })).toEqual([]);
    expect(found({ ...young, under18: 'NO', chaperone: '' })).toEqual([]);
  });
  it('wants a method that suits children', () => {
    expect(found({ ...young, method: 'CITIZENS_JURY_SUMMIT' })).toEqual(['R-080 block']);
    expect(found({ ...young, method: 'CITIZENS_JURY_SUMMIT', ageBands: ['12_18'] })).toEqual([]);
  });
  it('keeps it from being confirmed', () => {
    const before = rowOf('activity', 1, { ...young, mode: 'ONLINE', chaperone: '' });
    const confirmed = { ...before, state: 'CONFIRMED' } as const;
    expect(guardActivity(confirmed, { checklistItem: [] }, before).map(({ rule }) => rule)).toEqual([
      'R-080',
    ]);
  });
});

describe('R-081', () => {
  const area = {
    largeEventsCovered: false,
    expensesPolicyTitle: 'Policy 2026',
    recognitionWords: 'And £75.00.',
  };
  it('offers both to a new focus group, procurement panel and strategic seat', () => {
    for (const method of ['FOCUS_GROUP', 'PROCUREMENT_PANEL', 'STRATEGIC_SEAT'] as const)
      expect(offerDefaults(method, area)).toMatchObject({
        reimbursementOffered: 'YES',
        recognitionOffered: 'YES',
        offerText: 'Expenses are refunded under our Policy 2026. And £75.00.',
      });
    expect(offerDefaults('OUTREACH', area)).toMatchObject({
      reimbursementOffered: null,
      recognitionOffered: null,
    });
  });
  it('asks why when it is not offered', () => {
    expect(found({ recognitionOffered: 'NO' })).toEqual(['R-081 prompt']);
  });
});

describe('R-082', () => {
  const area = { largeEventsCovered: false, expensesPolicyTitle: '', recognitionWords: '' };
  const event = { method: 'STAKEHOLDER_EVENT', recognitionOffered: null } as const;
  it('does not refund travel to a larger event unless the area covers it', () => {
    expect(offerDefaults('STAKEHOLDER_EVENT', area).reimbursementOffered).toBe('NO');
    expect(
      offerDefaults('STAKEHOLDER_EVENT', { ...area, largeEventsCovered: true }).reimbursementOffered,
    ).toBe('YES');
    expect(found(event, { area })).toEqual(['R-082 warn']);
    expect(found(event, { area: { ...area, largeEventsCovered: true } })).toEqual([]);
    expect(found({ ...event, reimbursementOffered: 'NO' }, { area })).toEqual([]);
  });
});

describe('R-083', () => {
  it('warns when people would be asked before the offer is written', () => {
    expect(found({ offerText: ' ', dateOn: '2026-06-03' })).toEqual(['R-083 warn']);
    expect(found({ offerText: '', state: 'CONFIRMED' })).toEqual(['R-083 warn']);
    expect(found({ offerText: '' })).toEqual([]);
    expect(found({ offerText: '', method: 'ONLINE_SURVEY', dateOn: '2026-06-03' })).toEqual([]);
  });
});

describe('the dates (E16, R-057)', () => {
  it('follow each other', () => {
    expect(found({ dateOn: '2026-06-03', endsOn: '2026-06-02' })).toEqual(['E16 warn']);
    expect(found({ dateOn: '2026-06-03', endsOn: '2026-06-03' })).toEqual([]);
    expect(found({ method: 'ONLINE_SURVEY', dateOn: '2026-06-03', closingDate: '2026-06-02' })).toEqual([
      'E16 warn',
    ]);
    expect(found({ startsAt: '11:00', endsAt: '10:00' })).toEqual(['E16 warn']);
    expect(
      found({
        method: 'OUTREACH',
        dateOn: '2026-06-02',
        endsOn: '2026-06-03',
        startsAt: '11:00',
        endsAt: '10:00',
      }),
    ).toEqual([]);
  });
  it('come before the decision', () => {
    const records = { project: { decisionDate: '2026-06-30' } };
    const until = (closingDate: string) =>
      found({ method: 'ONLINE_SURVEY', dateOn: '2026-06-01', closingDate }, { records });
    expect([until('2026-06-29'), until('2026-06-30')]).toEqual([[], ['R-057 warn']]);
  });
});

describe('a cancelled activity', () => {
  it('counts for nothing', () => {
    const faults: Activity = {
      expectedNumber: 40,
      dateOn: '2026-06-05',
      startsAt: '10:00',
      endsAt: '09:00',
      under18: 'YES',
      offerText: '',
    };
    expect(found(faults).length).toBeGreaterThan(3);
    expect(found({ ...faults, state: 'CANCELLED' })).toEqual([]);
  });
});
