import { describe, expect, it } from 'vitest';
import {
  bodiesOf,
  coCommissioningOf,
  coCommissioningWords,
  sectionsOfProject,
} from '../../../shared/domain/duty/bodies.ts';
import { sectionWords } from '../../../shared/domain/duty/sections.ts';
import { ruleFacts } from '../../support/rule-facts.ts';

const project = (fields: Partial<Parameters<typeof bodiesOf>[0]>) => ({
  ...ruleFacts().records.project,
  ...fields,
});

describe('R-008 the sections of a project that two kinds of body share', () => {
  it('an ICB and a trust: 14Z45 and 242', () => {
    const shared = project({ jointArrangement: 'JOINT', jointBodies: ['NHS_TRUST'] });
    expect(sectionWords(sectionsOfProject(shared, 'ICB'))).toBe('sections 14Z45 and 242');
  });
  it('names each body once, and none that shares no more', () => {
    const shared = project({ jointArrangement: 'JOINT', jointBodies: ['ICB', 'FOUNDATION_TRUST'] });
    expect(bodiesOf(shared, 'ICB')).toEqual(['ICB', 'FOUNDATION_TRUST']);
    expect(bodiesOf({ ...shared, jointArrangement: 'NONE' }, 'ICB')).toEqual(['ICB']);
  });
  it('a council brings no section of its own', () => {
    const shared = project({ jointArrangement: 'JOINT_WITH_COUNCIL', jointBodies: ['COUNCIL'] });
    expect(sectionsOfProject(shared, 'ICB')).toEqual(['14Z45']);
  });
});

describe('R-009 co-commissioning under the 2017 law decides who has the duty', () => {
  it.each([
    ['SEAT_AT_TABLE', ['13Q'], /has none of its own.*own form has to be used/],
    ['JOINT', ['13Q', '14Z2'], /both have the duty.*own form has to be used/],
    ['DELEGATED', ['13Q', '14Z2'], /both have the duty.*local body keeps the record/],
  ] as const)('%s', (jointArrangement, sections, words) => {
    const shared = project({ legalRegime: 'CCG_2017', jointArrangement });
    expect(sectionsOfProject(shared, 'CCG')).toEqual(sections);
    const rule = coCommissioningOf(shared, 'CCG');
    expect(rule && coCommissioningWords(rule)).toMatch(words);
  });
  it('adds the section of a trust that takes part', () => {
    const shared = project({
      legalRegime: 'CCG_2017',
      jointArrangement: 'SEAT_AT_TABLE',
      jointBodies: ['CCG', 'NHS_TRUST'],
    });
    expect(sectionsOfProject(shared, 'CCG')).toEqual(['13Q', '242']);
  });
  it('is not asked of newer projects or of trusts', () => {
    expect(coCommissioningOf(project({ jointArrangement: 'JOINT' }), 'ICB')).toBeUndefined();
    const old = project({ legalRegime: 'CCG_2017', jointArrangement: 'JOINT' });
    expect(coCommissioningOf(old, 'NHS_TRUST')).toBeUndefined();
    expect(sectionsOfProject(old, 'NHS_TRUST')).toEqual(['242']);
  });
});
