import type { Words } from '../plan/lists.ts';

/** What makes us look at the assessment again. */
export const REVIEW_CAUSES = [
  'STAGE_CHANGE',
  'CONTRACT_START',
  'CONTRACT_CHANGE',
  'CONTRACT_NOTICE',
  'PROCUREMENT_START',
  'HOSC_REFERRAL',
  'EQUALITY_GAP',
  'MADE_PERMANENT',
  'OTHER',
] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];
export const REVIEW_CAUSE_WORDS: Words<ReviewCause> = {
  STAGE_CHANGE: 'New stage of the commissioning cycle',
  CONTRACT_START: 'A contract starts',
  CONTRACT_CHANGE: 'A contract changes',
  CONTRACT_NOTICE: 'Notice is given or received',
  PROCUREMENT_START: 'A procurement starts',
  HOSC_REFERRAL: 'Health scrutiny takes it up',
  EQUALITY_GAP: 'A gap in the equality assessment',
  MADE_PERMANENT: 'A temporary change is to stay',
  OTHER: 'Something else',
};

/** How a review was settled. */
export const REVIEW_ANSWERS = ['NEW_ASSESSMENT', 'ARRANGEMENTS_SUFFICE'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];
export const REVIEW_ANSWER_WORDS: Words<ReviewAnswer> = {
  NEW_ASSESSMENT: 'We assessed it anew',
  ARRANGEMENTS_SUFFICE: 'What is in place is enough',
};
