/** The reference lists of a project's plan: codes as stored, words as shown and printed. */

/** A code list with its words. */
export type Words<Code extends string> = Readonly<Record<Code, string>>;

/** §0.2. Which version of the law a project stands under. */
export const REGIMES = ['CCG_2017', 'ICB_2022'] as const;
export type Regime = (typeof REGIMES)[number];
export const REGIME_WORDS: Words<Regime> = {
  ICB_2022: 'From July 2022 (integrated care boards)',
  CCG_2017: 'Before July 2022 (clinical commissioning groups)',
};

/** E05 status; the allowed path is in projects/status.ts. */
export const STATUSES = [
  'DRAFT',
  'PLANNED',
  'LIVE',
  'ANALYSING',
  'FEEDING_BACK',
  'EVALUATED',
  'CLOSED',
  'PAUSED',
] as const;
export type Status = (typeof STATUSES)[number];
export const STATUS_WORDS: Words<Status> = {
  DRAFT: 'Draft',
  PLANNED: 'Planned',
  LIVE: 'Live',
  ANALYSING: 'Analysing',
  FEEDING_BACK: 'Feeding back',
  EVALUATED: 'Evaluated',
  CLOSED: 'Closed',
  PAUSED: 'Paused',
};

/** E06. The five stages of the commissioning cycle. */
export const CYCLE_STAGES = ['C1_NEEDS', 'C2_PRIORITIES', 'C3_DESIGN', 'C4_PROCURE', 'C5_MONITOR'] as const;
export type CycleStage = (typeof CYCLE_STAGES)[number];
export const CYCLE_STAGE_WORDS: Words<CycleStage> = {
  C1_NEEDS: 'Find and assess wants and needs',
  C2_PRIORITIES: 'Decide priorities, develop strategy and plans',
  C3_DESIGN: 'Design pathways and services',
  C4_PROCURE: 'Tendering and contracting',
  C5_MONITOR: 'Feedback on existing services',
};

/** E05 activity_kind. */
export const ACTIVITY_KINDS = [
  'NEW_SERVICE',
  'SERVICE_CHANGE',
  'PROCUREMENT',
  'DECOMMISSION',
  'POLICY',
  'OPERATIONAL_DECISION',
  'CONTRACT_EVENT',
  'REVIEW',
  'STRATEGY',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export const ACTIVITY_KIND_WORDS: Words<ActivityKind> = {
  NEW_SERVICE: 'New service',
  SERVICE_CHANGE: 'Change to a service',
  PROCUREMENT: 'Procurement',
  DECOMMISSION: 'Ending a service',
  POLICY: 'Policy',
  OPERATIONAL_DECISION: 'Operational decision',
  CONTRACT_EVENT: 'Contract start, change or notice',
  REVIEW: 'Review',
  STRATEGY: 'Strategy',
};

/** E05 joint_arrangement. */
export const JOINT_ARRANGEMENTS = [
  'NONE',
  'SEAT_AT_TABLE',
  'JOINT',
  'DELEGATED',
  'FULLY_DEVOLVED',
  'JOINT_WITH_COUNCIL',
] as const;
export type JointArrangement = (typeof JOINT_ARRANGEMENTS)[number];
export const JOINT_ARRANGEMENT_WORDS: Words<JointArrangement> = {
  NONE: 'None: we act alone',
  SEAT_AT_TABLE: 'A seat at the table',
  JOINT: 'Joint',
  DELEGATED: 'Delegated',
  FULLY_DEVOLVED: 'Fully devolved',
  JOINT_WITH_COUNCIL: 'Joint with a council',
};

/** E05 substantial_change_flags. */
export const SUBSTANTIAL_FLAGS = [
  'REDUCE',
  'CLOSE',
  'MOVE',
  'MODEL_CHANGE',
  'SMALL_GROUP_HIGH_IMPACT',
] as const;
export type SubstantialFlag = (typeof SUBSTANTIAL_FLAGS)[number];
export const SUBSTANTIAL_FLAG_WORDS: Words<SubstantialFlag> = {
  REDUCE: 'A service is reduced or brought together in fewer places',
  CLOSE: 'A service or site closes',
  MOVE: 'A service moves',
  MODEL_CHANGE: 'The way care is given changes a lot',
  SMALL_GROUP_HIGH_IMPACT: 'A few people are hit hard',
};

/** E07 step 2: type of activity. */
export const DUTY_TYPES = ['PLANNING', 'PROPOSAL', 'OPERATIONAL'] as const;
export type DutyType = (typeof DUTY_TYPES)[number];
export const DUTY_TYPE_WORDS: Words<DutyType> = {
  PLANNING: 'Planning',
  PROPOSAL: 'Proposal for change',
  OPERATIONAL: 'Operational decision',
};

/** E07 common_law_triggers. */
export const COMMON_LAW_TRIGGERS = ['PROMISE', 'ESTABLISHED_PRACTICE', 'CONSPICUOUS_UNFAIRNESS'] as const;
export type CommonLawTrigger = (typeof COMMON_LAW_TRIGGERS)[number];
export const COMMON_LAW_TRIGGER_WORDS: Words<CommonLawTrigger> = {
  PROMISE: 'We promised to involve people',
  ESTABLISHED_PRACTICE: 'We have always involved people in changes like this',
  CONSPICUOUS_UNFAIRNESS: 'It would plainly be unfair not to',
};

/** E07 urgency_kind. */
export const URGENCY_KINDS = ['GENUINE_URGENT_DEVELOPMENT', 'SAFETY_RISK'] as const;
export type UrgencyKind = (typeof URGENCY_KINDS)[number];
export const URGENCY_KIND_WORDS: Words<UrgencyKind> = {
  GENUINE_URGENT_DEVELOPMENT: 'Something urgent and unforeseen',
  SAFETY_RISK: 'A risk to health, safety or welfare',
};

/** E14. The six levels, least extensive first. */
export const LEVELS = ['INFORM', 'CONSULT', 'INVOLVE', 'CODESIGN', 'COPRODUCE', 'EMPOWER'] as const;
export type Level = (typeof LEVELS)[number];
export const LEVEL_WORDS: Words<Level> = {
  INFORM: 'Inform',
  CONSULT: 'Consult',
  INVOLVE: 'Involve',
  CODESIGN: 'Co-design',
  COPRODUCE: 'Co-produce',
  EMPOWER: 'Empower',
};
export const LEVEL_MEANINGS: Words<Level> = {
  INFORM: 'Tell people clearly',
  CONSULT: 'Ask views on an agenda we set',
  INVOLVE: 'Work with people through the process',
  CODESIGN: 'Shape solutions together',
  COPRODUCE: 'Equal partnership, shared power',
  EMPOWER: 'People decide',
};

/** E35 kind. */
export const MILESTONE_KINDS = ['MILESTONE', 'DEADLINE'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];
export const MILESTONE_KIND_WORDS: Words<MilestoneKind> = { MILESTONE: 'Milestone', DEADLINE: 'Deadline' };

/** E36 category. */
export const BUDGET_CATEGORIES = [
  'VENUE',
  'REFRESHMENTS',
  'INTERPRETING',
  'FORMATS',
  'TRAVEL',
  'CARE',
  'RECOGNITION',
  'PRINT_POST',
  'PROMOTION',
  'PARTNER_GRANT',
  'FACILITATION',
  'ANALYSIS',
] as const;
export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];
export const BUDGET_CATEGORY_WORDS: Words<BudgetCategory> = {
  VENUE: 'Venue',
  REFRESHMENTS: 'Refreshments',
  INTERPRETING: 'Interpreting',
  FORMATS: 'Accessible formats',
  TRAVEL: 'Travel',
  CARE: 'Care costs',
  RECOGNITION: 'Recognition payments',
  PRINT_POST: 'Print and post',
  PROMOTION: 'Promotion',
  PARTNER_GRANT: 'Grants to partners',
  FACILITATION: 'Facilitation',
  ANALYSIS: 'Analysis',
};

/** E38 channel. */
export const CHANNELS = [
  'MAILING_LIST',
  'WEBSITE',
  'SOCIAL_MEDIA',
  'ENGAGEMENT_PLATFORM',
  'PANEL',
  'COMMUNITY_CHAMPIONS',
  'EXISTING_MEETINGS',
  'NEWSLETTERS',
  'LETTERS',
  'POSTERS',
] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHANNEL_WORDS: Words<Channel> = {
  MAILING_LIST: 'Mailing list',
  WEBSITE: 'Website',
  SOCIAL_MEDIA: 'Social media',
  ENGAGEMENT_PLATFORM: 'Engagement platform',
  PANEL: 'Panel',
  COMMUNITY_CHAMPIONS: 'Community champions',
  EXISTING_MEETINGS: 'Existing meetings',
  NEWSLETTERS: 'Newsletters',
  LETTERS: 'Letters to patients',
  POSTERS: 'Posters in clinics',
};

/** E38 purpose. */
export const CHANNEL_PURPOSES = ['PROMOTE', 'RECRUIT', 'HOST', 'FEED_BACK', 'ADVISE', 'CAMPAIGN'] as const;
export type ChannelPurpose = (typeof CHANNEL_PURPOSES)[number];
export const CHANNEL_PURPOSE_WORDS: Words<ChannelPurpose> = {
  PROMOTE: 'Tell people about it',
  RECRUIT: 'Find people to take part',
  HOST: 'Hold the conversation',
  FEED_BACK: 'Report back',
  ADVISE: 'Ask for advice',
  CAMPAIGN: 'Campaign',
};

/** E39 kinds of partner, so the prompts for Healthwatch, council and patient groups can be answered. */
export const PARTNER_KINDS = [
  'HEALTHWATCH',
  'COUNCIL',
  'PATIENT_GROUP',
  'VCSE',
  'PROVIDER',
  'OTHER',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];
export const PARTNER_KIND_WORDS: Words<PartnerKind> = {
  HEALTHWATCH: 'Healthwatch',
  COUNCIL: 'Council',
  PATIENT_GROUP: 'Patient group',
  VCSE: 'Voluntary, community or social enterprise',
  PROVIDER: 'Provider',
  OTHER: 'Other',
};

/** E33 method of closing the loop. */
export const DELIVERY_METHODS = [
  'LETTER_EMAIL',
  'MEET_PROVIDER',
  'YSWD_FEATURE',
  'ATTEND_GROUP',
  'SOCIAL',
  'CONSULTATION_REPORT',
  'FINAL_REPORT',
  'OUTPUT_SAMPLE',
] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];
export const DELIVERY_METHOD_WORDS: Words<DeliveryMethod> = {
  LETTER_EMAIL: 'Letter or e-mail',
  MEET_PROVIDER: 'Meeting with the provider',
  YSWD_FEATURE: '“You said, we did” feature',
  ATTEND_GROUP: 'Visit to the group',
  SOCIAL: 'Social media',
  CONSULTATION_REPORT: 'Consultation report',
  FINAL_REPORT: 'Final report',
  OUTPUT_SAMPLE: 'Sample of what was made',
};
