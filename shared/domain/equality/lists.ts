import type { Words } from '../plan/lists.ts';

/** E10 relevance: how much the group has to do with the change. */
export const RELEVANCES = ['HIGH', 'MEDIUM', 'LOW', 'NONE', 'UNKNOWN'] as const;
export type Relevance = (typeof RELEVANCES)[number];
export const RELEVANCE_WORDS: Words<Relevance> = {
  HIGH: 'High',
  MEDIUM: 'Medium',
  LOW: 'Low',
  NONE: 'None',
  UNKNOWN: 'Not known',
};

/** E10 impact. */
export const IMPACTS = ['POSITIVE', 'NEGATIVE', 'BOTH', 'NEUTRAL', 'UNKNOWN'] as const;
export type Impact = (typeof IMPACTS)[number];
export const IMPACT_WORDS: Words<Impact> = {
  POSITIVE: 'Positive',
  NEGATIVE: 'Negative',
  BOTH: 'Both',
  NEUTRAL: 'Neutral',
  UNKNOWN: 'Not known',
};

/** The three aims of the public sector equality duty. */
export const PSED_AIMS = ['ELIMINATE', 'ADVANCE', 'FOSTER'] as const;
export type PsedAim = (typeof PSED_AIMS)[number];
export const PSED_AIM_WORDS: Words<PsedAim> = {
  ELIMINATE: 'Eliminate discrimination',
  ADVANCE: 'Advance equality of opportunity',
  FOSTER: 'Foster good relations',
};

/** E09 screening_outcome. */
export const SCREENING_OUTCOMES = ['FULL', 'NOT_NEEDED', 'OTHER_EVIDENCE'] as const;
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];
export const SCREENING_OUTCOME_WORDS: Words<ScreeningOutcome> = {
  FULL: 'A full assessment is needed',
  NOT_NEEDED: 'No assessment is needed',
  OTHER_EVIDENCE: 'Other evidence covers it',
};

/** D04 §9: what the assessment leads to. */
export const EIA_DECISIONS = ['NO_CHANGE', 'ADJUST', 'CONTINUE', 'STOP'] as const;
export type EiaDecision = (typeof EIA_DECISIONS)[number];
export const EIA_DECISION_WORDS: Words<EiaDecision> = {
  NO_CHANGE: 'No change is needed',
  ADJUST: 'Adjust the proposal',
  CONTINUE: 'Continue, and say why this is justified',
  STOP: 'Stop',
};

/** E09 action status. */
export const EIA_ACTION_STATES = ['PLANNED', 'UNDER_WAY', 'DONE'] as const;
export type EiaActionState = (typeof EIA_ACTION_STATES)[number];
export const EIA_ACTION_STATE_WORDS: Words<EiaActionState> = {
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  DONE: 'Done',
};
