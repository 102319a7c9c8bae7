import type { Finding } from '../findings.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import { hasText, listWords } from '../../values/text.ts';
import { checkChecklist } from './checklist.ts';
import { METHOD_WORDS, type AgeBand, type Method } from './lists.ts';

type Activity = StoredRow<'activity'>;

/** What keeps an activity from being confirmed, or a recording of it from being kept. */
export function guardActivity(
  activity: Activity,
  rows: Pick<PlanRows, 'checklistItem'>,
  before: Activity | undefined,
): readonly Finding[] {
  const isConfirming = activity.state === 'CONFIRMED' && before?.state !== 'CONFIRMED';
  const isKeeping = hasText(activity.recordingKeptAt) && activity.recordingKeptAt !== before?.recordingKeptAt;
  return [
    ...(isConfirming ? [...checkChecklist(activity, rows.checklistItem), ...checkUnder18(activity)] : []),
    ...(isKeeping ? checkRecording(activity) : []),
  ];
}

/** Methods that ask more of a child under twelve than a child can give. */
const NOT_FOR_CHILDREN: readonly Method[] = [
  'ONLINE_SURVEY',
  'PAPER_SURVEY',
  'STAKEHOLDER_EVENT',
  'STRATEGIC_SEAT',
  'PROCUREMENT_PANEL',
  'WEBINAR_CONFERENCE',
  'CITIZENS_JURY_SUMMIT',
  'PANEL',
  'FORMAL_CONSULTATION',
  'NOTICE_LEAFLET_LETTER_SOCIAL',
];
const CHILDREN: readonly AgeBand[] = ['0_4', '6_11'];

/** Children and young people: a parent or guardian agrees, somebody looks after them, and the method suits their age. */
export function checkUnder18(activity: Activity): readonly Finding[] {
  if (activity.under18 !== 'YES') return [];
  const missing = [
    hasText(activity.guardianConsentPlan) ? '' : 'how parents or guardians agree',
    hasText(activity.chaperone) ? '' : 'who the chaperone is',
    activity.ageBands.length > 0 || hasText(activity.ages) ? '' : 'how old they are',
  ].filter(hasText);
  const isTooMuch =
    NOT_FOR_CHILDREN.includes(activity.method) && activity.ageBands.some((band) => CHILDREN.includes(band));
  return [
    ...(missing.length > 0
      ? [block('R-080', activity.id, `Under-18s take part, so say ${listWords(missing)}.`)]
      : []),
    ...(isTooMuch
      ? [
          block(
            'R-080',
            activity.id,
            `This does not suit children under 12 (${METHOD_WORDS[activity.method].toLowerCase()}). Choose a creative activity, a story or an interview.`,
          ),
        ]
      : []),
  ];
}

/** A recording is kept only when everyone who was there agreed. */
export function checkRecording(activity: Activity): readonly Finding[] {
  const { attendedNumber, recordingConsents } = activity;
  if (!hasText(activity.recordingKeptAt)) return [];
  if (attendedNumber !== null && recordingConsents !== null && recordingConsents >= attendedNumber) return [];
  const words =
    attendedNumber === null || recordingConsents === null
      ? 'Say how many people came and how many of them agreed to be recorded.'
      : `${attendedNumber} people came and ${recordingConsents} agreed. A recording needs everybody’s consent, so it cannot be kept.`;
  return [block('R-077', activity.id, words)];
}

const block = (rule: string, subject: string, words: string): Finding => ({
  rule,
  level: 'block',
  field: 'rows.activity',
  subject,
  words,
});
