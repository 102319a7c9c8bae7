import type { Words } from '../plan/lists.ts';

/** E10. The bands in which groups are printed, in print order. */
export const BANDS = ['PROTECTED', 'CARERS', 'INCLUSION', 'CORE20PLUS5', 'LOCAL'] as const;
export type Band = (typeof BANDS)[number];
export const BAND_WORDS: Words<Band> = {
  PROTECTED: 'Protected characteristics',
  CARERS: 'Carers',
  INCLUSION: 'Inclusion health groups',
  CORE20PLUS5: 'Core20PLUS5',
  LOCAL: 'Local groups',
};

/** E10. Every standard group, in print order. `LOCAL` is a group an area names itself. */
export const GROUP_CODES = [
  'AGE',
  'DISABILITY',
  'GENDER_REASSIGNMENT',
  'MARRIAGE_CIVIL_PARTNERSHIP',
  'PREGNANCY_MATERNITY',
  'RACE',
  'RELIGION_BELIEF',
  'SEX',
  'SEXUAL_ORIENTATION',
  'CARERS_ADULT',
  'CARERS_YOUNG',
  'PARENT_CARERS',
  'GYPSY_ROMA_TRAVELLER_SHOWPEOPLE_BOATERS',
  'HOMELESS_ROUGH_SLEEPING',
  'ALCOHOL_DRUG_DEPENDENCE',
  'VULNERABLE_MIGRANTS_REFUGEES',
  'SEX_WORKERS',
  'MODERN_SLAVERY',
  'JUSTICE_SYSTEM',
  'MOST_DEPRIVED_20',
  'LEARNING_DISABILITY_AUTISM',
  'MULTIPLE_LONG_TERM_CONDITIONS',
  'COASTAL',
  'RURAL',
  'DIGITALLY_EXCLUDED',
  'LOW_LITERACY',
  'VETERANS',
  'HOUSEBOUND_CARE_HOME',
  'STUDENTS',
  'LOOKED_AFTER_CHILDREN',
  'LOCAL',
] as const;
export type GroupCode = (typeof GROUP_CODES)[number];

export const GROUP_WORDS: Words<GroupCode> = {
  AGE: 'Age',
  DISABILITY: 'Disability',
  GENDER_REASSIGNMENT: 'Gender reassignment',
  MARRIAGE_CIVIL_PARTNERSHIP: 'Marriage and civil partnership',
  PREGNANCY_MATERNITY: 'Pregnancy and maternity',
  RACE: 'Race',
  RELIGION_BELIEF: 'Religion or belief',
  SEX: 'Sex',
  SEXUAL_ORIENTATION: 'Sexual orientation',
  CARERS_ADULT: 'Adult carers',
  CARERS_YOUNG: 'Young carers',
  PARENT_CARERS: 'Parent carers',
  GYPSY_ROMA_TRAVELLER_SHOWPEOPLE_BOATERS: 'Gypsy, Roma and Traveller people, showpeople and boaters',
  HOMELESS_ROUGH_SLEEPING: 'People who are homeless or sleep rough',
  ALCOHOL_DRUG_DEPENDENCE: 'People dependent on alcohol or drugs',
  VULNERABLE_MIGRANTS_REFUGEES: 'Vulnerable migrants and refugees',
  SEX_WORKERS: 'Sex workers',
  MODERN_SLAVERY: 'Victims of modern slavery',
  JUSTICE_SYSTEM: 'People in contact with the justice system',
  MOST_DEPRIVED_20: 'People in the 20% most deprived areas',
  LEARNING_DISABILITY_AUTISM: 'People with a learning disability and autistic people',
  MULTIPLE_LONG_TERM_CONDITIONS: 'People with several long-term conditions',
  COASTAL: 'Coastal communities',
  RURAL: 'Rural communities',
  DIGITALLY_EXCLUDED: 'People who are digitally excluded',
  LOW_LITERACY: 'People with low literacy',
  VETERANS: 'Veterans and the armed forces community',
  HOUSEBOUND_CARE_HOME: 'People who are housebound or live in a care home',
  STUDENTS: 'Students',
  LOOKED_AFTER_CHILDREN: 'Looked-after children and care leavers',
  LOCAL: 'Local group',
};

/** E10, R-018: nine protected characteristics; sex and sexual orientation are two rows. */
const BAND_SIZES: readonly (readonly [Band, number])[] = [
  ['PROTECTED', 9],
  ['CARERS', 3],
  ['INCLUSION', 7],
  ['CORE20PLUS5', 4],
];

/** The band a group is printed in. */
export function bandOf(code: GroupCode): Band {
  let place = GROUP_CODES.indexOf(code);
  for (const [band, size] of BAND_SIZES) {
    if (place < size) return band;
    place -= size;
  }
  return 'LOCAL';
}

/** The groups every new assessment starts with: all but the one an area names itself. */
export const STANDARD_GROUPS: readonly GroupCode[] = GROUP_CODES.filter((code) => code !== 'LOCAL');

/** What a group is called: its own name where it has one, else the standard name. */
export const groupName = (group: { readonly groupCode: GroupCode; readonly name: string }): string =>
  group.name.trim() === '' ? GROUP_WORDS[group.groupCode] : group.name.trim();
