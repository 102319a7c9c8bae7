import { describe, expect, it } from 'vitest';
import type { EqualityGroupFacts, Facts } from '../../../shared/documents/facts.ts';
import { fullFacts, withArea, withRecords, withRows } from '../../support/facts.ts';
import { emptyHeader } from '../../support/facts-equality.ts';
import { rowsOf } from '../../support/facts-rows.ts';
import { buildD01, d01Section, missingLabels, missingLinks } from './build-for-test.ts';
import { first } from './read-model.ts';

/** The "When missing" column of the D01 table, cell by cell (domain.md D01). */

type Records = Facts['plan']['records'];
type Changes = { readonly [K in keyof Records]?: Partial<Records[K]> };
const without = (changes: Changes): Facts => withRecords(fullFacts(), changes);

/** One thing is taken from a full plan: exactly one entry appears, and it leads to the field. */
const NEEDED: readonly (readonly [string, Changes, string])[] = [
  ['1 Project title', { project: { title: ' ' } }, 'project.title'],
  ['1 Location', { project: { location: '' } }, 'project.location'],
  ['1 Project lead', { project: { projectLeadId: null } }, 'project.projectLeadId'],
  ['1 Engagement lead', { project: { engagementLeadId: null } }, 'project.engagementLeadId'],
  ['2a Describe the project', { project: { description: '\n \n' } }, 'project.description'],
  ['2a Background to the project', { project: { background: '' } }, 'project.background'],
  ['2b Key objectives', { project: { keyObjectives: [] } }, 'project.keyObjectives'],
  ['2c Impact and expected reaction', { project: { expectedReaction: '' } }, 'project.expectedReaction'],
  ['2d What people can influence', { project: { canInfluence: ['', '  '] } }, 'project.canInfluence'],
  ['2e What people cannot influence', { project: { cannotInfluence: [] } }, 'project.cannotInfluence'],
  ['2f Who decides', { project: { decisionMaker: '' } }, 'project.decisionMaker'],
  ['2f Date of the decision', { project: { decisionDate: null } }, 'project.decisionDate'],
  ['3 Step 1: explanation', { legalDuty: { step1Note: '' } }, 'legalDuty.step1Note'],
  ['3 Step 2: type of activity', { legalDuty: { step2Types: [] } }, 'legalDuty.step2Types'],
  [
    '3 Step 3: effect on how services are delivered',
    { legalDuty: { impactDelivery: null } },
    'legalDuty.impactDelivery',
  ],
  [
    '3 Step 3: effect on how services are delivered: explanation',
    { legalDuty: { impactDeliveryNote: '' } },
    'legalDuty.impactDeliveryNote',
  ],
  ['3 Effect on the range of services', { legalDuty: { impactRange: null } }, 'legalDuty.impactRange'],
  [
    '3 Effect on the range of services: explanation',
    { legalDuty: { impactRangeNote: '' } },
    'legalDuty.impactRangeNote',
  ],
  ['3 Other effects', { legalDuty: { impactOther: '' } }, 'legalDuty.impactOther'],
  ['3 Other effects', { legalDuty: { impactOtherAny: null } }, 'legalDuty.impactOtherAny'],
  ['3 Officer conclusion', { legalDuty: { officerConclusion: null } }, 'legalDuty.officerConclusion'],
  [
    '3 Why the duty does or does not apply',
    { legalDuty: { conclusionReason: '' } },
    'legalDuty.conclusionReason',
  ],
  ['4c How this insight informs the decision', { legalDuty: { insightUse: '' } }, 'legalDuty.insightUse'],
  ['8 Level of engagement', { level: { level: null } }, 'level.level'],
  ['8 Why this level', { level: { whyLevel: '' } }, 'level.whyLevel'],
  ['8 Why not a more extensive level', { level: { whyNotMore: '' } }, 'level.whyNotMore'],
  ['8 Why fair', { level: { whyFair: '' } }, 'level.whyFair'],
  ['8 Why proportionate', { level: { whyProportionate: '' } }, 'level.whyProportionate'],
  ['11 Start of engagement', { project: { engagementStart: null } }, 'project.engagementStart'],
  ['11 End of engagement', { project: { engagementEnd: null } }, 'project.engagementEnd'],
  ['15a How the information will influence the plan', { legalDuty: { infoUse: '' } }, 'legalDuty.infoUse'],
  ['15b How we will report back', { legalDuty: { reportBack: '' } }, 'legalDuty.reportBack'],
  [
    '15c How we will assess the continuing effect',
    { legalDuty: { ongoingImpact: '' } },
    'legalDuty.ongoingImpact',
  ],
  ['18 Completed by', { signOff: { completedById: null } }, 'signOff.completedById'],
  ['18 Completed by: date', { signOff: { completedOn: null } }, 'signOff.completedOn'],
  ['18 Senior sign-off', { signOff: { seniorById: null } }, 'signOff.seniorById'],
  ['18 Senior sign-off: date', { signOff: { seniorOn: null } }, 'signOff.seniorOn'],
];

describe('D01 When missing: F', () => {
  it.each(NEEDED)('%s', (label, changes, link) => {
    const model = buildD01(without(changes));
    expect(model.status).toBe('draft');
    expect(missingLabels(model)).toEqual([label]);
    expect(missingLinks(model)).toEqual([link]);
  });
});

const NEEDED_ROWS: readonly (readonly [string, Facts, string])[] = [
  ['10 Key messages', withRows(fullFacts(), { keyMessage: [] }), 'rows.keyMessage'],
  [
    '10 Key message that says what people cannot influence',
    withRows(fullFacts(), { keyMessage: rowsOf('keyMessage', [{ text: 'Help us.' }]) }),
    'rows.keyMessage',
  ],
  ['13 Budget', withRows(fullFacts(), { budgetLine: [] }), 'rows.budgetLine'],
  [
    '13 Planned amount: Venue: Hall',
    withRows(fullFacts(), { budgetLine: rowsOf('budgetLine', [{ item: 'Hall' }, { plannedPence: 1 }]) }),
    'rows.budgetLine',
  ],
  ['14 Risks and mitigating actions', withRows(fullFacts(), { risk: [] }), 'rows.risk'],
  [
    '14 Action for risk 1',
    withRows(fullFacts(), { risk: rowsOf('risk', [{ description: 'Rain' }]) }),
    'rows.risk',
  ],
  ['15d Measures of success', withRows(fullFacts(), { measure: [] }), 'rows.measure'],
  ['18 Engagement advice', withRows(fullFacts(), { advice: [] }), 'rows.advice'],
  [
    '18 Engagement advice: date',
    withRows(fullFacts(), { advice: rowsOf('advice', [{ soughtFrom: 'Healthwatch' }]) }),
    'rows.advice',
  ],
  [
    '11 Date of Hall booked',
    withRows(fullFacts(), { milestone: rowsOf('milestone', [{ title: 'Hall booked' }]) }),
    'rows.milestone',
  ],
];

describe('D01 When missing: rows', () => {
  it.each(NEEDED_ROWS)('%s', (label, facts, link) => {
    expect(missingLabels(buildD01(facts))).toEqual([label]);
    expect(missingLinks(buildD01(facts))).toEqual([link]);
  });
});

describe('§1 leads', () => {
  it('other leads print “Not assigned” and do not keep a draft', () => {
    const facts = without({ project: { equalityLeadId: null, commsLeadId: null, sroId: null } });
    expect(d01Section(facts, '1 Project details')).toEqual(
      expect.arrayContaining([
        'Equality lead | Not assigned',
        'Communications lead | Not assigned',
        'Senior sign-off | Not assigned',
      ]),
    );
    expect(buildD01(facts).status).toBe('final');
  });
  it('a person who is no longer known counts as not assigned', () => {
    const facts = without({ project: { equalityLeadId: '0197a000-0000-7000-8000-0000000009ff' } });
    expect(d01Section(facts, '1 Project details')).toContain('Equality lead | Not assigned');
  });
  it('the level of change is printed only where the area uses it', () => {
    const has = (facts: Facts) =>
      d01Section(facts, '1 Project details').find((line) => line.startsWith('Level of change'));
    expect(has(fullFacts())).toBe('Level of change | Level 3 of 4');
    expect(has(withArea(fullFacts(), { usesChangeLevel: false }))).toBeUndefined();
    expect(has(without({ project: { changeLevel: null } }))).toBe('Level of change | None recorded');
  });
});

describe('§3 the legal duty', () => {
  const section = (changes: Changes) => d01Section(without(changes), '3 Do we have a legal duty to involve?');
  const row = (changes: Changes, start: string) => section(changes).find((line) => line.startsWith(start));

  it('R-012 prints that the officer differs, with the reason', () => {
    const reason = 'The trust has already involved everyone affected.';
    const changes: Changes = {
      legalDuty: {
        officerConclusion: 'NO',
        conclusionReason: reason,
        voluntaryBenefitDecision: 'It would not help.',
      },
    };
    expect(row(changes, 'Result')).toBe(
      `Result | The duty under section 14Z45 applies. / Officer conclusion differs: ${reason}`,
    );
    expect(buildD01(without(changes)).status).toBe('final');
  });
  it('R-012 a short reason is printed and marked', () => {
    const changes: Changes = {
      legalDuty: {
        officerConclusion: 'NO',
        conclusionReason: 'No need.',
        voluntaryBenefitDecision: 'It would not help.',
      },
    };
    expect(row(changes, 'Result')).toMatch(/Officer conclusion differs: No need\. \/ \[To be completed\]$/);
    expect(missingLinks(buildD01(without(changes)))).toEqual(['legalDuty.conclusionReason']);
  });
  it('R-006 a review prints the officer’s conclusion', () => {
    const review = {
      step2Types: ['OPERATIONAL' as const],
      impactDelivery: 'NO' as const,
      impactRange: 'NO' as const,
    };
    expect(row({ legalDuty: review }, 'Result')).toMatch(
      /very likely applies\..* \/ Officer conclusion: the duty applies\.$/,
    );
  });
  it('R-001 step 1 no: steps 2 and 3 are not asked, and a decision about involvement by choice is needed', () => {
    const no: Changes = {
      legalDuty: {
        step1Relates: 'NO',
        step2Types: [],
        impactDelivery: null,
        impactRange: null,
        impactOtherAny: null,
        impactOther: '',
        officerConclusion: 'NO',
      },
    };
    expect(row(no, 'Step 2')).toMatch(/Not asked, because the answer to step 1 is no\.$/);
    expect(row(no, 'Step 3')).toMatch(/Not asked, because the answer to step 1 is no\.$/);
    expect(row(no, 'Other effects')).toMatch(/Not asked/);
    expect(missingLinks(buildD01(without(no)))).toEqual(['legalDuty.voluntaryBenefitDecision']);
  });
  it('no other effects: “None identified”', () => {
    expect(row({ legalDuty: { impactOtherAny: 'NO' } }, 'Other effects')).toBe(
      'Other effects | None identified',
    );
  });
  it('no other reasons: “None recorded”', () => {
    expect(row({ legalDuty: { commonLawTriggers: [], publicInterestHigh: null } }, 'Other reasons')).toBe(
      'Other reasons to involve | None recorded',
    );
  });
  it('R-013 urgent needs its kind and reason', () => {
    const urgent: Changes = { project: { urgent: true } };
    expect(missingLinks(buildD01(without(urgent)))).toEqual([
      'legalDuty.urgencyKind',
      'legalDuty.urgencyReason',
    ]);
    const told: Changes = {
      ...urgent,
      legalDuty: { urgencyKind: 'SAFETY_RISK', urgencyReason: 'The roof may fall in.' },
    };
    expect(row(told, 'Urgent?')).toBe(
      'Urgent? | ☒ Yes ☐ No / A risk to health, safety or welfare / The roof may fall in.',
    );
  });
});

describe('§4 insight', () => {
  const NONE =
    'No existing insight has been recorded. The sources in the engagement guide have not yet been checked.';
  const facts: Facts = { ...fullFacts(), insight: { sources: [], noFurtherReason: '' } };

  it('no rows: the sentence, the columns, and one entry', () => {
    const section = d01Section(facts, '4 What do we already know?');
    expect(section[0]).toContain(NONE);
    expect(section[1]).toBe('[Source · Date · What it tells us · Groups heard · Gaps] stacked');
    expect(section).toContain('None recorded');
    expect(missingLabels(buildD01(facts))).toEqual(['4 What do we already know?']);
    expect(missingLinks(buildD01(facts))).toEqual(['rows.insightUse']);
  });
  it('with rows the sentence is gone; newest first', () => {
    const section = d01Section(fullFacts(), '4 What do we already know?');
    expect(section.join('\n')).not.toContain(NONE);
    expect(section[1]).toMatch(/^Rehabilitation listening events 2025/);
  });
  it('each unanswered question about an earlier exercise is an entry', () => {
    const [newest, ...rest] = fullFacts().insight.sources;
    const sources = [{ ...first([newest]), priorAnswers: ['No.', '', ' '] }, ...rest];
    expect(
      missingLabels(buildD01({ ...fullFacts(), insight: { sources, noFurtherReason: '' } })),
    ).toHaveLength(6);
  });
});

describe('§5 and §6 equality', () => {
  const group = (name: string, change: Partial<EqualityGroupFacts>): Facts => {
    const { equality, ...rest } = fullFacts();
    const groups = equality.groups.map((each) => (each.name === name ? { ...each, ...change } : each));
    return { ...rest, equality: { ...equality, groups } };
  };
  const entries = (facts: Facts) => missingLabels(buildD01(facts));

  it('R-017, R-018 the nine characteristics are always printed, in order, each one entry while unassessed', () => {
    const facts: Facts = { ...fullFacts(), equality: { ...fullFacts().equality, groups: [] } };
    const rows = d01Section(facts, '5 Equality impact')
      .slice(1, 10)
      .map((line) => line.split(' · ')[0]);
    expect(rows).toEqual([
      'Age',
      'Disability',
      'Gender reassignment',
      'Marriage and civil partnership',
      'Pregnancy and maternity',
      'Race',
      'Religion or belief',
      'Sex',
      'Sexual orientation',
    ]);
    expect(entries(facts)).toEqual([
      ...rows.map((name) => `5 Equality impact: ${name}`),
      '6 Gaps that need engagement',
    ]);
  });
  it('other groups follow by kind; those not relevant are left out', () => {
    const rows = d01Section(fullFacts(), '5 Equality impact')
      .slice(10, 13)
      .map((line) => line.split(' / ')[0]);
    expect(rows).toEqual([
      'Adult carers',
      'People in the 20% most deprived areas',
      '## 5b Our equality duty',
    ]);
  });
  it('no evidence needs a reason', () => {
    expect(entries(group('Age', { whatWeKnow: '', noEvidenceReason: '' }))).toEqual([
      '5 Equality impact: Age, what we know',
    ]);
  });
  it('R-022 a negative or a mixed effect needs an action; a positive one does not', () => {
    expect(entries(group('Disability', { mitigation: '' }))).toEqual([
      '5 Equality impact: Disability, what we will do',
    ]);
    expect(entries(group('Age', { mitigation: ' ' }))).toEqual(['5 Equality impact: Age, what we will do']);
    expect(entries(group('Race', { mitigation: '' }))).toEqual([]);
  });
  it('an unanswered effect or further engagement is an entry', () => {
    expect(entries(group('Sex', { effect: null }))).toEqual(['5 Equality impact: Sex, likely effect']);
    expect(entries(group('Sex', { impactNote: '' }))).toEqual(['5 Equality impact: Sex, why this effect']);
    expect(entries(group('Sex', { furtherEngagement: null }))).toEqual([
      '5 Equality impact: Sex, further engagement',
    ]);
  });
  it('R-023 without an assessment its own parts are entries', () => {
    const facts: Facts = { ...fullFacts(), equality: { ...fullFacts().equality, header: emptyHeader() } };
    expect(entries(facts)).toEqual([
      '5b Eliminate discrimination',
      '5b Advance equality of opportunity',
      '5b Foster good relations',
      '5c Health inequalities',
      '5d Overall effect and mitigation',
      '5e EIA reference',
      '5e Assessor',
      '5e Date of the EIA',
      '5e Review date of the EIA',
    ]);
  });
  it('R-021 a gap without an activity: bold row and an entry', () => {
    const facts = group('Race', { activities: [] });
    const table = buildD01(facts).blocks.find(
      (block) => block.kind === 'table' && block.caption === 'Gaps that need engagement',
    );
    const bold =
      table?.kind === 'table'
        ? table.rows[1]?.every((cell) => cell.every(({ runs }) => runs.every((run) => run.bold)))
        : false;
    expect(bold).toBe(true);
    expect(entries(facts)).toEqual(['6 Activity to hear from: Race']);
  });
  it('no gaps, all judged: says so, and nothing is missing', () => {
    const { equality, ...rest } = fullFacts();
    const groups = equality.groups.map((each) => ({ ...each, furtherEngagement: 'NO' as const }));
    const facts: Facts = { ...rest, equality: { ...equality, groups } };
    expect(d01Section(facts, '6 Gaps that need engagement')[1]).toMatch(/^No gaps found/);
    expect(entries(facts)).toEqual([]);
  });
});
