import type { AreaDetails, StaffDetails } from '../../../shared/domain/setup/shapes.ts';

/** An area before anything is typed. Two weeks ahead is what committees usually ask for (E01). */
export const NEW_AREA: AreaDetails = {
  name: '',
  referencePrefix: '',
  orgType: 'ICB',
  teamEmail: '',
  teamPhone: '',
  teamAddress: '',
  committeeName: '',
  committeeLeadDays: 14,
  seniorSignOffRequired: false,
  usesChangeLevel: false,
  expensesPolicyTitle: '',
  largeEventsCovered: false,
  recognitionWords: '',
};

/** A person before anything is typed. */
export const NEW_PERSON: StaffDetails = { name: '', jobTitle: '', team: '', email: '', phone: '', roles: [] };
