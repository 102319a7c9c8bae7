import type { Words } from '../plan/lists.ts';

/** E08 source_type. */
export const INSIGHT_TYPES = [
  'NEEDS_ASSESSMENT',
  'NATIONAL_SURVEY',
  'FRIENDS_AND_FAMILY',
  'LOCAL_SURVEY',
  'SOCIAL_MEDIA',
  'HEALTHWATCH_REPORT',
  'CQC',
  'COMPLAINTS',
  'PATIENT_EXPERIENCE_LIBRARY',
  'PPG',
  'VCSE',
  'COUNCIL',
  'OTHER_SERVICES',
  'RESEARCH',
  'STAFF_FEEDBACK',
  'PATIENT_SAFETY',
  'QUALITY_GROUP',
  'HEALTH_PROFILE',
  'ICS_INTELLIGENCE',
  'PREVIOUS_ENGAGEMENT',
] as const;
export type InsightType = (typeof INSIGHT_TYPES)[number];
export const INSIGHT_TYPE_WORDS: Words<InsightType> = {
  NEEDS_ASSESSMENT: 'Needs assessment (JSNA)',
  NATIONAL_SURVEY: 'National survey',
  FRIENDS_AND_FAMILY: 'Friends and Family Test',
  LOCAL_SURVEY: 'Local survey',
  SOCIAL_MEDIA: 'Social media and reviews',
  HEALTHWATCH_REPORT: 'Healthwatch report',
  CQC: 'Care Quality Commission',
  COMPLAINTS: 'Complaints and compliments',
  PATIENT_EXPERIENCE_LIBRARY: 'Patient Experience Library',
  PPG: 'Patient participation group',
  VCSE: 'Voluntary and community sector',
  COUNCIL: 'Council',
  OTHER_SERVICES: 'Housing, emergency services, justice or business',
  RESEARCH: 'Research',
  STAFF_FEEDBACK: 'Staff feedback, including concerns raised',
  PATIENT_SAFETY: 'Patient safety',
  QUALITY_GROUP: 'Quality group',
  HEALTH_PROFILE: 'Local health profile',
  ICS_INTELLIGENCE: 'Integrated care system intelligence',
  PREVIOUS_ENGAGEMENT: 'Earlier engagement',
};

/** How far the source looked: R-038 asks that national and regional findings are tested here. */
export const INSIGHT_REACHES = ['LOCAL', 'REGIONAL', 'NATIONAL'] as const;
export type InsightReach = (typeof INSIGHT_REACHES)[number];
export const INSIGHT_REACH_WORDS: Words<InsightReach> = {
  LOCAL: 'Local',
  REGIONAL: 'Regional',
  NATIONAL: 'National',
};

/** E08 q1–q7: the seven questions about an earlier exercise, in order. */
export const PRIOR_QUESTIONS = {
  q1SameProposal: 'Was it about the same proposal?',
  q2HowChanged: 'How much has the proposal changed since?',
  q3HowLongAgo: 'How long ago was it?',
  q4WhoTookPart: 'Who took part, and are they still the same people?',
  q5DiverseEnough: 'Were enough different people heard?',
  q6NewInformation: 'Is there new information since?',
  q7OtherChange: 'Has anything else changed, such as who lives here?',
} as const;
export type PriorQuestion = keyof typeof PRIOR_QUESTIONS;
