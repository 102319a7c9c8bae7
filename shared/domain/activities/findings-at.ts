import type { Finding } from '../findings.ts';
import type { RowFields } from '../plan/shapes.ts';

/** Where on an activity's page a finding stands: beside a question, with the checks, at the survey, or with the groups reached. */
export type FindingPlace = keyof RowFields<'activity'> | 'checks' | 'surveyQuestions' | 'reach';

const PLACES: Readonly<Record<string, FindingPlace>> = {
  E16: 'dateOn',
  E18: 'surveyQuestions',
  'R-033': 'questions',
  'R-035': 'method',
  'R-040': 'level',
  'R-057': 'dateOn',
  'R-058': 'dateOn',
  'R-059': 'dateOn',
  'R-071': 'reach',
  'R-072': 'expectedNumber',
  'R-073': 'expectedNumber',
  'R-074': 'endsAt',
  'R-075': 'checks',
  'R-076': 'dateOn',
  'R-077': 'recordingConsents',
  'R-078': 'surveyQuestions',
  'R-079': 'checks',
  'R-080': 'under18',
  'R-081': 'recognitionOffered',
  'R-082': 'reimbursementOffered',
  'R-083': 'offerText',
};

/** The place of a finding about an activity; undefined for a rule that speaks of the activity as a whole. */
export const placeOfFinding = ({ rule }: Pick<Finding, 'rule'>): FindingPlace | undefined => PLACES[rule];
