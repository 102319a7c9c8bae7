import { checkChecklist, checklistCounts, hasChecklist } from '../activities/checklist.ts';
import { isCounted, targetOf } from '../activities/counted.ts';
import { checkDates, checkDay } from '../activities/days.ts';
import { checkRecording, checkUnder18 } from '../activities/guard.ts';
import { checkNeeds } from '../activities/needs.ts';
import { checkOffer } from '../activities/offer.ts';
import { checkSize } from '../activities/size.ts';
import { checkSurvey, questionsOf } from '../activities/survey.ts';
import type { Finding, RuleSet } from '../findings.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import { plural } from '../../values/text.ts';
import type { RuleFacts } from './shapes.ts';

type Activity = StoredRow<'activity'>;

const GUIDE = 'Commissioners’ Guide, section 5.1';

/** and the dates of E16: what the rules say about each activity. A cancelled one is left alone. */
export const activityRules: RuleSet<RuleFacts> = {
  check: (facts) =>
    plainRows(facts)
      .activity.filter(isCounted)
      .flatMap((one) => checkOne(one, facts)),
  sources: {
    E16: 'Engagement Desk: an end cannot come before its beginning',
    E18: GUIDE,
    'R-057': 'Statutory guidance 2017, action 5',
    'R-072': GUIDE,
    'R-073': GUIDE,
    'R-074': GUIDE,
    'R-075': GUIDE,
    'R-076': GUIDE,
    'R-077': GUIDE,
    'R-078': GUIDE,
    'R-079': `${GUIDE}; Accessible Information Standard 2025`,
    'R-080': 'South East London toolkit, page 22',
    'R-081': 'Commissioners’ Guide, section 10',
    'R-082': 'Commissioners’ Guide, section 10',
    'R-083': 'Draft guidance 2022, section 7; Health Research Authority, payment and tax',
  },
};

/** The rows as the rules see them, which change nothing. */
export const plainRows = ({ rows }: Pick<RuleFacts, 'rows'>): PlanRows => rows as unknown as PlanRows;

function checkOne(activity: Activity, facts: RuleFacts): readonly Finding[] {
  const rows = plainRows(facts);
  return [
    ...checkSize(activity),
    ...checkDates(activity, facts.records.project),
    ...checkDay(activity, targetOf(activity, rows)),
    ...checkSurvey(activity, questionsOf(activity, rows)),
    ...checkNeeds(activity, rows),
    ...checkUnder18(activity),
    ...checkRecording(activity),
    ...checkRecordingAgreed(activity),
    ...checkOffer(activity, facts.area),
    ...checkChecks(activity, rows),
  ];
}

/** What confirming would ask; once it is confirmed, a hole in the checklist is a fault. */
function checkChecks(activity: Activity, { checklistItem }: PlanRows): readonly Finding[] {
  if (activity.state !== 'PLANNED') return checkChecklist(activity, checklistItem);
  if (!hasChecklist(activity)) return [];
  const { total, answered } = checklistCounts(activity.id, checklistItem);
  if (answered === total) return checkChecklist(activity, checklistItem);
  const words = `${plural(total - answered, 'item')} of the checklist to answer before it can be confirmed.`;
  return [{ rule: 'R-075', level: 'prompt', field: 'rows.activity', subject: activity.id, words }];
}

/** Before a recording is kept, too: fewer agreed than came. */
function checkRecordingAgreed(activity: Activity): readonly Finding[] {
  const { id, recording, recordingKeptAt, attendedNumber, recordingConsents } = activity;
  if (recording !== 'YES' || recordingKeptAt.trim() !== '') return [];
  if (attendedNumber === null || recordingConsents === null || recordingConsents >= attendedNumber) return [];
  const words = `${attendedNumber} people came and ${recordingConsents} agreed to be recorded. Do not keep the recording.`;
  return [{ rule: 'R-077', level: 'warn', field: 'rows.activity', subject: id, words }];
}
