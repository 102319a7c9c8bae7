import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANDARD_GROUPS } from '../../../shared/domain/equality/groups.ts';
import { readProjectFile } from '../../../shared/domain/project-file/read.ts';
import { PROJECT_FILE_VERSION, ProjectFile } from '../../../shared/domain/project-file/shapes.ts';
import { FILE_STEPS } from '../../../shared/domain/project-file/steps.ts';
import { projectFileOf, writeProjectFile } from '../../../shared/domain/project-file/write.ts';
import { PLAN_ROWS } from '../../../shared/domain/plan/shapes.ts';
import { SAMPLE_TEXT, sampleFile } from './sample.ts';
import { storedSource } from './stored-source.ts';

describe('writing a project file', () => {
  it('makes the same text from the same project, whatever the order of its names', () => {
    const file = sampleFile();
    const turned = Object.fromEntries(Object.entries(file).reverse()) as unknown as ProjectFile;
    expect(writeProjectFile(turned)).toBe(writeProjectFile(file));
  });

  it('is two spaces deep, begins with what it is and ends with a line break', () => {
    const text = writeProjectFile(sampleFile());
    expect(text.startsWith('{\n  "format": "engagement-desk-project",\n  "formatVersion": 2,\n')).toBe(true);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('is how the sample lies on the disk', () => {
    expect(writeProjectFile(sampleFile())).toBe(SAMPLE_TEXT);
  });

  it('holds nothing of the store: no ids, no versions, no people and entries the plan does not name', () => {
    const file = sampleFile();
    expect(writeProjectFile(projectFileOf(storedSource(file)))).toBe(SAMPLE_TEXT);
  });

  it('gives a key only to a line that another points to', () => {
    const { rows } = sampleFile();
    const pointedTo =
      JSON.stringify(rows).match(/"(activity|eiaGroup|insightUse|projectStakeholder)-\d+"/g) ?? [];
    const counts = new Map<string, number>();
    for (const key of pointedTo) counts.set(key, (counts.get(key) ?? 0) + 1);
    // Once where it is written as a key, and once or more where it is pointed to.
    expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
    expect(rows.risk.every((risk) => !('key' in risk) || risk.key === undefined)).toBe(true);
  });

  it('has a list for every kind of row', () => {
    expect(Object.keys(ProjectFile.shape.rows.shape)).toEqual(Object.keys(PLAN_ROWS));
  });

  it('has a step from every earlier version', () => {
    const steps = Array.from({ length: PROJECT_FILE_VERSION - 1 }, (_, index) => index + 1);
    expect(Object.keys(FILE_STEPS).map(Number)).toEqual(steps);
  });
});

describe('the sample', () => {
  const { records, rows, people, area, directory } = sampleFile();

  it('is filled in: only what does not apply is empty', () => {
    const empty = Object.entries(records).flatMap(([record, fields]) =>
      Object.entries(fields)
        .filter(([, value]) => value === '' || value === null || (Array.isArray(value) && value.length === 0))
        .map(([field]) => `${record}.${field}`),
    );
    expect(empty).toEqual([
      // Nothing is urgent, more engagement is needed, and no statutory plan is involved.
      'legalDuty.urgencyKind',
      'legalDuty.urgencyReason',
      'knowledge.noFurtherReason',
      'involvement.statutoryStrategies',
      // The Secretary of State is told once the scrutiny committee has met, and there was time to consult it.
      'scrutiny.secretaryNotifiedOn',
      'scrutiny.safetyExemptionReason',
      // It is long enough, and has not begun.
      'consultation.shorterReason',
      'consultation.responsesReceived',
      'consultation.themesConsidered',
      'consultation.howConsidered',
      'consultation.analysedOn',
      'consultation.decidedOn',
      'consultation.reportPublishedOn',
    ]);
  });

  it('has rich lists', () => {
    const counts = Object.fromEntries(Object.entries(rows).map(([kind, list]) => [kind, list.length]));
    const least = {
      risk: 12,
      milestone: 14,
      budgetLine: 12,
      keyMessage: 8,
      channelUse: 8,
      partner: 10,
      keyContact: 8,
      measure: 8,
      advice: 4,
      feedbackDelivery: 6,
      dutyVersion: 1,
      reviewTrigger: 2,
      findingOverride: 2,
      insightUse: 10,
      eiaGroup: 32,
      eiaPrevious: 3,
      eiaAction: 6,
      projectStakeholder: 24,
      stakeholderPosition: 30,
      contactEntry: 24,
      activity: 12,
      checklistItem: 84,
      surveyQuestion: 20,
      activityReach: 24,
    };
    expect(Object.entries(least).filter(([kind, count]) => (counts[kind] ?? 0) < count)).toEqual([]);
    expect(records.project.keyObjectives.length).toBeGreaterThanOrEqual(10);
    expect(records.project.canInfluence.length).toBeGreaterThanOrEqual(10);
  });

  it('R-017, R-018, R-019 assesses every standard group and two of its own', () => {
    const codes = rows.eiaGroup.map(({ groupCode }) => groupCode);
    expect(codes.filter((code) => code !== 'LOCAL')).toEqual(STANDARD_GROUPS);
    expect(codes.filter((code) => code === 'LOCAL')).toHaveLength(2);
    expect(
      rows.eiaGroup.filter(({ relevance, impact, whatWeKnow }) => !relevance || !impact || !whatWeKnow),
    ).toEqual([]);
  });

  it('has no activity done before its time, and none without a date inside the engagement', () => {
    expect(rows.activity.filter(({ state }) => state === 'DONE' || state === 'CANCELLED')).toEqual([]);
    expect(
      rows.activity.filter(({ dateOn }) => dateOn === null || dateOn < '2026-05-11' || dateOn > '2026-09-25'),
    ).toEqual([]);
  });

  it('keeps what happened before the day it was saved', () => {
    const past = [
      ...rows.contactEntry.map(({ contactedOn }) => contactedOn),
      ...rows.stakeholderPosition.map(({ positionOn }) => positionOn),
      ...directory.insightSource.map(({ dateGathered }) => dateGathered),
      ...rows.dutyVersion.map(({ keptOn }) => keptOn),
    ].map(String);
    expect(past.filter((day) => !(day <= '2026-04-24'))).toEqual([]);
  });

  it('keeps its dates in order, with two months to plan and more than 12 weeks to answer', () => {
    const { planStartDate, engagementStart, engagementEnd, decisionDate, feedbackBy } = records.project;
    const order = [planStartDate, '2026-05-02', engagementStart, engagementEnd, decisionDate, feedbackBy].map(
      String,
    );
    expect(order).toEqual(order.toSorted((a, b) => a.localeCompare(b)));
  });

  it('is about nobody real: reserved addresses and telephone numbers only', () => {
    const text = readFileSync(
      new URL('../../../shared/samples/stroke-rehabilitation.edproj.json', import.meta.url),
      'utf8',
    );
    for (const address of text.match(/[\w.-]+@[\w.-]+/g) ?? [])
      expect(address.replace(/\.$/, '')).toMatch(/\.invalid$/);
    for (const phone of text.match(/\b0\d{4} ?\d{3} ?\d{3}\b/g) ?? [])
      expect(phone).toMatch(/^01632 960 \d{3}$/);
    expect(
      people.every(({ email, phone }) => email.endsWith('.invalid') && phone.startsWith('01632 960')),
    ).toBe(true);
    expect(area.teamEmail.endsWith('.invalid')).toBe(true);
    expect(readProjectFile(text).ok).toBe(true);
  });
});
