import type { Words } from '../plan/lists.ts';
import { FORMATS, FORMAT_WORDS } from '../activities/lists.ts';

/** E19 preferred_contact. */
export const CONTACT_WAYS = ['EMAIL', 'PHONE', 'POST', 'TEXT'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];
export const CONTACT_WAY_WORDS: Words<ContactWay> = {
  EMAIL: 'E-mail',
  PHONE: 'Telephone',
  POST: 'Post',
  TEXT: 'Text message',
};

/** E19 preferred_format: standard print, or one of the formats an activity can be had in. */
export const PERSON_FORMATS = ['STANDARD', ...FORMATS] as const;
export type PersonFormat = (typeof PERSON_FORMATS)[number];
export const PERSON_FORMAT_WORDS: Words<PersonFormat> = { STANDARD: 'Standard print', ...FORMAT_WORDS };

/** E19 capacity_in_which_involved. */
export const CAPACITIES = [
  'SERVICE_USER',
  'CARER',
  'PARENT_CARER',
  'VCSE_WORKER',
  'PUBLIC',
  'PPG',
  'PPV_PARTNER',
  'PSP',
] as const;
export type Capacity = (typeof CAPACITIES)[number];
export const CAPACITY_WORDS: Words<Capacity> = {
  SERVICE_USER: 'Uses or used the service',
  CARER: 'Carer',
  PARENT_CARER: 'Parent carer',
  VCSE_WORKER: 'Works for a voluntary or community organisation',
  PUBLIC: 'Member of the public',
  PPG: 'Patient participation group member',
  PPV_PARTNER: 'PPV or lived experience partner',
  PSP: 'Patient safety partner',
};

/** E19 represents_others. */
export const SPEAKS_FOR = ['OWN_EXPERIENCE', 'GROUP'] as const;
export type SpeaksFor = (typeof SPEAKS_FOR)[number];
export const SPEAKS_FOR_WORDS: Words<SpeaksFor> = {
  OWN_EXPERIENCE: 'Their own experience',
  GROUP: 'A group',
};

/** How somebody wants to be paid (E02 recognition_methods; D07 block G). */
export const PAYMENT_CHOICES = [
  'BACS',
  'CHEQUE',
  'VOUCHER',
  'CASH',
  'CHARITY_DONATION',
  'PAYROLL',
  'NOTHING',
] as const;
export type PaymentChoice = (typeof PAYMENT_CHOICES)[number];
export const PAYMENT_CHOICE_WORDS: Words<PaymentChoice> = {
  BACS: 'Bank transfer',
  CHEQUE: 'Cheque',
  VOUCHER: 'Voucher',
  CASH: 'Cash',
  CHARITY_DONATION: 'Give it to a charity',
  PAYROLL: 'Payroll',
  NOTHING: 'Does not want to be paid',
};

/** E20 category. */
export const NEED_CATEGORIES = [
  'COMMUNICATION_SUPPORT',
  'INFORMATION_FORMAT',
  'CONTACT_METHOD',
  'PHYSICAL',
  'SENSORY',
  'SEATING',
  'LIGHTING',
  'DIETARY',
  'LANGUAGE',
  'CARE_COVER',
  'TECH',
  'OTHER',
] as const;
export type NeedCategory = (typeof NEED_CATEGORIES)[number];
export const NEED_CATEGORY_WORDS: Words<NeedCategory> = {
  COMMUNICATION_SUPPORT: 'Help to communicate',
  INFORMATION_FORMAT: 'Format of papers',
  CONTACT_METHOD: 'How to be contacted',
  PHYSICAL: 'Getting in and around',
  SENSORY: 'Sight, hearing or noise',
  SEATING: 'Seating',
  LIGHTING: 'Lighting',
  DIETARY: 'Food and drink',
  LANGUAGE: 'Language',
  CARE_COVER: 'Cover for somebody they care for',
  TECH: 'Equipment or help to join online',
  OTHER: 'Something else',
};

/** E21 kind. */
export const CONSENT_KINDS = [
  'CONTACT',
  'STORE_DATA',
  'STORY_USE',
  'PHOTO',
  'AUDIO',
  'VIDEO',
  'QUOTE',
  'SHARE_WITH_PARTNER',
  'RECORDING',
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
export const CONSENT_KIND_WORDS: Words<ConsentKind> = {
  CONTACT: 'To be contacted',
  STORE_DATA: 'To keep their details',
  STORY_USE: 'To use their story',
  PHOTO: 'Photographs',
  AUDIO: 'Sound recordings',
  VIDEO: 'Video',
  QUOTE: 'To be quoted',
  SHARE_WITH_PARTNER: 'To share details with a partner',
  RECORDING: 'Recording of a meeting',
};

/** E21 method. */
export const CONSENT_METHODS = ['WRITTEN', 'VERBAL', 'ONLINE'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];
export const CONSENT_METHOD_WORDS: Words<ConsentMethod> = {
  WRITTEN: 'Signed form',
  VERBAL: 'Said so',
  ONLINE: 'Online or by e-mail',
};

/** E23. What equality monitoring asks; the answers are counted without names. */
export const MONITORING_QUESTIONS = [
  'AGE',
  'DISABILITY',
  'GENDER_REASSIGNMENT',
  'MARRIAGE_CIVIL_PARTNERSHIP',
  'PREGNANCY_MATERNITY',
  'RACE',
  'RELIGION_BELIEF',
  'SEX',
  'SEXUAL_ORIENTATION',
  'CARER',
  'POSTCODE_AREA',
] as const;
export type MonitoringQuestion = (typeof MONITORING_QUESTIONS)[number];
export const MONITORING_QUESTION_WORDS: Words<MonitoringQuestion> = {
  AGE: 'Age',
  DISABILITY: 'Disability',
  GENDER_REASSIGNMENT: 'Gender reassignment',
  MARRIAGE_CIVIL_PARTNERSHIP: 'Marriage and civil partnership',
  PREGNANCY_MATERNITY: 'Pregnancy and maternity',
  RACE: 'Race and ethnicity',
  RELIGION_BELIEF: 'Religion or belief',
  SEX: 'Sex',
  SEXUAL_ORIENTATION: 'Sexual orientation',
  CARER: 'Carer',
  POSTCODE_AREA: 'Part of the area',
};
