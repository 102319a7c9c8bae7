import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/documents/facts.ts';
import { emptyFacts, fullFacts, withRecords, withRows } from '../../support/facts.ts';
import { rowsOf } from '../../support/facts-rows.ts';
import { buildD03, missingLabels, missingLinks } from './build-for-test.ts';
import { readAll } from './read-model.ts';

const page = (facts: Facts): string => `${readAll(buildD03(facts).blocks).join('\n')}\n`;
const lines = (facts: Facts): readonly string[] => readAll(buildD03(facts).blocks);

describe('D03 as it reads', () => {
  it('an empty plan', async () => {
    await expect(page(emptyFacts())).toMatchFileSnapshot('pages/d03-empty.txt');
  });
  it('a full plan', async () => {
    await expect(page(fullFacts())).toMatchFileSnapshot('pages/d03-full.txt');
    expect(buildD03(fullFacts()).status).toBe('final');
  });
  it('has the sixteen labels in order, each a shaded row', () => {
    expect(lines(fullFacts()).filter((line) => line.startsWith('# '))).toEqual([
      '# Date produced',
      '# Project lead',
      '# Background',
      '# Proposal/project information',
      '# Key messages',
      '# Target audiences',
      '# Objective of communications',
      '# Budget',
      '# Methods of engagement/communication',
      '# Timescales',
      '# Equality and accessibility',
      '# Partner organisations',
      '# Key contacts',
      '# Risks and mitigating actions',
      '# Evaluation',
      '# Feed back to those involved',
    ]);
  });
});

const NEEDED: readonly (readonly [string, Facts, string])[] = [
  ['2 Project lead', withRecords(fullFacts(), { project: { projectLeadId: null } }), 'project.projectLeadId'],
  ['3 Background', withRecords(fullFacts(), { project: { background: ' ' } }), 'project.background'],
  ['4 Proposal', withRecords(fullFacts(), { project: { description: '' } }), 'project.description'],
  [
    '4 Impact',
    withRecords(fullFacts(), {
      legalDuty: { impactDeliveryNote: '', impactRangeNote: '', impactOther: '' },
    }),
    'legalDuty.impactDeliveryNote',
  ],
  [
    '4 Expected reaction',
    withRecords(fullFacts(), { project: { expectedReaction: '' } }),
    'project.expectedReaction',
  ],
  [
    '5 What people cannot influence',
    withRecords(fullFacts(), { project: { cannotInfluence: [] } }),
    'project.cannotInfluence',
  ],
  ['5 Key messages', withRows(fullFacts(), { keyMessage: [] }), 'rows.keyMessage'],
  [
    '6 Target audiences',
    { ...fullFacts(), stakeholders: { ...fullFacts().stakeholders, placed: [] } },
    'rows.projectStakeholder',
  ],
  ['7 Objectives', withRecords(fullFacts(), { project: { keyObjectives: [] } }), 'project.keyObjectives'],
  ['8 Budget', withRows(fullFacts(), { budgetLine: [] }), 'rows.budgetLine'],
  ['9 Why fair', withRecords(fullFacts(), { level: { whyFair: '' } }), 'level.whyFair'],
  [
    '10 Date of the decision',
    withRecords(fullFacts(), { project: { decisionDate: null } }),
    'project.decisionDate',
  ],
  ['14 Risks and mitigating actions', withRows(fullFacts(), { risk: [] }), 'rows.risk'],
  [
    '16 How we will report back',
    withRecords(fullFacts(), { legalDuty: { reportBack: '' } }),
    'legalDuty.reportBack',
  ],
];

describe('D03 Missing: F', () => {
  it.each(NEEDED)('%s', (label, facts, link) => {
    expect(missingLabels(buildD03(facts))).toEqual([label]);
    expect(missingLinks(buildD03(facts))).toEqual([link]);
  });
  it('no activity: methods and formats are missing', () => {
    expect(missingLabels(buildD03({ ...fullFacts(), activities: [] }))).toEqual([
      '9 Activities',
      '11 Accessible formats',
    ]);
  });
  it('no measures: objective and evaluation are missing', () => {
    expect(missingLabels(buildD03(withRows(fullFacts(), { measure: [] })))).toEqual([
      '7 Measures of success',
      '15 Planned measures',
    ]);
  });
  it('partners are optional', () => {
    const facts = withRows(fullFacts(), { partner: [] });
    expect(lines(facts)).toContain('None recorded');
    expect(buildD03(facts).status).toBe('final');
  });
});

describe('D03 what it says', () => {
  it('5 the first bullet states what cannot be influenced', () => {
    const at = lines(fullFacts()).indexOf('# Key messages');
    expect(lines(fullFacts())[at + 1]).toMatch(/^• What people cannot influence: /);
  });
  it('13 names staff, and a patient representative by role only', () => {
    const at = lines(fullFacts()).indexOf('# Key contacts');
    const contacts = lines(fullFacts())[at + 1] ?? '';
    expect(contacts).toContain('Project lead: Daniel Reyes');
    expect(contacts).toContain(
      'Stroke patient group chair, Stroke patient group (through the engagement team)',
    );
    expect(contacts).not.toContain('Rosa Lind');
  });
  it('15 before there are results, says when they will be reported; R-027 small numbers are not printed', () => {
    const at = lines(fullFacts()).indexOf('# Evaluation');
    const evaluation = lines(fullFacts())[at + 1] ?? '';
    expect(evaluation).toContain('To be reported after 30 October 2026.');
    expect(evaluation).toContain('said by fewer than 5');
    const measure = rowsOf('measure', [{ what: 'Reach', target: '15', result: 'Twelve came' }]);
    expect(page(withRows(fullFacts(), { measure }))).not.toContain('To be reported');
  });
  it('8 and 14 print columns, and the budget its total', () => {
    expect(page(fullFacts())).toContain('[Item · Planned · Committed · Paid]');
    expect(page(fullFacts())).toContain('= Total · £4,010.00 · £450.00 · £75.00');
    expect(page(fullFacts())).toContain('[Risks · Actions]');
  });
});
