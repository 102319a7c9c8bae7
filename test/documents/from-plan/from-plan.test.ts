import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../../shared/documents/from-plan/activities.ts';
import { consultationOf } from '../../../shared/documents/from-plan/consultation.ts';
import { equalityOf } from '../../../shared/documents/from-plan/equality.ts';
import { stopsOf } from '../../../shared/documents/from-plan/findings.ts';
import { insightOf } from '../../../shared/documents/from-plan/insight.ts';
import { stakeholdersOf } from '../../../shared/documents/from-plan/stakeholders.ts';
import { themesOf } from '../../../shared/documents/from-plan/themes.ts';
import { idOf, rowOf, entryOf } from '../../support/rule-facts.ts';
import { sourceWith } from './source-with.ts';

describe('insight (E08)', () => {
  const directory = {
    insightSource: [
      entryOf('insightSource', 1, {
        title: 'GP survey',
        sourceType: 'NATIONAL_SURVEY',
        dateGathered: '2025-01-31',
        reach: 'NATIONAL',
        validatedLocally: 'NO',
        whatItSays: 'Few can get through.',
        groupsHeard: ['CARERS_ADULT'],
      }),
    ],
  };

  it('joins the row of the project with the shared source', () => {
    const row = rowOf('insightUse', 1, {
      sourceId: idOf('insightSource', 1),
      gaps: 'None',
      stillRelevant: 'YES',
    });
    const { sources } = insightOf(sourceWith({ rows: { insightUse: [row] }, directory }));
    expect(sources).toEqual([
      {
        id: idOf('insightUse', 1),
        title: 'GP survey',
        typeWords: 'National survey',
        dateGathered: '2025-01-31',
        whatItSays: 'Few can get through.',
        groupsHeard: ['Adult carers'],
        gaps: 'None',
        stillRelevant: 'YES',
        widerReach: 'National',
        validatedLocally: 'NO',
        priorAnswers: null,
      },
    ]);
  });
  it('gives the seven answers of an earlier exercise, in order', () => {
    const row = rowOf('insightUse', 1, {
      sourceId: idOf('insightSource', 1),
      isPriorExercise: true,
      q1SameProposal: 'Yes',
      q7OtherChange: 'No',
    });
    const { sources } = insightOf(sourceWith({ rows: { insightUse: [row] }, directory }));
    expect(sources[0]?.priorAnswers).toEqual(['Yes', '', '', '', '', '', 'No']);
  });
});

describe('equality (E09, E10)', () => {
  const activity = rowOf('activity', 1, { title: 'Home visits', method: 'INTERVIEW', dateOn: '2026-09-02' });
  const group = rowOf('eiaGroup', 1, {
    groupCode: 'AGE',
    relevance: 'HIGH',
    haveFeedback: 'NO',
    whatWeKnow: 'Most are over 65.',
    activityIds: [activity.id],
    gapOwner: 'Amina Okafor',
    evidenceIds: [idOf('insightUse', 1)],
  });

  it('R-020, R-021 a group that has to be heard carries its reason and its activities', () => {
    const { groups } = equalityOf(sourceWith({ rows: { eiaGroup: [group], activity: [activity] } }));
    expect(groups[0]).toMatchObject({
      furtherEngagement: 'YES',
      furtherEngagementWhy: 'We have no feedback from this group yet.',
      activities: [{ title: 'Home visits', how: 'Interview', by: '2026-09-02', owner: 'Amina Okafor' }],
    });
  });
  it('a cancelled activity hears nobody', () => {
    const cancelled = { ...activity, state: 'CANCELLED' as const };
    const { groups } = equalityOf(sourceWith({ rows: { eiaGroup: [group], activity: [cancelled] } }));
    expect(groups[0]?.activities).toEqual([]);
  });
  it('prints the groups in the order of the law, each with the themes that name it', () => {
    const sex = rowOf('eiaGroup', 2, { groupCode: 'SEX' });
    const theme = rowOf('theme', 1, { title: 'Travel', summary: 'Too far.', groupIds: [group.id] });
    const { groups } = equalityOf(sourceWith({ rows: { eiaGroup: [sex, group], theme: [theme] } }));
    expect(groups.map(({ code, themes }) => [code, themes])).toEqual([
      ['AGE', ['Travel: Too far.']],
      ['SEX', []],
    ]);
  });
  it('D04 §5 a source names the activities of the groups that rest on it', () => {
    const rows = {
      eiaGroup: [group],
      activity: [activity],
      insightUse: [rowOf('insightUse', 1, { sourceId: idOf('insightSource', 1), gaps: 'No carers' })],
    };
    const directory = { insightSource: [entryOf('insightSource', 1, { title: 'GP survey' })] };
    expect(equalityOf(sourceWith({ rows, directory })).evidence).toEqual([
      {
        id: idOf('insightUse', 1),
        title: 'GP survey',
        date: null,
        gaps: 'No carers',
        activities: ['Home visits'],
      },
    ]);
  });
});

describe('stakeholders (E12, E13)', () => {
  const entry = (index: number, name: string) =>
    entryOf('stakeholder', index, {
      name,
      contact: 'XX-PERSONAL-XX',
      groupType: 'VCSE',
      groupsReached: ['AGE'],
    });
  const member = (index: number) =>
    rowOf('projectStakeholder', index, { stakeholderId: idOf('stakeholder', index) });
  const position = (index: number, of: number, at: { on: string; influence: number; interest: number }) =>
    rowOf('stakeholderPosition', index, {
      projectStakeholderId: idOf('projectStakeholder', of),
      positionOn: at.on,
      influence: at.influence,
      interest: at.interest,
      reason: 'We met.',
    });
  const source = sourceWith({
    rows: {
      projectStakeholder: [member(1), member(2)],
      stakeholderPosition: [
        position(1, 2, { on: '2026-01-10', influence: 1, interest: 1 }),
        position(2, 2, { on: '2026-03-10', influence: 5, interest: 4 }),
      ],
      activity: [
        rowOf('activity', 1, {
          title: 'Forum',
          dateOn: '2026-09-02',
          projectStakeholderIds: [idOf('projectStakeholder', 2)],
        }),
      ],
    },
    directory: { stakeholder: [entry(1, 'Unplaced group'), entry(2, 'Stroke forum')] },
  });

  it('stand as they stood on the day, those not placed last; contact data never comes along', () => {
    const facts = stakeholdersOf(source);
    expect(facts.placed.map(({ name, quadrant }) => [name, quadrant])).toEqual([
      ['Stroke forum', 'PRIORITISE'],
      ['Unplaced group', null],
    ]);
    expect(facts.mapDate).toBe('2026-03-10');
    expect(JSON.stringify(facts)).not.toContain('XX-PERSONAL-XX');
  });
  it('an activity that names a stakeholder is part of how and when', () => {
    expect(stakeholdersOf(source).placed[0]?.howAndWhen).toBe('Forum, 2 September 2026');
  });
  it('D05 §7 tells each move from where to where', () => {
    expect(stakeholdersOf(source).moves.at(-1)).toEqual({
      name: 'Stroke forum',
      from: 'Low influence, low interest',
      to: 'High influence, high interest',
      isFirst: false,
      date: '2026-03-10',
      why: 'We met.',
    });
  });
  it('each body of §7b has the field that says it', () => {
    expect(stakeholdersOf(source).bodies.map(({ link }) => link)).toEqual([
      'involvement.healthwatch',
      'involvement.voluntarySector',
      'involvement.patientGroups',
      'involvement.scrutinyCommittee',
      'involvement.electedRepresentatives',
      'involvement.providers',
      'involvement.staff',
    ]);
  });
});

describe('activities (E16, E17)', () => {
  it('leaves out what was cancelled and who runs it; reads groups, questions and the checklist', () => {
    const focus = rowOf('activity', 1, {
      title: 'Focus group',
      method: 'FOCUS_GROUP',
      mode: 'IN_PERSON',
      venue: 'Hall',
      startsAt: '10:00',
      endsAt: '12:00',
      facilitator: 'XX-PERSONAL-XX',
      noteTaker: 'XX-PERSONAL-XX',
      chaperone: 'XX-PERSONAL-XX',
      unmetNeeds: 'XX-PERSONAL-XX',
      groupIds: [idOf('eiaGroup', 1)],
      audience: 'People who used the ward',
      questions: ['What helps?'],
      reimbursementOffered: 'YES',
    });
    const rows = {
      activity: [focus, rowOf('activity', 2, { title: 'Old plan', state: 'CANCELLED' })],
      eiaGroup: [rowOf('eiaGroup', 1, { groupCode: 'AGE' })],
      checklistItem: [rowOf('checklistItem', 1, { activityId: focus.id, item: 'LOCAL_VENUE', state: 'YES' })],
      surveyQuestion: [rowOf('surveyQuestion', 1, { activityId: focus.id, text: 'What worries you?' })],
    };
    const facts = activitiesOf(sourceWith({ rows }));
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      place: 'In person: Hall',
      times: '10:00 to 12:00',
      groups: ['Age', 'People who used the ward'],
      questions: ['What helps?', 'What worries you?'],
      offer: 'Expenses paid back.',
    });
    expect(facts[0]?.checklist).toHaveLength(12);
    expect(facts[0]?.checklist?.[0]).toEqual({
      item: 'The venue is local to the people we want to hear',
      state: 'YES',
      note: '',
    });
    expect(facts[0]?.checklistSummary).toMatch(/^1 of 12 items met; outstanding: /);
    expect(JSON.stringify(facts)).not.toContain('XX-PERSONAL-XX');
  });
  it('themes name their groups', () => {
    const rows = {
      theme: [rowOf('theme', 1, { title: 'Travel', count: 3, groupIds: [idOf('eiaGroup', 1)] })],
      eiaGroup: [rowOf('eiaGroup', 1, { groupCode: 'LOCAL', name: 'Boaters' })],
    };
    expect(themesOf(sourceWith({ rows }))[0]).toMatchObject({
      title: 'Travel',
      count: 3,
      groups: ['Boaters'],
    });
  });
});

describe('the consultation (E40)', () => {
  const planned = { project: { consultationPlanned: true } };

  it('R-070 is no fact unless one is planned', () => {
    expect(consultationOf(sourceWith({}))).toBeNull();
  });
  it('R-066 to R-069 each answer and each lack of evidence leads to its field', () => {
    const facts = consultationOf(sourceWith({ records: planned }));
    expect(facts?.gunning.map(({ answerLink }) => answerLink)).toEqual([
      'consultation.formativeAnswer',
      'consultation.informationAnswer',
      'consultation.timeAnswer',
      'consultation.conscientiousAnswer',
    ]);
    expect(facts?.gunning[2]?.evidenceLink).toBe('consultation.opens');
  });
  it('R-069 before the answers are in, nothing is lacking', () => {
    const records = { ...planned, consultation: { closes: '2026-11-24' } };
    expect(consultationOf(sourceWith({ records }))?.gunning[3]?.evidence).toEqual([
      'To be recorded after 24 November 2026, when the answers are in.',
    ]);
  });
});

describe('R-162 rules that stop a final document', () => {
  it('only those that say so, each with the way to its row', () => {
    const finding = {
      rule: 'R-022',
      level: 'block',
      field: 'rows.eiaGroup',
      words: 'Say what you do.',
    } as const;
    expect(
      stopsOf([
        { ...finding, subject: 'one', stopsFinal: true },
        { ...finding, field: 'project.decisionDate', stopsFinal: true },
        finding,
      ]).map(({ link }) => link),
    ).toEqual(['rows.eiaGroup#one', 'project.decisionDate']);
  });
});
