import type { Words } from '../plan/lists.ts';

/** E15. Methods, each one activity's way of hearing people. */
export const METHODS = [
  'ONLINE_SURVEY',
  'PAPER_SURVEY',
  'STAKEHOLDER_EVENT',
  'FOCUS_GROUP',
  'STORY',
  'INTERVIEW',
  'STRATEGIC_SEAT',
  'PROCUREMENT_PANEL',
  'OUTREACH',
  'WEBINAR_CONFERENCE',
  'CITIZENS_JURY_SUMMIT',
  'CODESIGN_WORKSHOP',
  'PANEL',
  'FORMAL_CONSULTATION',
  'CREATIVE_PLAY',
  'STREET_OR_VENUE',
  'NOTICE_LEAFLET_LETTER_SOCIAL',
] as const;
export type Method = (typeof METHODS)[number];
export const METHOD_WORDS: Words<Method> = {
  ONLINE_SURVEY: 'Online survey',
  PAPER_SURVEY: 'Paper survey',
  STAKEHOLDER_EVENT: 'Stakeholder event',
  FOCUS_GROUP: 'Focus group',
  STORY: 'Patient or carer story',
  INTERVIEW: 'Interview',
  STRATEGIC_SEAT: 'Seat on a strategic group',
  PROCUREMENT_PANEL: 'Procurement panel',
  OUTREACH: 'Outreach',
  WEBINAR_CONFERENCE: 'Webinar or conference',
  CITIZENS_JURY_SUMMIT: 'Citizens’ jury or summit',
  CODESIGN_WORKSHOP: 'Co-design workshop',
  PANEL: 'Panel',
  FORMAL_CONSULTATION: 'Formal consultation',
  CREATIVE_PLAY: 'Creative activity or play',
  STREET_OR_VENUE: 'Street or venue',
  NOTICE_LEAFLET_LETTER_SOCIAL: 'Notice, leaflet, letter or social media',
};

/** E16 mode. */
export const MODES = ['IN_PERSON', 'ONLINE', 'HYBRID', 'POSTAL', 'PHONE'] as const;
export type Mode = (typeof MODES)[number];
export const MODE_WORDS: Words<Mode> = {
  IN_PERSON: 'In person',
  ONLINE: 'Online',
  HYBRID: 'In person and online',
  POSTAL: 'By post',
  PHONE: 'By telephone',
};

/** E16 formats_available. */
export const FORMATS = ['LARGE_PRINT', 'BRAILLE', 'EASY_READ', 'COMMUNITY_LANGUAGE', 'AUDIO', 'BSL'] as const;
export type Format = (typeof FORMATS)[number];
export const FORMAT_WORDS: Words<Format> = {
  LARGE_PRINT: 'Large print',
  BRAILLE: 'Braille',
  EASY_READ: 'Easy Read',
  COMMUNITY_LANGUAGE: 'Community languages',
  AUDIO: 'Audio',
  BSL: 'British Sign Language',
};

/** E16 cyp_age_band as printed; age 5 falls between two bands, so the ages themselves can be typed as well. */
export const AGE_BANDS = ['0_4', '6_11', '12_18', '18_25'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const AGE_BAND_WORDS: Words<AgeBand> = {
  '0_4': '0 to 4',
  '6_11': '6 to 11',
  '12_18': '12 to 18',
  '18_25': '18 to 25',
};

/** Where an activity stands. Confirming needs its checklist and, for under-18s, R-080. */
export const ACTIVITY_STATES = ['PLANNED', 'CONFIRMED', 'DONE', 'CANCELLED'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];
export const ACTIVITY_STATE_WORDS: Words<ActivityState> = {
  PLANNED: 'Planned',
  CONFIRMED: 'Confirmed',
  DONE: 'Done',
  CANCELLED: 'Cancelled',
};

/** E17. The twelve items of the group-activity checklist, in order, then four that may be added. */
export const CHECKLIST_ITEMS = [
  'LOCAL_VENUE',
  'ACCESSIBLE',
  'PARKING_OR_TRANSPORT',
  'WIFI',
  'HEARING_LOOP',
  'REFRESHMENTS',
  'TIME_SUITS',
  'DAY_SUITS',
  'BUDGET',
  'PAPERS',
  'REQUIREMENTS_ASKED',
  'REQUIREMENTS_MET',
  'STEP_FREE_ROUTE',
  'SAFE_AFTER_DARK',
  'PARKING_NEAR_DOOR',
  'VISITED',
] as const;
export type ChecklistItemCode = (typeof CHECKLIST_ITEMS)[number];
export const CORE_CHECKLIST_ITEMS: readonly ChecklistItemCode[] = CHECKLIST_ITEMS.slice(0, 12);
export const CHECKLIST_WORDS: Words<ChecklistItemCode> = {
  LOCAL_VENUE: 'The venue is local to the people we want to hear',
  ACCESSIBLE: 'Disabled people can get in and around',
  PARKING_OR_TRANSPORT: 'There is parking nearby or good public transport',
  WIFI: 'There is WiFi',
  HEARING_LOOP: 'There is a built-in hearing loop',
  REFRESHMENTS: 'Refreshments are arranged',
  TIME_SUITS: 'The time suits the people we want to hear',
  DAY_SUITS: 'The day suits: not a Friday, and no clash with cultural or faith days',
  BUDGET: 'There is money for venue, refreshments, interpreting, travel and recognition',
  PAPERS: 'Papers are printed, and in the formats asked for',
  REQUIREMENTS_ASKED: 'Everyone who comes was asked what they need',
  REQUIREMENTS_MET: 'Everything people need is arranged',
  STEP_FREE_ROUTE: 'The way there has no steps',
  SAFE_AFTER_DARK: 'It is safe after dark',
  PARKING_NEAR_DOOR: 'There is parking near the door',
  VISITED: 'Somebody has been to look at it',
};

export const CHECKLIST_STATES = ['YES', 'NO', 'NOT_APPLICABLE', 'UNANSWERED'] as const;
export type ChecklistState = (typeof CHECKLIST_STATES)[number];
export const CHECKLIST_STATE_WORDS: Words<ChecklistState> = {
  YES: 'Yes',
  NO: 'No',
  NOT_APPLICABLE: 'Does not apply',
  UNANSWERED: 'Not answered',
};

/** E18 question types. */
export const QUESTION_KINDS = ['FREE_TEXT', 'ONE_CHOICE', 'SEVERAL_CHOICES', 'SCALE', 'NUMBER'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export const QUESTION_KIND_WORDS: Words<QuestionKind> = {
  FREE_TEXT: 'Own words',
  ONE_CHOICE: 'One choice',
  SEVERAL_CHOICES: 'Several choices',
  SCALE: 'Scale',
  NUMBER: 'Number',
};

/** E29 sentiment. */
export const SENTIMENTS = ['POSITIVE', 'NEGATIVE', 'MIXED', 'SUGGESTION'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];
export const SENTIMENT_WORDS: Words<Sentiment> = {
  POSITIVE: 'Positive',
  NEGATIVE: 'Negative',
  MIXED: 'Mixed',
  SUGGESTION: 'Suggestion',
};
