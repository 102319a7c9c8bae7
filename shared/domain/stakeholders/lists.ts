import type { Words } from '../plan/lists.ts';

/** E12 group_type: the Commissioners' Guide's eight groups first, then the others the sources name. */
export const GROUP_TYPES = [
  'PPG',
  'VCSE',
  'NEIGHBOURHOOD',
  'CONDITION_GROUP',
  'OLDER_PEOPLE',
  'SERVICE_USERS',
  'FAITH',
  'HEALTHWATCH',
  'CVS_INFRASTRUCTURE',
  'CARERS',
  'ADVOCATE',
  'MP_OR_COUNCILLOR',
  'COUNCIL_OFFICER',
  'HOSC',
  'HEALTH_AND_WELLBEING_BOARD',
  'PROVIDER',
  'STAFF_OR_UNION',
  'CLINICIAN',
  'REGULATOR',
  'CAMPAIGN_GROUP',
  'MEDIA',
  'BUSINESS',
  'PUBLIC',
] as const;
export type GroupType = (typeof GROUP_TYPES)[number];
export const GROUP_TYPE_WORDS: Words<GroupType> = {
  PPG: 'Patient participation group',
  VCSE: 'Community and voluntary sector',
  NEIGHBOURHOOD: 'Local community or neighbourhood group',
  CONDITION_GROUP: 'Health condition group',
  OLDER_PEOPLE: 'Older people’s council',
  SERVICE_USERS: 'Users of the service',
  FAITH: 'Faith group',
  HEALTHWATCH: 'Healthwatch',
  CVS_INFRASTRUCTURE: 'Voluntary sector umbrella body (CVS)',
  CARERS: 'Carers or carers’ group',
  ADVOCATE: 'Advocate or representative',
  MP_OR_COUNCILLOR: 'MP or councillor',
  COUNCIL_OFFICER: 'Council officer',
  HOSC: 'Health scrutiny committee (HOSC)',
  HEALTH_AND_WELLBEING_BOARD: 'Health and wellbeing board',
  PROVIDER: 'Provider',
  STAFF_OR_UNION: 'Staff or union',
  CLINICIAN: 'Clinician',
  REGULATOR: 'Regulator',
  CAMPAIGN_GROUP: 'Campaign group',
  MEDIA: 'Media',
  BUSINESS: 'Business',
  PUBLIC: 'Public at large',
};

/** E12 use_for. */
export const USES = [
  'CASCADE_INFO',
  'GET_FEEDBACK',
  'RECRUIT_PEOPLE',
  'LOCAL_DETAIL',
  'STRATEGIC_INPUT',
  'REACH_GROUP',
  'COMMISSIONING_EXPERTISE',
  'COMMUNITY_OF_FAITH',
] as const;
export type Use = (typeof USES)[number];
export const USE_WORDS: Words<Use> = {
  CASCADE_INFO: 'Passing on information',
  GET_FEEDBACK: 'Getting feedback',
  RECRUIT_PEOPLE: 'Finding people to take part',
  LOCAL_DETAIL: 'Local detail',
  STRATEGIC_INPUT: 'Strategic input',
  REACH_GROUP: 'Reaching a group',
  COMMISSIONING_EXPERTISE: 'Commissioning expertise',
  COMMUNITY_OF_FAITH: 'Communities of faith',
};

/** How somebody was contacted, or likes to be. */
export const CONTACT_METHODS = ['EMAIL', 'PHONE', 'MEETING', 'VIDEO', 'LETTER', 'VISIT', 'OTHER'] as const;
export type ContactMethod = (typeof CONTACT_METHODS)[number];
export const CONTACT_METHOD_WORDS: Words<ContactMethod> = {
  EMAIL: 'E-mail',
  PHONE: 'Telephone',
  MEETING: 'Meeting',
  VIDEO: 'Video call',
  LETTER: 'Letter',
  VISIT: 'Visit to them',
  OTHER: 'Other',
};

/** Plans for which Healthwatch must be involved. */
export const STATUTORY_STRATEGIES = ['JSNA', 'INTEGRATED_CARE_STRATEGY', 'FORWARD_PLAN'] as const;
export type StatutoryStrategy = (typeof STATUTORY_STRATEGIES)[number];
export const STATUTORY_STRATEGY_WORDS: Words<StatutoryStrategy> = {
  JSNA: 'Joint strategic needs assessment',
  INTEGRATED_CARE_STRATEGY: 'Integrated care strategy',
  FORWARD_PLAN: 'Joint forward plan',
};
