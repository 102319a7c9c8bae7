import { z } from 'zod';
import {
  CountOrNull,
  DateOrNull,
  Id,
  IdList,
  Str,
  Text,
  TextList,
  TimeOrNull,
  Tri,
} from '../../values/zod.ts';
import { LEVELS } from '../plan/lists.ts';
import {
  ACTIVITY_STATES,
  AGE_BANDS,
  CHECKLIST_ITEMS,
  CHECKLIST_STATES,
  FORMATS,
  METHODS,
  MODES,
  QUESTION_KINDS,
  SENTIMENTS,
} from './lists.ts';

/** E16, with what E18 asks of a survey. Times are local wall-clock times. */
export const Activity = z.strictObject({
  title: Str,
  method: z.enum(METHODS),
  level: z.enum(LEVELS).nullable(),
  state: z.enum(ACTIVITY_STATES),
  purpose: Text,
  questions: TextList,
  /** Ids of groups of the equality assessment (`eiaGroup`). */
  groupIds: IdList,
  /** Ids of stakeholders of this project (`projectStakeholder`). */
  projectStakeholderIds: IdList,
  /** Who else it is for, in words: carers, people who used the ward. */
  audience: Str,
  mode: z.enum(MODES).nullable(),
  venue: Str,
  venueNote: Text,
  dateOn: DateOrNull,
  /** Last day where it runs over several; null: one day. */
  endsOn: DateOrNull,
  startsAt: TimeOrNull,
  endsAt: TimeOrNull,
  closingDate: DateOrNull,
  expectedNumber: CountOrNull,
  maxNumber: CountOrNull,
  attendedNumber: CountOrNull,
  reimbursementOffered: Tri,
  recognitionOffered: Tri,
  offerText: Text,
  accessNote: Text,
  formats: z.array(z.enum(FORMATS)).max(FORMATS.length),
  formatsReadySameDay: Tri,
  facilitator: Str,
  noteTaker: Str,
  clinicianPresent: Tri,
  recording: Tri,
  /** How many of those present agreed to be recorded. */
  recordingConsents: CountOrNull,
  /** Where the recording is kept; it may only be filled in when everyone agreed. */
  recordingKeptAt: Str,
  psychSupport: Text,
  under18: Tri,
  ageBands: z.array(z.enum(AGE_BANDS)).max(AGE_BANDS.length),
  ages: Str,
  guardianConsentPlan: Text,
  chaperone: Text,
  /** Needs that were not met on the day, and what was done. */
  unmetNeeds: Text,
  evaluationFormUsed: Tri,
  resultsNote: Text,
  /** E18. */
  pilotDone: Tri,
  pilotNotes: Text,
  coproducedQuestions: Tri,
  purposeStatement: Text,
  accessStatement: Text,
  freepostAddress: Text,
  monitoringQuestions: Tri,
  reviewedByHealthwatch: Tri,
});

/** E17. One answer of an activity's checklist; there is at most one for each item of an activity. */
export const ChecklistItem = z.strictObject({
  activityId: Id,
  item: z.enum(CHECKLIST_ITEMS),
  state: z.enum(CHECKLIST_STATES),
  note: Text,
  owner: Str,
});

/** E18. One question of a survey. */
export const SurveyQuestion = z.strictObject({
  activityId: Id,
  text: Text,
  kind: z.enum(QUESTION_KINDS),
  options: TextList,
});

/** E16 results: how many of a group were expected and how many were reached. */
export const ActivityReach = z.strictObject({
  activityId: Id,
  /** Id of a group of the equality assessment (`eiaGroup`). */
  groupId: Id,
  expected: CountOrNull,
  reached: CountOrNull,
});

/** E30. What several people said, in short. */
export const Theme = z.strictObject({
  title: Str,
  summary: Text,
  sentiment: z.enum(SENTIMENTS),
  /** How many said it. */
  count: CountOrNull,
  activityIds: IdList,
  groupIds: IdList,
  groupsDiffering: Text,
});

export const ACTIVITY_ROWS = {
  activity: Activity,
  checklistItem: ChecklistItem,
  surveyQuestion: SurveyQuestion,
  activityReach: ActivityReach,
  theme: Theme,
} as const;
