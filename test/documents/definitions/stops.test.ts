import { describe, expect, it } from 'vitest';
import type { StopFacts } from '../../../shared/documents/facts.ts';
import type { DocumentCode } from '../../../shared/domain/documents/codes.ts';
import { missingIn } from '../../../shared/documents/build.ts';
import { documentOf } from '../../../shared/documents/index.ts';
import { fullFacts, OPTIONS } from '../../support/facts.ts';
import { factId } from '../../support/facts-ids.ts';
import { build } from './build-for-test.ts';

/** A rule that blocks a final document keeps it a draft, and "Still to complete" leads to the field that settles it. */
const STOPS: readonly StopFacts[] = [
  { rule: 'R-066', words: 'The decision comes before the close.', link: 'project.decisionDate' },
  { rule: 'R-022', words: 'Age: say what you will do.', link: `rows.eiaGroup#${factId('eiaGroup', 0)}` },
  { rule: 'R-045', words: 'Say how Healthwatch is involved.', link: 'involvement.healthwatch' },
];
const stopped = (code: DocumentCode) => build(code, { ...fullFacts(), findings: STOPS });
const listed = (code: DocumentCode): readonly string[] => {
  const last = stopped(code).blocks.at(-1);
  return last?.kind === 'stillToComplete' ? last.items : [];
};

describe('rules that stop a final document', () => {
  it('D01 all of them; D04 those of the assessment; D05 those of the map; D02 and D03 none', () => {
    const [decision, group, healthwatch] = STOPS.map(({ words }) => words);
    expect(listed('D01')).toEqual([decision, group, healthwatch]);
    expect(listed('D04')).toEqual([group]);
    expect(listed('D05')).toEqual([healthwatch]);
    expect([stopped('D02').status, stopped('D03').status]).toEqual(['final', 'final']);
  });
  it('the draft says so under its title, and the short form too', () => {
    expect(stopped('D01').blocks[0]).toMatchObject({ draftLine: 'DRAFT – not complete' });
    expect(build('D01', { ...fullFacts(), findings: STOPS }, { short: true }).status).toBe('draft');
  });
  it('a rule about a field that is missing anyway is not said twice', () => {
    const facts = { ...fullFacts(), findings: STOPS };
    const { project } = facts.plan.records;
    const records = { ...facts.plan.records, project: { ...project, decisionDate: null } };
    const marks = missingIn(documentOf('D01'), { ...facts, plan: { ...facts.plan, records } }, OPTIONS);
    expect(marks.filter(({ link }) => link === 'project.decisionDate')).toEqual([
      { label: '2f Date of the decision', link: 'project.decisionDate' },
    ]);
  });
});
