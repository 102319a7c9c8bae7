import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/documents/facts.ts';
import { emptyFacts, fullFacts, withArea, withRecords, withRows } from '../../support/facts.ts';
import { factId } from '../../support/facts-ids.ts';
import { emptyStakeholders } from '../../support/facts-later.ts';
import { rowsOf } from '../../support/facts-rows.ts';
import { buildD01, d01Section, missingLabels, missingLinks } from './build-for-test.ts';
import { first } from './read-model.ts';

/** The "When missing" column of §§7–18 of the D01 table, and what those sections do with their facts. */

type Records = Facts['plan']['records'];
type Changes = { readonly [K in keyof Records]?: Partial<Records[K]> };
const without = (changes: Changes): Facts => withRecords(fullFacts(), changes);

describe('§7 stakeholders', () => {
  it('none: an entry; the bodies are entries of their own', () => {
    const facts: Facts = { ...fullFacts(), stakeholders: emptyStakeholders() };
    expect(missingLabels(buildD01(facts))).toEqual([
      '7 Who do we need to involve?',
      '7b Healthwatch',
      '7b Voluntary sector umbrella body (CVS)',
      '7b Patient participation groups (PPGs)',
      '7b Health overview and scrutiny committee (HOSC)',
      '7b Whether the scrutiny committee has to be consulted',
      '7b Elected representatives',
      '7b Providers',
      '7b Staff',
    ]);
    expect(missingLinks(buildD01(facts)).slice(0, 2)).toEqual([
      'rows.projectStakeholder',
      'involvement.healthwatch',
    ]);
  });
  it('R-041 to R-044 the strategy follows the place, high influence and interest first', () => {
    const rows = d01Section(fullFacts(), '7 Who do we need to involve?')
      .slice(1, 5)
      .map((line) => line.split(' · ').slice(2, 5));
    expect(rows).toEqual([
      ['High (5 of 5)', 'High (5 of 5)', 'Prioritise; arrange activities directly with them'],
      ['Low (2 of 5)', 'High (4 of 5)', 'Tell them about general opportunities; watch for requests'],
      ['High (5 of 5)', 'Low (2 of 5)', 'Keep updated on progress and opportunities'],
      ['Low (1 of 5)', 'Low (1 of 5)', 'Monitor; watch for requests'],
    ]);
  });
  it('a stakeholder without a place is one entry, which leads to it', () => {
    const [one, ...rest] = fullFacts().stakeholders.placed;
    const stakeholders = {
      ...fullFacts().stakeholders,
      placed: [...rest, { ...first([one]), place: null, quadrant: null }],
    };
    const model = buildD01({ ...fullFacts(), stakeholders });
    expect(missingLabels(model)).toEqual(['7 Interest and influence: Stroke patient group']);
    expect(missingLinks(model)).toEqual([`rows.projectStakeholder#${factId('projectStakeholder', 4)}`]);
  });
});

describe('§8 level (R-029)', () => {
  const lines = (changes: Changes) => d01Section(without(changes), '8 Level of engagement');

  it('the most extensive level needs no reason for not going further', () => {
    expect(lines({ level: { level: 'EMPOWER', whyNotMore: '' } })).toContain(
      'Not applicable – the most extensive level was chosen',
    );
    expect(buildD01(without({ level: { level: 'EMPOWER', whyNotMore: '' } })).status).toBe('final');
  });
  it('marks the chosen level in words', () => {
    expect(lines({}).filter((line) => line.includes('☒'))).toEqual([
      'Co-design · Shape solutions together · ☒ Chosen',
    ]);
    expect(lines({}).filter((line) => line.includes('Not chosen'))).toHaveLength(5);
  });
});

describe('§9 activities', () => {
  it('none: entries for the table and the questions', () => {
    const facts: Facts = { ...fullFacts(), activities: [] };
    expect(missingLabels(buildD01(facts))).toEqual(['9 How will we engage?', '9c Questions we will ask']);
    expect(new Set(missingLinks(buildD01(facts)))).toEqual(new Set(['rows.activity']));
    expect(d01Section(facts, '9 How will we engage?')).toContain('None recorded');
  });
  it('each needed cell of an activity is an entry', () => {
    const bare = {
      ...first(fullFacts().activities),
      title: '',
      method: '',
      groups: [],
      place: '',
      date: null,
      closingDate: null,
      numberExpected: null,
      formats: [],
      accessNote: '',
      offer: '',
      questions: [],
      checklist: null,
    };
    expect(missingLabels(buildD01({ ...fullFacts(), activities: [bare] }))).toHaveLength(9);
  });
  it('R-027 prints small numbers as “fewer than 5”', () => {
    const [one, ...rest] = fullFacts().activities;
    const facts: Facts = { ...fullFacts(), activities: [{ ...first([one]), numberExpected: 3 }, ...rest] };
    expect(d01Section(facts, '9 How will we engage?').join('\n')).toContain('fewer than 5');
  });
  it('9b prints the count of the checklist', () => {
    expect(d01Section(fullFacts(), '9 How will we engage?')).toContain(
      'Community focus group | 10 of 12 items met; outstanding: meeting what people need. Does not apply: WiFi.',
    );
  });
});

describe('§11 timescales', () => {
  it('merges milestones with the points of the plan, in date order', () => {
    const dates = d01Section(fullFacts(), '11 Timescales')
      .slice(1)
      .map((line) => line.split(' · ')[0]);
    expect(dates).toEqual([
      'Plan shared with Healthwatch',
      'Scrutiny committee meets',
      'Questions agreed with the stroke patient group',
      'Engagement starts',
      'Consultation opens',
      'Stroke survey closes',
      'Engagement ends',
      'Consultation closes',
      'Decision',
      'Feedback to people who took part',
    ]);
  });
  it('says what is done, what is not, and what has passed', () => {
    const facts = without({ project: { engagementStart: '2026-06-02' } });
    const section = d01Section(facts, '11 Timescales');
    expect(section).toContain('Plan shared with Healthwatch · 29 May 2026 · Done on 28 May 2026');
    expect(section).toContain('Engagement starts · 2 June 2026 · Date has passed');
    expect(section).toContain('Decision · 9 December 2026 · Not yet');
  });
  it('without milestones the points of the plan are enough', () => {
    expect(buildD01(withRows(fullFacts(), { milestone: [] })).status).toBe('final');
  });
});

describe('§12 partners', () => {
  it('none: “None recorded” for each kind a reader looks for, and nothing is missing', () => {
    const facts = withRows(fullFacts(), { partner: [], keyContact: [] });
    const section = d01Section(facts, '12 Partner organisations and key contacts');
    expect(section.filter((line) => line.startsWith('None recorded'))).toEqual([
      'None recorded · Healthwatch · None recorded',
      'None recorded · Council · None recorded',
      'None recorded · Patient group · None recorded',
      'None recorded · None recorded · None recorded',
    ]);
    expect(buildD01(facts).status).toBe('final');
  });
});

describe('§13 budget', () => {
  const zero = withRows(fullFacts(), {
    budgetLine: rowsOf('budgetLine', [{ category: 'VENUE', plannedPence: 0 }]),
  });
  const section = (facts: Facts) => d01Section(facts, '13 Budget, reimbursement and recognition');

  it('£0.00 needs a note', () => {
    expect(missingLinks(buildD01(zero))).toEqual(['money.zeroBudgetNote']);
    const noted = withRecords(zero, { money: { zeroBudgetNote: 'The council lends us its rooms.' } });
    expect(section(noted)).toContain('Why the planned budget is £0.00: The council lends us its rooms.');
    expect(section(noted)).toContain('= Total · £0.00 · £0.00 · £0.00');
    expect(buildD01(noted).status).toBe('final');
  });
  it('no line is missing even with a note', () => {
    const facts = withRecords(withRows(fullFacts(), { budgetLine: [] }), {
      money: { zeroBudgetNote: 'None.' },
    });
    expect(missingLinks(buildD01(facts))).toEqual(['rows.budgetLine']);
  });
  it('adds up, and says where more was paid than planned', () => {
    const facts = withRows(fullFacts(), {
      budgetLine: rowsOf('budgetLine', [
        { plannedPence: 100_050, paidPence: 123_456 },
        { category: 'TRAVEL', plannedPence: 1 },
      ]),
    });
    expect(section(facts)).toContain('Venue · £1,000.50 · None recorded · £1,234.56 / More than planned');
    expect(section(facts)).toContain('= Total · £1,000.51 · £0.00 · £1,234.56');
  });
  it('quotes the policy, what it covers and the recognition words', () => {
    const kinds = 'focus groups, procurement work and strategic groups';
    expect(section(fullFacts())).toContain(
      `Expenses are refunded under Paying people who help us (2026) for ${kinds}; larger events are not covered.`,
    );
    expect(section(withArea(fullFacts(), { largeEventsCovered: true })).join()).toContain(
      'larger events are covered.',
    );
    expect(section(fullFacts()).join()).toContain('offered a recognition payment');
  });
  it('E02 the policy in force speaks before Settings', () => {
    const policy = {
      title: 'Involvement expenses policy, April 2026',
      eligibleMethods: ['FOCUS_GROUP', 'INTERVIEW'],
      coverLargeEventTravel: true,
      recognition: [
        { unit: 'HALF_DAY', amountPence: 7500 },
        { unit: 'FULL_DAY', amountPence: 15_000 },
      ],
    } as const;
    const words = section(withArea(fullFacts(), { policy })).join();
    expect(words).toContain(
      'Expenses are refunded under Involvement expenses policy, April 2026 for activities of these kinds: focus group and interview; larger events are covered.',
    );
    expect(words).toContain(
      'we thank people for their time with £75.00 for half a day and £150.00 for a full day.',
    );
    const none = section(withArea(fullFacts(), { policy: { ...policy, recognition: [] } })).join();
    expect(none).toContain('offered a recognition payment');
  });
  it('no policy title: an entry that leads to the area', () => {
    expect(missingLinks(buildD01(withArea(fullFacts(), { expensesPolicyTitle: '' })))).toEqual([
      'area.expensesPolicyTitle',
    ]);
  });
});

describe('§15e, §16, §17, §18', () => {
  it('15e may be empty; a no is said, with its reason', () => {
    const section = (changes: Changes) =>
      d01Section(without(changes), '15 Using and feeding back what we hear').at(-1);
    expect(section({ evaluation: { participantsInvolved: null, howPeopleHelp: '' } })).toMatch(
      /\| None recorded$/,
    );
    expect(section({ evaluation: { participantsInvolved: 'NO', howPeopleHelp: 'No time.' } })).toMatch(
      /People will not help to evaluate this project\. \/ No time\.$/,
    );
    expect(section({ evaluation: { participantsInvolved: 'YES', howPeopleHelp: '' } })).toMatch(
      /People will help/,
    );
  });
  it('16 no assessment linked', () => {
    const facts = without({ dataProtection: { dpiaRef: '' } });
    expect(d01Section(facts, '16 Data protection')[0]).toBe('No data protection assessment has been linked.');
    expect(buildD01(facts).status).toBe('final');
  });
  it('17 is needed when shown; each answer and each lack of evidence leads to its own field', () => {
    const full = fullFacts().consultation;
    const gunning = full?.gunning.map((each) => ({ ...each, answer: '', evidence: [] })) ?? [];
    const facts: Facts = { ...fullFacts(), consultation: full && { ...full, gunning } };
    expect(missingLabels(buildD01(facts))).toHaveLength(8);
    expect(missingLinks(buildD01(facts)).slice(0, 3)).toEqual([
      'consultation.formativeAnswer',
      'consultation.notDecided',
      'consultation.informationAnswer',
    ]);
    expect(buildD01(withRecords(facts, { project: { consultationPlanned: false } })).status).toBe('final');
  });
  it('18 committee is optional; senior sign-off depends on the area', () => {
    const facts = withArea(
      without({ signOff: { committee: '', committeeDate: null, seniorById: null, seniorOn: null } }),
      { seniorSignOffRequired: false },
    );
    const section = d01Section(facts, '18 Advice and sign-off');
    expect(section).toContain('Committee and date | None recorded');
    expect(section).toContain(
      'Senior sign-off | Senior sign-off not required by Elmshire Integrated Care Board',
    );
    expect(buildD01(facts).status).toBe('final');
  });
  it('18 lists the version now made once', () => {
    const history = [{ version: 2, date: '2026-06-01', by: 'Priya Nair', status: 'final' as const }];
    expect(d01Section({ ...fullFacts(), history }, '18 Advice and sign-off').at(-1)).toBe(
      'Version history | Version 2, 1 June 2026, Priya Nair (final)',
    );
  });
});

describe('the area’s contact (E01)', () => {
  it('stands in the footer', () => {
    expect(buildD01(fullFacts()).formatsLine).toBe(
      'Contact the engagement team for this document in another format: engagement@elmshire.example, 01632 960100',
    );
    expect(buildD01(withArea(fullFacts(), { teamEmail: '' })).formatsLine).toMatch(/format: 01632 960100$/);
  });
  it('is an entry while the area has none', () => {
    const model = buildD01(withArea(fullFacts(), { teamEmail: '', teamPhone: ' ' }));
    expect(missingLinks(model)).toEqual(['area.teamEmail']);
    expect(model.formatsLine).toMatch(/\[To be completed\]$/);
  });
});

describe('an empty plan', () => {
  it('keeps every heading of the rows it cannot fill', () => {
    expect(missingLabels(buildD01(emptyFacts())).length).toBeGreaterThan(60);
  });
});
