import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { PlanRecords } from '../../../shared/domain/plan/shapes.ts';
import { linkOf, readinessOf } from '../../../shared/domain/readiness/readiness.ts';
import { stepInto, stepOf } from '../../../shared/domain/readiness/steps.ts';
import { openFindings, overrideOf, overrideSubject } from '../../../shared/domain/rules/overrides.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

const WINDOW: Partial<PlanRecords['consultation']> = {
  opens: '2026-09-01',
  closes: '2026-11-23',
  options: ['One', 'Two'],
  notDecided: 'YES',
};
const facts = (overrides: Parameters<typeof rowOf<'findingOverride'>>[2][] = []) =>
  ruleFacts({
    records: { project: { consultationPlanned: true }, consultation: WINDOW },
    rows: { findingOverride: overrides.map((fields, index) => rowOf('findingOverride', index, fields)) },
  });
const rules = (items: readonly { readonly finding: Finding }[]): readonly string[] =>
  items.map(({ finding }) => finding.rule);

describe('readiness', () => {
  it('puts each finding by what it asks: blocks stop, warnings need a reason, prompts are worth a thought', () => {
    const { stops, needsReason, worth, accepted } = readinessOf(facts());
    expect(new Set(stops.map(({ finding }) => finding.level))).toEqual(new Set(['block']));
    expect(rules(needsReason)).toContain('R-062');
    expect(rules(worth)).toEqual(expect.arrayContaining(['R-067', 'R-068']));
    expect(accepted).toEqual([]);
  });

  it('has what stops the next status, with the step it stops and where the rule comes from', () => {
    const { stops } = readinessOf(facts());
    expect(stops.find(({ finding }) => finding.field === 'project.whyEngage')).toMatchObject({
      finding: { rule: 'R-055' },
      step: 'Marking the project as planned',
      source: 'Commissioners’ Guide, section 3',
      link: 'project.whyEngage',
      part: { number: 2 },
    });
    expect(rules(stops).filter((rule) => rule === 'R-007')).toHaveLength(1);
  });

  it('names a source for every finding', () => {
    const { stops, needsReason, worth } = readinessOf(facts());
    const all = [...stops, ...needsReason, ...worth];
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ source }) => source === '').map(({ finding }) => finding.rule)).toEqual([]);
  });

  it('is in the order of the plan, each thing once', () => {
    const { stops } = readinessOf(facts());
    const numbers = stops.map(({ part }) => part.number);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
  });

  it('moves an accepted warning, with its reason, to the accepted ones', () => {
    const { needsReason, accepted } = readinessOf(
      facts([{ rule: 'R-062', subject: 'CONSULTATION_SHORTER_REASON', reason: 'We asked in May.' }]),
    );
    expect(rules(needsReason)).not.toContain('R-062');
    expect(accepted).toMatchObject([
      { finding: { rule: 'R-062' }, override: { reason: 'We asked in May.' } },
    ]);
  });
});

describe('accepting', () => {
  const warn: Finding = { rule: 'R-067', level: 'warn', field: 'consultation.easyReadReady', words: '' };
  const accepted = (finding: Finding, override: { rule: string; subject: string; reason: string }) =>
    overrideOf(finding, [rowOf('findingOverride', 1, override)]) !== undefined;

  it('is about one answer or one row, not about all a rule says', () => {
    expect(overrideSubject(warn)).toBe('CONSULTATION_EASY_READ_READY');
    const own = { rule: 'R-067', subject: overrideSubject(warn), reason: 'Ready on Monday' };
    expect(accepted(warn, own)).toBe(true);
    expect(accepted({ ...warn, field: 'consultation.drawbacksGiven' }, own)).toBe(false);
    expect(accepted({ ...warn, rule: 'R-063' }, own)).toBe(false);
    const row = { ...warn, field: 'rows.activity', subject: idOf('activity', 1) };
    expect(accepted(row, { rule: 'R-067', subject: idOf('activity', 1), reason: 'x' })).toBe(true);
    expect(accepted(row, { rule: 'R-067', subject: idOf('activity', 2), reason: 'x' })).toBe(false);
  });

  it('without a subject is about the whole project', () => {
    const whole = { rule: 'R-067', subject: '', reason: 'x' };
    expect(accepted(warn, whole)).toBe(true);
    expect(accepted({ ...warn, subject: idOf('activity', 1) }, whole)).toBe(false);
  });

  it('needs a reason, and cannot be done to a block or a prompt', () => {
    const own = { rule: 'R-067', subject: overrideSubject(warn), reason: 'x' };
    expect(accepted(warn, { ...own, reason: '  ' })).toBe(false);
    for (const level of ['block', 'prompt'] as const) expect(accepted({ ...warn, level }, own)).toBe(false);
    expect(openFindings([warn], [rowOf('findingOverride', 1, own)])).toEqual([]);
  });
});

describe('steps', () => {
  it('are named for every status and for what stops a final document', () => {
    expect(stepInto('CLOSED')).toBe('Closing the project');
    const block: Finding = { rule: 'R-061', level: 'block', field: 'consultation.closes', words: '' };
    expect(stepOf(block)).toBe('Opening the consultation');
    expect(stepOf({ ...block, rule: 'R-066', stopsFinal: true })).toBe('A final document');
    expect(stepOf({ ...block, rule: 'R-999' })).toBe('The next step');
  });

  it('lead to the answer or to the very row', () => {
    expect(linkOf({ field: 'consultation.closes' })).toBe('consultation.closes');
    expect(linkOf({ field: 'rows.activity', subject: 'a' })).toBe('rows.activity#a');
    expect(linkOf({ field: 'consultation.closes', subject: 'a' })).toBe('consultation.closes');
  });
});
