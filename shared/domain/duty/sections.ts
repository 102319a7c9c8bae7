import type { OrgType } from '../setup/lists.ts';
import type { JointArrangement, Regime } from '../plan/lists.ts';
import { listWords } from '../../values/text.ts';

/** Sections of the National Health Service Act 2006 that hold a duty to involve (§0.2). */
export const DUTY_SECTIONS = ['13Q', '14Z2', '14Z45', '242'] as const;
export type DutySection = (typeof DUTY_SECTIONS)[number];

/** The section an organisation's duty stands under; none where involvement is good practice only. */
export function dutySection(regime: Regime, orgType: OrgType): DutySection | undefined {
  switch (orgType) {
    // The local commissioner's section follows the project's regime: an ICB may hold a plan its CCG began.
    case 'ICB':
    case 'CCG':
      return regime === 'ICB_2022' ? '14Z45' : '14Z2';
    case 'NHS_ENGLAND':
      return '13Q';
    case 'NHS_TRUST':
    case 'FOUNDATION_TRUST':
      return '242';
    case 'COUNCIL':
    case 'PLACE_PARTNERSHIP':
    case 'PCN':
    case 'PROVIDER_COLLABORATIVE':
      return undefined;
  }
}

/** The sections of all organisations that act together, each once. */
export function dutySections(regime: Regime, orgTypes: readonly OrgType[]): readonly DutySection[] {
  const found = orgTypes.map((orgType) => dutySection(regime, orgType));
  return DUTY_SECTIONS.filter((section) => found.includes(section));
}

/** `section 14Z45`, `sections 14Z45 and 242`; empty when there is none. */
export function sectionWords(sections: readonly DutySection[]): string {
  if (sections.length === 0) return '';
  return `section${sections.length > 1 ? 's' : ''} ${listWords(sections)}`;
}

/** §0.2. The section of the duty to reduce health inequalities; none where the regime names none for the organisation. */
export function inequalitiesSection(regime: Regime, orgType: OrgType): string | undefined {
  if (orgType === 'NHS_ENGLAND') return '13G';
  if (orgType === 'ICB' || orgType === 'CCG') return regime === 'ICB_2022' ? '14Z35' : '14T';
  return undefined;
}

/** Who has a duty and how it is recorded when primary care was co-commissioned (2017 regime). */
export interface CoCommissioning {
  readonly nhsEnglandDuty: boolean;
  readonly localDuty: boolean;
  /** The NHS England form must be used, or the local body keeps its own record. */
  readonly record: 'NHS_ENGLAND_FORM' | 'LOCAL';
}

/** Undefined for arrangements the rule does not cover. */
export function coCommissioning(arrangement: JointArrangement): CoCommissioning | undefined {
  switch (arrangement) {
    case 'SEAT_AT_TABLE':
      return { nhsEnglandDuty: true, localDuty: false, record: 'NHS_ENGLAND_FORM' };
    case 'JOINT':
      return { nhsEnglandDuty: true, localDuty: true, record: 'NHS_ENGLAND_FORM' };
    case 'DELEGATED':
      return { nhsEnglandDuty: true, localDuty: true, record: 'LOCAL' };
    case 'NONE':
    case 'FULLY_DEVOLVED':
    case 'JOINT_WITH_COUNCIL':
      return undefined;
  }
}
