import { describe, expect, it } from 'vitest';
import { reviewCauseOf } from '../../../shared/domain/duty/reviews.ts';
import { isOnlyLateness } from '../../../shared/domain/duty/urgency.ts';
import { dutyRules } from '../../../shared/domain/rules/duty.ts';
import { entryOf, idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

type Given = NonNullable<Parameters<typeof ruleFacts>[0]>;

const found = (rule: string, given: Given = {}) =>
  dutyRules
    .check(ruleFacts(given))
    .filter((finding) => finding.rule === rule)
    .map(({ level, field }) => [level, field]);

describe('R-010 carers and representatives are reached under the newer law', () => {
  const warned = [['warn', 'rows.projectStakeholder']];
  const with1 = (entry: Parameters<typeof entryOf<'stakeholder'>>[2], representativeOf = ''): Given => ({
    rows: {
      projectStakeholder: [
        rowOf('projectStakeholder', 1, { stakeholderId: idOf('stakeholder', 1), representativeOf }),
      ],
    },
    directory: { stakeholder: [entryOf('stakeholder', 1, entry)] },
  });

  it('warns when no stakeholder is a carer or speaks for patients', () => {
    expect(found('R-010')).toEqual(warned);
    expect(found('R-010', with1({ groupType: 'MEDIA' }))).toEqual(warned);
    expect(found('R-010', with1({ groupType: 'SERVICE_USERS' }))).toEqual(warned);
  });
  it.each([
    ['a carers’ group', with1({ groupType: 'CARERS' })],
    ['an advocate', with1({ groupType: 'ADVOCATE' })],
    ['users who speak for others', with1({ groupType: 'SERVICE_USERS' }, 'All who had a stroke')],
    ['a group that reaches young carers', with1({ groupType: 'VCSE', groupsReached: ['CARERS_YOUNG'] })],
    [
      'an activity for adult carers',
      {
        rows: {
          eiaGroup: [rowOf('eiaGroup', 1, { groupCode: 'CARERS_ADULT' })],
          activity: [rowOf('activity', 1, { groupIds: [idOf('eiaGroup', 1)] })],
        },
      },
    ],
  ] satisfies readonly (readonly [string, Given])[])('is content with %s', (_, given) => {
    expect(found('R-010', given)).toEqual([]);
  });
  it('does not count an activity that was cancelled', () => {
    const cancelled: Given = {
      rows: {
        eiaGroup: [rowOf('eiaGroup', 1, { groupCode: 'CARERS_ADULT' })],
        activity: [rowOf('activity', 1, { groupIds: [idOf('eiaGroup', 1)], state: 'CANCELLED' })],
      },
    };
    expect(found('R-010', cancelled)).toEqual(warned);
  });
  it('is not asked under the older law, nor where no duty applies', () => {
    expect(found('R-010', { records: { project: { legalRegime: 'CCG_2017' } } })).toEqual([]);
    expect(found('R-010', { records: { legalDuty: { step1Relates: 'NO' } } })).toEqual([]);
  });
});

describe('R-013 lateness alone is no urgency', () => {
  it.each([
    'The deadline moved.',
    'The committee date was brought forward to May 2026.',
    'We are late.',
    'Not enough time before the board meeting',
    'The timetable slipped, so we ran out of time.',
  ])('warns of “%s”', (urgencyReason) => {
    const records = { project: { urgent: true }, legalDuty: { urgencyKind: 'SAFETY_RISK', urgencyReason } };
    expect(found('R-013', { records: records as Given['records'] & object })).toEqual([
      ['warn', 'legalDuty.urgencyReason'],
    ]);
  });
  it.each([
    'The roof may fall in before the deadline.',
    'The provider gave notice on 3 May and nurses are leaving.',
    'An outbreak of infection closed the ward.',
    '',
  ])('takes “%s” for more than that', (reason) => {
    expect(isOnlyLateness(reason)).toBe(false);
  });
});

describe('R-014 a change for a time that is to stay needs a new assessment', () => {
  const both = { project: { temporaryChange: true, intendedPermanent: true } };

  it('stands in the way until it was assessed anew', () => {
    expect(found('R-014', { records: both })).toEqual([['block', 'project.intendedPermanent']]);
    const open = rowOf('reviewTrigger', 1, { cause: 'MADE_PERMANENT' });
    expect(found('R-014', { records: both, rows: { reviewTrigger: [open] } })).toHaveLength(1);
    const enough = { ...open, answer: 'ARRANGEMENTS_SUFFICE' as const };
    expect(found('R-014', { records: both, rows: { reviewTrigger: [enough] } })).toHaveLength(1);
  });
  it('is settled by a new assessment', () => {
    const kept = rowOf('dutyVersion', 1, { cause: 'MADE_PERMANENT' });
    expect(found('R-014', { records: both, rows: { dutyVersion: [kept] } })).toEqual([]);
    const answered = rowOf('reviewTrigger', 1, { cause: 'MADE_PERMANENT', answer: 'NEW_ASSESSMENT' });
    expect(found('R-014', { records: both, rows: { reviewTrigger: [answered] } })).toEqual([]);
  });
  it('is not asked of a change that was never for a time', () => {
    expect(found('R-014', { records: { project: { intendedPermanent: true } } })).toEqual([]);
  });
});

describe('R-015 what makes us look again', () => {
  it('names the cause of a changed answer', () => {
    expect(reviewCauseOf('project.cycleStage', 'C1_NEEDS', 'C3_DESIGN')).toBe('STAGE_CHANGE');
    expect(reviewCauseOf('project.cycleStage', 'C3_DESIGN', 'C4_PROCURE')).toBe('PROCUREMENT_START');
    expect(reviewCauseOf('project.intendedPermanent', false, true)).toBe('MADE_PERMANENT');
    expect(reviewCauseOf('project.intendedPermanent', true, false)).toBeNull();
    expect(reviewCauseOf('project.location', '', 'Northwold')).toBeNull();
  });
  it('each open review asks, until it is answered', () => {
    const open = rowOf('reviewTrigger', 1, { cause: 'CONTRACT_NOTICE' });
    expect(found('R-015', { rows: { reviewTrigger: [open] } })).toEqual([
      ['prompt', `rows.reviewTrigger#${idOf('reviewTrigger', 1)}`],
    ]);
    const anew = { ...open, answer: 'NEW_ASSESSMENT' as const };
    expect(found('R-015', { rows: { reviewTrigger: [anew] } })).toEqual([]);
  });
  it('“what is in place is enough” needs a reason, and no new exercise', () => {
    const enough = rowOf('reviewTrigger', 1, { cause: 'HOSC_REFERRAL', answer: 'ARRANGEMENTS_SUFFICE' });
    expect(found('R-015', { rows: { reviewTrigger: [enough] } })).toHaveLength(1);
    const why = { ...enough, reason: 'The panel meets each month and knows.' };
    expect(found('R-015', { rows: { reviewTrigger: [why] } })).toEqual([]);
  });
  it('a gap in the equality assessment asks too, once somebody has concluded', () => {
    const gap = rowOf('eiaGroup', 1, { groupCode: 'AGE', relevance: 'HIGH', haveFeedback: 'NO' });
    const concluded = { legalDuty: { officerConclusion: 'YES' as const } };
    expect(found('R-015', { rows: { eiaGroup: [gap] } })).toEqual([]);
    expect(found('R-015', { records: concluded, rows: { eiaGroup: [gap] } })).toEqual([
      ['prompt', 'rows.reviewTrigger'],
    ]);
    const planned = rowOf('activity', 1, { groupIds: [gap.id] });
    expect(found('R-015', { records: concluded, rows: { eiaGroup: [gap], activity: [planned] } })).toEqual(
      [],
    );
    const noted = rowOf('reviewTrigger', 1, { cause: 'EQUALITY_GAP', answer: 'NEW_ASSESSMENT' });
    expect(found('R-015', { records: concluded, rows: { eiaGroup: [gap], reviewTrigger: [noted] } })).toEqual(
      [],
    );
  });
});

describe('R-016 the assessment comes before the decision', () => {
  const at = (completedOn: string | null, decisionDate: string | null) =>
    found('R-016', { records: { signOff: { completedOn }, project: { decisionDate } } });
  it('warns when it was completed after it', () => {
    expect(at('2026-06-04', '2026-06-03')).toEqual([['warn', 'signOff.completedOn']]);
    expect(at('2026-06-03', '2026-06-03')).toEqual([]);
    expect(at(null, '2026-06-03')).toEqual([]);
    expect(at('2026-06-04', null)).toEqual([]);
  });
});

describe('every rule of the duty', () => {
  it('has its source in words', () => {
    const given = ['R-001', 'R-006', 'R-007', 'R-010', 'R-011', 'R-012', 'R-013', 'R-014', 'R-015', 'R-016'];
    expect(given.filter((rule) => dutyRules.sources[rule] === undefined)).toEqual([]);
  });
});
