import {
  ACTIVITY_STATE_WORDS,
  AGE_BAND_WORDS,
  CHECKLIST_STATE_WORDS,
  CHECKLIST_WORDS,
  FORMAT_WORDS,
  METHOD_WORDS,
  MODE_WORDS,
  QUESTION_KIND_WORDS,
  SENTIMENT_WORDS,
} from '../activities/lists.ts';
import { GROUP_WORDS } from '../equality/groups.ts';
import { EIA_ACTION_STATE_WORDS, IMPACT_WORDS, PSED_AIM_WORDS, RELEVANCE_WORDS } from '../equality/lists.ts';
import { REVIEW_ANSWER_WORDS, REVIEW_CAUSE_WORDS } from '../duty/lists.ts';
import { CONTACT_METHOD_WORDS } from '../stakeholders/lists.ts';
import { LEVEL_WORDS } from './lists.ts';
import type { RowKind } from './shapes.ts';

/** What one row of a kind is called where it is told about, for kinds that have a page of their own. */
export const ROW_ITEM_WORDS: { readonly [K in RowKind]?: string } = {
  dutyVersion: 'earlier assessment',
  reviewTrigger: 'reason to look again',
  findingOverride: 'accepted warning',
  insightUse: 'source',
  eiaGroup: 'equality group',
  projectStakeholder: 'stakeholder',
  stakeholderPosition: 'place on the map',
  contactEntry: 'contact',
  activity: 'activity',
  checklistItem: 'checklist item',
  surveyQuestion: 'survey question',
  activityReach: 'people reached',
  theme: 'theme',
};

type Codes = Readonly<Record<string, string>>;

/** The words of the codes a row keeps, by `kind.field`. */
const CODES: Readonly<Record<string, Codes>> = {
  'reviewTrigger.cause': REVIEW_CAUSE_WORDS,
  'reviewTrigger.answer': REVIEW_ANSWER_WORDS,
  'dutyVersion.cause': REVIEW_CAUSE_WORDS,
  'eiaGroup.groupCode': GROUP_WORDS,
  'eiaGroup.relevance': RELEVANCE_WORDS,
  'eiaGroup.impact': IMPACT_WORDS,
  'eiaGroup.psedAims': PSED_AIM_WORDS,
  'eiaAction.state': EIA_ACTION_STATE_WORDS,
  'contactEntry.method': CONTACT_METHOD_WORDS,
  'activity.method': METHOD_WORDS,
  'activity.level': LEVEL_WORDS,
  'activity.state': ACTIVITY_STATE_WORDS,
  'activity.mode': MODE_WORDS,
  'activity.formats': FORMAT_WORDS,
  'activity.ageBands': AGE_BAND_WORDS,
  'checklistItem.item': CHECKLIST_WORDS,
  'checklistItem.state': CHECKLIST_STATE_WORDS,
  'surveyQuestion.kind': QUESTION_KIND_WORDS,
  'theme.sentiment': SENTIMENT_WORDS,
};

/** A code as a person reads it; undefined when the field keeps no codes or not this one. */
export function codeWords(kind: string, field: string, code: string): string | undefined {
  const words = Object.hasOwn(CODES, `${kind}.${field}`) ? CODES[`${kind}.${field}`] : undefined;
  return words && Object.hasOwn(words, code) ? words[code] : undefined;
}
