import { describe, expect, it } from 'vitest';
import { checkGroups } from '../../../shared/domain/equality/check-groups.ts';
import { furtherEngagement } from '../../../shared/domain/equality/further.ts';
import { activitiesFor, countsOf, gapsOf, openGapsOf } from '../../../shared/domain/equality/gaps.ts';
import type { PlanRows, RowFields } from '../../../shared/domain/plan/shapes.ts';
import { idOf, noRows, rowOf } from '../../support/rule-facts.ts';

type Fields = Partial<RowFields<'eiaGroup'>>;
const HEARD: Fields = {
  relevance: 'HIGH',
  whatWeKnow: 'Strokes are more common over 65.',
  haveFeedback: 'YES',
  feedbackSummary: 'They cannot get to the clinic by bus.',
  impact: 'POSITIVE',
};
const needed = (fields: Fields) =>
  furtherEngagement(rowOf('eiaGroup', 1, { groupCode: 'AGE', ...fields })).needed;

/** A plan with one group, some activities, some themes. */
const plan = (group: Fields, rest: Partial<PlanRows> = {}): PlanRows => ({
  ...noRows(),
  eiaGroup: [rowOf('eiaGroup', 1, { groupCode: 'DISABILITY', name: '', ...group })],
  ...rest,
});
const GROUP = idOf('eiaGroup', 1);
/** The rules that speak up about that group; a single row never has all nine characteristics. */
const about = (rows: PlanRows) =>
  checkGroups(rows)
    .filter(({ subject }) => subject === GROUP)
    .map(({ rule, level, stopsFinal = false }) => [rule, level, stopsFinal]);

describe('R-020 further engagement is worked out', () => {
  it('older people and stroke, no feedback: needed', () => {
    expect(needed({ ...HEARD, haveFeedback: 'NO' })).toBe(true);
    expect(needed({ ...HEARD, haveFeedback: null })).toBe(true);
  });
  it('trans people and mental health, no evidence: needed', () => {
    expect(needed({ ...HEARD, groupCode: 'GENDER_REASSIGNMENT', whatWeKnow: ' ' })).toBe(true);
    expect(needed({ ...HEARD, whatWeKnow: '', evidenceIds: [idOf('insightUse', 1)] })).toBe(false);
  });
  it('an effect that is not known: needed', () => {
    expect(needed({ ...HEARD, impact: 'UNKNOWN' })).toBe(true);
    expect(needed({ ...HEARD, impact: null })).toBe(false);
  });
  it('heard, known, clear effect: not needed', () => {
    expect(needed(HEARD)).toBe(false);
    expect(needed({ ...HEARD, relevance: 'MEDIUM' })).toBe(false);
  });
  it('low or no relevance: not needed whatever is missing; not judged or not known: not worked out', () => {
    const of = (relevance: Fields['relevance']) =>
      needed({ relevance: relevance ?? null, impact: 'UNKNOWN' });
    expect([of('HIGH'), of('MEDIUM'), of('LOW'), of('NONE'), of('UNKNOWN'), of(null)]).toEqual([
      true,
      true,
      false,
      false,
      null,
      null,
    ]);
  });
  it('says why, each cause in a sentence', () => {
    const group = rowOf('eiaGroup', 1, { relevance: 'HIGH', impact: 'UNKNOWN' });
    expect(furtherEngagement(group)).toEqual({
      needed: true,
      why: 'We have no feedback from this group yet. We do not know the likely effect yet. We have no evidence about this group yet.',
      overridden: false,
    });
  });
  it('a person may differ either way, but only with a reason', () => {
    const no: Fields = { ...HEARD, haveFeedback: 'NO', furtherOverride: 'NO' };
    expect(needed(no)).toBe(true);
    expect(about(plan(no))).toContainEqual(['R-020', 'block', true]);
    const reason = { furtherOverrideReason: ' Healthwatch asked them in May. ' };
    expect(furtherEngagement(rowOf('eiaGroup', 1, { ...no, ...reason }))).toEqual({
      needed: false,
      why: 'Healthwatch asked them in May.',
      overridden: true,
    });
    expect(needed({ relevance: 'LOW', furtherOverride: 'YES', ...reason })).toBe(true);
    expect(about(plan({ ...no, ...reason }))).toEqual([]);
  });
});

describe('R-021 a gap needs an activity or an override with a reason', () => {
  const gap: Fields = { ...HEARD, haveFeedback: 'NO' };
  const activity = (fields: Partial<RowFields<'activity'>> = {}) => [rowOf('activity', 1, fields)];
  const linked: Fields = { ...gap, activityIds: [idOf('activity', 1)] };

  it('none: still to complete', () => {
    expect(about(plan(gap))).toEqual([['R-021', 'block', true]]);
    expect(about(plan(HEARD))).toEqual([]);
  });
  it('is closed by an activity that exists and is not cancelled', () => {
    expect(about(plan(linked, { activity: activity() }))).toEqual([]);
    expect(about(plan(linked, { activity: [] }))).toEqual([['R-021', 'block', true]]);
    expect(about(plan(linked, { activity: activity({ state: 'CANCELLED' }) }))).toHaveLength(1);
  });
  it('is closed by an activity that names the group itself', () => {
    expect(about(plan(gap, { activity: activity({ groupIds: [GROUP] }) }))).toEqual([]);
    const rows = plan(gap, { activity: activity({ groupIds: [idOf('eiaGroup', 2)] }) });
    expect(activitiesFor(rows.eiaGroup[0]!, rows.activity)).toEqual([]);
  });
  it('is closed by an override with a reason', () => {
    expect(about(plan({ ...gap, furtherOverride: 'NO', furtherOverrideReason: 'Asked in May.' }))).toEqual(
      [],
    );
  });
  it('lists gaps in print order with what is planned, and counts', () => {
    const rows: PlanRows = {
      ...noRows(),
      eiaGroup: [
        rowOf('eiaGroup', 3, { ...gap, groupCode: 'STUDENTS' }),
        rowOf('eiaGroup', 2, { ...linked, groupCode: 'RACE' }),
        rowOf('eiaGroup', 1, { ...HEARD, groupCode: 'AGE' }),
        rowOf('eiaGroup', 4, { groupCode: 'SEX' }),
      ],
      activity: activity({ title: 'Visit' }),
    };
    expect(gapsOf(rows).map(({ group, activities }) => [group.groupCode, activities.length])).toEqual([
      ['RACE', 1],
      ['STUDENTS', 0],
    ]);
    expect(openGapsOf(rows).map(({ group }) => group.groupCode)).toEqual(['STUDENTS']);
    expect(countsOf(rows)).toEqual({ groups: 4, assessed: 3, heard: 1, toHear: 2, gaps: 1 });
  });
});

describe('R-022 harm needs an answer', () => {
  it('negative or both, blank: blocks final', () => {
    for (const impact of ['NEGATIVE', 'BOTH'] as const) {
      expect(about(plan({ ...HEARD, impact, mitigation: ' ' }))).toEqual([['R-022', 'block', true]]);
      expect(about(plan({ ...HEARD, impact, mitigation: 'A free bus.' }))).toEqual([]);
    }
    expect(about(plan({ ...HEARD, impact: 'NEUTRAL' }))).toEqual([]);
  });
});

describe('E10 evidence or a reason, and the words of those who were heard', () => {
  it('asks for evidence or a reason in each characteristic row that was judged', () => {
    const empty: Fields = { relevance: 'LOW' };
    expect(about(plan(empty))).toEqual([['E10', 'block', true]]);
    expect(about(plan({ ...empty, noEvidenceReason: 'Nobody counts this here.' }))).toEqual([]);
    expect(about(plan({ relevance: null }))).toEqual([]);
    expect(about(plan({ ...empty, groupCode: 'STUDENTS' }))).toEqual([]);
  });
  it('asks what people said where they were heard', () => {
    expect(about(plan({ ...HEARD, feedbackSummary: '' }))).toEqual([['E10', 'block', true]]);
  });
});

describe('R-025 the assessment is looked at again', () => {
  const theme = (fields: Partial<RowFields<'theme'>>) => [rowOf('theme', 1, { title: 'Too far', ...fields })];

  it('a negative theme tagged with a group flags that group', () => {
    expect(about(plan(HEARD, { theme: theme({ sentiment: 'NEGATIVE', groupIds: [GROUP] }) }))).toEqual([
      ['R-025', 'warn', false],
    ]);
  });
  it('another group’s theme, or one that is not negative, does not', () => {
    expect(about(plan(HEARD, { theme: theme({ sentiment: 'MIXED', groupIds: [GROUP] }) }))).toEqual([]);
    expect(about(plan(HEARD, { theme: theme({ sentiment: 'NEGATIVE', groupIds: [] }) }))).toEqual([]);
  });
});
