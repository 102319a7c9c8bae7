import { describe, expect, it } from 'vitest';
import { NEW_ROWS } from '../../../shared/domain/plan/new-rows.ts';
import { readProjectFile } from '../../../shared/domain/project-file/read.ts';
import { bad, saidOf, spoiled } from './sample.ts';

const WARNING = { rule: 'R-035', subject: '', reason: 'Agreed' };
const USE = NEW_ROWS.insightUse;
const LONG = 'x'.repeat(50_001);

describe('a mistake is named with its place', () => {
  it.each<readonly [string, unknown, string]>([
    [
      'rows.risk.2.description',
      LONG,
      bad('risks, line 3, description (rows.risk[2].description)', 'it is longer than 50,000 characters'),
    ],
    [
      'rows.risk.0.mitigatingAction',
      7,
      bad(
        'risks, line 1, mitigating action (rows.risk[0].mitigatingAction)',
        'it must be text in quotation marks',
      ),
    ],
    [
      'rows.risk.0.likelihood',
      6,
      bad('risks, line 1, likelihood (rows.risk[0].likelihood)', 'it is more than 5'),
    ],
    [
      'rows.risk.0.likelihood',
      0,
      bad('risks, line 1, likelihood (rows.risk[0].likelihood)', 'it must be at least 1'),
    ],
    [
      'rows.risk.0.likelihood',
      2.5,
      bad('risks, line 1, likelihood (rows.risk[0].likelihood)', 'it must be a whole number'),
    ],
    [
      'rows.risk.0.score',
      3,
      bad('risks, line 1 (rows.risk[0])', 'it has an entry this app does not know, “score”'),
    ],
    ['rows.risk.1', null, bad('risks, line 2 (rows.risk[1])', 'it must be a group of entries')],
    ['rows.risk', {}, bad('risks (rows.risk)', 'it must be a list')],
    ['rows.risk', Array(1_001).fill(null), bad('risks (rows.risk)', 'it has more than 1,000 lines')],
    ['rows.partner', undefined, bad('partner organisations (rows.partner)', 'it is missing')],
    ['rows.surprise', [], bad('rows (rows)', 'it has an entry this app does not know, “surprise”')],
    [
      'rows.milestone.4.dueOn',
      '2026-02-30',
      bad(
        'milestones, line 5, due on (rows.milestone[4].dueOn)',
        '“2026-02-30” is not a date, or is before 1900 or after 2199',
      ),
    ],
    [
      'rows.milestone.4.dueOn',
      '23/04/2026',
      bad(
        'milestones, line 5, due on (rows.milestone[4].dueOn)',
        '“23/04/2026” is not a date, or is before 1900 or after 2199',
      ),
    ],
    [
      'rows.milestone.4.kind',
      'PARTY',
      bad('milestones, line 5, kind (rows.milestone[4].kind)', '“PARTY” is not one of the answers it takes'),
    ],
    [
      'rows.budgetLine.0.plannedPence',
      12.5,
      bad(
        'budget lines, line 1, planned pence (rows.budgetLine[0].plannedPence)',
        'it must be a whole number',
      ),
    ],
    [
      'rows.budgetLine.0.plannedPence',
      -1,
      bad('budget lines, line 1, planned pence (rows.budgetLine[0].plannedPence)', 'it must be at least 0'),
    ],
    [
      'rows.budgetLine.0.plannedPence',
      1e20,
      bad(
        'budget lines, line 1, planned pence (rows.budgetLine[0].plannedPence)',
        'it is more than 9,007,199,254,740,991',
      ),
    ],
    [
      'rows.keyContact.0.budgetHolder',
      'yes',
      bad(
        'key contacts, line 1, budget holder (rows.keyContact[0].budgetHolder)',
        'it must be true or false',
      ),
    ],
    [
      'records.project.title',
      '  ',
      bad('project details, title (records.project.title)', 'it must not be empty'),
    ],
    [
      'records.project.title',
      undefined,
      bad('project details, title (records.project.title)', 'it is missing'),
    ],
    [
      'records.project.decisionDate',
      '1899-12-31',
      bad(
        'project details, decision date (records.project.decisionDate)',
        '“1899-12-31” is not a date, or is before 1900 or after 2199',
      ),
    ],
    [
      'records.project.keyObjectives',
      Array(201).fill(''),
      bad('project details, key objectives (records.project.keyObjectives)', 'it has more than 200 lines'),
    ],
    [
      'records.project.keyObjectives.3',
      'x'.repeat(2_001),
      bad(
        'project details, key objectives, line 4 (records.project.keyObjectives[3])',
        'it is longer than 2,000 characters',
      ),
    ],
    [
      'records.project.projectLeadId',
      'person-77',
      bad(
        'project details, project lead (records.project.projectLeadId)',
        '“person-77” is not one of the people in the file',
      ),
    ],
    [
      'records.project.projectLeadId',
      'a b',
      bad(
        'project details, project lead (records.project.projectLeadId)',
        '“a b” is not written as it should be',
      ),
    ],
    [
      'records.signOff.seniorById',
      'person-0',
      bad(
        'sign-off, senior by (records.signOff.seniorById)',
        '“person-0” is not one of the people in the file',
      ),
    ],
    [
      'records.legalDuty.step1Relates',
      'MAYBE',
      bad(
        'legal duty, step 1 relates (records.legalDuty.step1Relates)',
        '“MAYBE” is not one of the answers it takes',
      ),
    ],
    [
      'records.level.level',
      'SHOUT',
      bad('level of engagement, level (records.level.level)', '“SHOUT” is not one of the answers it takes'),
    ],
    [
      'people.1.id',
      'person-1',
      bad('person 2, id (people[1].id)', '“person-1” stands for another person already'),
    ],
    [
      'people.0.roles',
      ['KING'],
      bad('person 1, roles, line 1 (people[0].roles[0])', '“KING” is not one of the answers it takes'),
    ],
    ['people.0.name', '', bad('person 1, name (people[0].name)', 'it must not be empty')],
    [
      'area.referencePrefix',
      'north',
      bad('area, reference prefix (area.referencePrefix)', '“north” is not written as it should be'),
    ],
    [
      'area.orgType',
      'GUILD',
      bad('area, organisation type (area.orgType)', '“GUILD” is not one of the answers it takes'),
    ],
    [
      'project.reference',
      '../../etc',
      bad('project, reference (project.reference)', '“../../etc” is not written as it should be'),
    ],
    [
      'project.status',
      'DONE',
      bad('project, status (project.status)', '“DONE” is not one of the answers it takes'),
    ],
    [
      'project.pausedFrom',
      'LIVE',
      bad('project, paused from (project.pausedFrom)', 'only a paused project may have it'),
    ],
    [
      'project',
      { reference: 'NW-2026-014', status: 'PAUSED', pausedFrom: null },
      bad(
        'project, paused from (project.pausedFrom)',
        'a paused project must say which status it was paused from',
      ),
    ],
    [
      'project',
      { reference: 'NW-2026-014', status: 'PAUSED', pausedFrom: 'DRAFT' },
      bad('project, paused from (project.pausedFrom)', 'a project cannot be paused from “DRAFT”'),
    ],
    [
      'project',
      { reference: 'NW-2026-014', status: 'PAUSED', pausedFrom: 'PAUSED' },
      bad('project, paused from (project.pausedFrom)', 'a project cannot be paused from “PAUSED”'),
    ],
    ['savedAt', 'yesterday', bad('saved at (savedAt)', '“yesterday” is not written as it should be')],
    ['savedAt', undefined, bad('saved at (savedAt)', 'it is missing')],
    ['secret', 1, bad('the file as a whole', 'it has an entry this app does not know, “secret”')],
    [
      '__proto__',
      { format: 'x' },
      bad('the file as a whole', 'it has an entry called “__proto__”, which no project file has'),
    ],
    [
      'rows.risk.0.__proto__',
      {},
      bad('risks, line 1 (rows.risk[0])', 'it has an entry called “__proto__”, which no project file has'),
    ],
    [
      'records.project.constructor',
      {},
      bad(
        'project details (records.project)',
        'it has an entry called “constructor”, which no project file has',
      ),
    ],
    [
      'records.equality.assessorId',
      'person-66',
      bad(
        'equality impact assessment, assessor (records.equality.assessorId)',
        '“person-66” is not one of the people in the file',
      ),
    ],
    [
      'rows.eiaGroup.0.activityIds',
      ['activity-999'],
      bad(
        'groups of the equality assessment, line 1, activity, line 1 (rows.eiaGroup[0].activityIds[0])',
        '“activity-999” is not one of the lines under “activities”',
      ),
    ],
    [
      'rows.insightUse',
      [{ ...USE, sourceId: 'insightSource-999' }],
      bad(
        'what we already know, line 1, source (rows.insightUse[0].sourceId)',
        '“insightSource-999” is not one of the lines under “insight library”',
      ),
    ],
    [
      'rows.insightUse',
      [{ ...USE, sourceId: '' }],
      bad(
        'what we already know, line 1, source (rows.insightUse[0].sourceId)',
        '“” is not written as it should be',
      ),
    ],
    [
      'rows.eiaGroup.0.activityIds',
      ['018f5e50 0000'],
      bad(
        'groups of the equality assessment, line 1, activity, line 1 (rows.eiaGroup[0].activityIds[0])',
        '“018f5e50 0000” is not written as it should be',
      ),
    ],
    [
      'rows.findingOverride',
      [WARNING, { ...WARNING, reason: 'Agreed twice' }],
      bad(
        'warnings that were accepted, line 2 (rows.findingOverride[1])',
        'it stands for the same as line 1',
      ),
    ],
    [
      'rows.findingOverride',
      [{ ...WARNING, subject: 'activity-999' }],
      bad(
        'warnings that were accepted, line 1, subject (rows.findingOverride[0].subject)',
        '“activity-999” is not one of the lines in the file',
      ),
    ],
    [
      'rows.findingOverride',
      [
        { ...WARNING, key: 'twice' },
        { ...WARNING, key: 'twice', rule: 'R-036' },
      ],
      bad(
        'warnings that were accepted, line 2, key (rows.findingOverride[1].key)',
        '“twice” stands for another line already',
      ),
    ],
    [
      'directory.stakeholder',
      [{ key: 'stakeholder-1', name: '' }],
      bad(
        'stakeholders in the directory, line 1, name (directory.stakeholder[0].name)',
        'it must not be empty',
      ),
    ],
    [
      'rows.contactEntry',
      Array(10_001).fill(null),
      bad('contacts with stakeholders (rows.contactEntry)', 'it has more than 10,000 lines'),
    ],
    ['records', [], bad('records (records)', 'it must be a group of entries')],
    ['area', 'North Wold', bad('area (area)', 'it must be a group of entries')],
  ])('%s: %j', (place, value, said) => {
    expect(saidOf(spoiled(place, value))).toBe(said);
  });

  it('names the first of very many without running out of memory', () => {
    const text = spoiled('records.project.canInfluence', Array(1_500_000).fill(0));
    expect(saidOf(text)).toBe(
      bad('project details, can influence (records.project.canInfluence)', 'it has more than 1,000 lines'),
    );
  });

  it('does not let a file change how objects behave', () => {
    readProjectFile(
      '{"format":"engagement-desk-project","formatVersion":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
  });
});
