import { describe, expect, it } from 'vitest';
import {
  coCommissioning,
  dutySection,
  dutySections,
  inequalitiesSection,
  sectionWords,
} from '../../../shared/domain/duty/sections.ts';
import { dutySentence } from '../../../shared/domain/duty/words.ts';
import { ORG_TYPES, type OrgType } from '../../../shared/domain/setup/lists.ts';

const NO_SECTION: readonly OrgType[] = ['COUNCIL', 'PLACE_PARTNERSHIP', 'PCN', 'PROVIDER_COLLABORATIVE'];

describe('R-008 duty sections by regime and organisation', () => {
  it.each([
    ['ICB_2022', 'ICB', '14Z45'],
    ['ICB_2022', 'NHS_ENGLAND', '13Q'],
    ['ICB_2022', 'NHS_TRUST', '242'],
    ['ICB_2022', 'FOUNDATION_TRUST', '242'],
    ['CCG_2017', 'CCG', '14Z2'],
    ['CCG_2017', 'NHS_ENGLAND', '13Q'],
    ['CCG_2017', 'NHS_TRUST', '242'],
  ] as const)('%s %s: %s', (regime, orgType, section) => {
    expect(dutySection(regime, orgType)).toBe(section);
  });

  it('a plan from before July 2022 keeps the CCG’s section when an ICB holds it now', () => {
    expect(dutySection('CCG_2017', 'ICB')).toBe('14Z2');
  });

  it('an ICB and a trust together: 14Z45 and 242', () => {
    expect(sectionWords(dutySections('ICB_2022', ['NHS_TRUST', 'ICB', 'FOUNDATION_TRUST']))).toBe(
      'sections 14Z45 and 242',
    );
  });

  it('other organisations have none: good practice', () => {
    for (const regime of ['ICB_2022', 'CCG_2017'] as const) {
      expect(dutySections(regime, NO_SECTION)).toEqual([]);
      expect(ORG_TYPES.filter((orgType) => dutySection(regime, orgType) === undefined)).toEqual(NO_SECTION);
    }
    expect(sectionWords([])).toBe('');
  });

  it('prints the result in one sentence', () => {
    expect(dutySentence('APPLIES', ['14Z45'])).toBe('The duty under section 14Z45 applies.');
    expect(dutySentence('DOES_NOT_APPLY', ['14Z2'])).toBe('The duty under section 14Z2 does not apply.');
    expect(dutySentence('REVIEW', ['13Q'])).toMatch(/^The duty under section 13Q very likely applies\./);
    expect(dutySentence('INCOMPLETE', ['13Q'])).toBeUndefined();
    expect(dutySentence('APPLIES', [])).toMatch(/good practice/);
    expect(dutySentence('DOES_NOT_APPLY', [])).not.toMatch(/The duty/);
    expect(dutySentence('REVIEW', [])).toMatch(/good practice/);
  });
});

describe('R-009 primary care co-commissioning (2017)', () => {
  it.each([
    ['SEAT_AT_TABLE', { nhsEnglandDuty: true, localDuty: false, record: 'NHS_ENGLAND_FORM' }],
    ['JOINT', { nhsEnglandDuty: true, localDuty: true, record: 'NHS_ENGLAND_FORM' }],
    ['DELEGATED', { nhsEnglandDuty: true, localDuty: true, record: 'LOCAL' }],
    ['NONE', undefined],
    ['FULLY_DEVOLVED', undefined],
    ['JOINT_WITH_COUNCIL', undefined],
  ] as const)('%s', (arrangement, expected) => {
    expect(coCommissioning(arrangement)).toEqual(expected);
  });
});

describe('§0.2 the health inequalities duty', () => {
  it.each([
    ['ICB_2022', 'ICB', '14Z35'],
    ['CCG_2017', 'CCG', '14T'],
    ['ICB_2022', 'NHS_ENGLAND', '13G'],
    ['CCG_2017', 'NHS_ENGLAND', '13G'],
    ['ICB_2022', 'NHS_TRUST', undefined],
  ] as const)('%s %s: %s', (regime, orgType, section) => {
    expect(inequalitiesSection(regime, orgType)).toBe(section);
  });
});
