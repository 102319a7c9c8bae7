import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';
import type { Words } from '../plan/lists.ts';
import { hasText, plural } from '../../values/text.ts';
import { CORE_CHECKLIST_ITEMS, type ChecklistItemCode, type ChecklistState, type Method } from './lists.ts';

/** The methods that bring a group of people together in a room: they have the twelve-item checklist (E17). */
export const GROUP_METHODS: readonly Method[] = [
  'STAKEHOLDER_EVENT',
  'FOCUS_GROUP',
  'PROCUREMENT_PANEL',
  'CITIZENS_JURY_SUMMIT',
  'CODESIGN_WORKSHOP',
  'CREATIVE_PLAY',
];

type Activity = Pick<StoredRow<'activity'>, 'id' | 'method' | 'mode'>;
type Answer = Pick<StoredRow<'checklistItem'>, 'activityId' | 'item' | 'state' | 'note'>;

/** Whether an activity has the checklist: a group that meets, unless it meets online only. */
export const hasChecklist = ({ method, mode }: Pick<Activity, 'method' | 'mode'>): boolean =>
  GROUP_METHODS.includes(method) && mode !== 'ONLINE' && mode !== 'POSTAL' && mode !== 'PHONE';

/** One item as it stands; an item nobody has touched is unanswered. */
export function itemState(
  answers: readonly Answer[],
  activityId: string,
  item: ChecklistItemCode,
): { readonly state: ChecklistState; readonly note: string } {
  const found = answers.find((answer) => answer.activityId === activityId && answer.item === item);
  return found ?? { state: 'UNANSWERED', note: '' };
}

/** An item in a few words, for a sentence that lists several. */
const CHECKLIST_SHORT: Words<ChecklistItemCode> = {
  LOCAL_VENUE: 'local venue',
  ACCESSIBLE: 'access for disabled people',
  PARKING_OR_TRANSPORT: 'parking or public transport',
  WIFI: 'WiFi',
  HEARING_LOOP: 'hearing loop',
  REFRESHMENTS: 'refreshments',
  TIME_SUITS: 'time of day',
  DAY_SUITS: 'day',
  BUDGET: 'money',
  PAPERS: 'papers and formats',
  REQUIREMENTS_ASKED: 'asking what people need',
  REQUIREMENTS_MET: 'meeting what people need',
  STEP_FREE_ROUTE: 'step-free way',
  SAFE_AFTER_DARK: 'safe after dark',
  PARKING_NEAR_DOOR: 'parking near the door',
  VISITED: 'visit beforehand',
};

/** How far the twelve items are: answered, met, and those that still need somebody (a no, or no answer). */
export interface ChecklistCounts {
  readonly total: number;
  readonly answered: number;
  readonly met: number;
  readonly notApplicable: readonly ChecklistItemCode[];
  readonly outstanding: readonly ChecklistItemCode[];
}

/** E17. Counts the twelve core items; the four that may be added do not count. */
export function checklistCounts(activityId: string, answers: readonly Answer[]): ChecklistCounts {
  const stateOf = (item: ChecklistItemCode): ChecklistState => itemState(answers, activityId, item).state;
  const withState = (...states: readonly ChecklistState[]) =>
    CORE_CHECKLIST_ITEMS.filter((item) => states.includes(stateOf(item)));
  return {
    total: CORE_CHECKLIST_ITEMS.length,
    answered: withState('YES', 'NO', 'NOT_APPLICABLE').length,
    met: withState('YES').length,
    notApplicable: withState('NOT_APPLICABLE'),
    outstanding: withState('NO', 'UNANSWERED'),
  };
}

/** D01 §9b. `9 of 12 items met; outstanding: WiFi, hearing loop. Does not apply: refreshments.` Empty where there is no checklist. */
export function checklistSummary(activity: Activity, answers: readonly Answer[]): string {
  if (!hasChecklist(activity)) return '';
  const { met, total, notApplicable, outstanding } = checklistCounts(activity.id, answers);
  const named = (items: readonly ChecklistItemCode[]): string =>
    items.map((item) => CHECKLIST_SHORT[item]).join(', ');
  const left = outstanding.length === 0 ? '' : `; outstanding: ${named(outstanding)}`;
  const rest = notApplicable.length === 0 ? '' : `. Does not apply: ${named(notApplicable)}`;
  return `${met} of ${total} items met${left}${rest}.`;
}

/** All twelve items are answered; a no, and an item that does not apply, say why. */
export function checkChecklist(activity: Activity, answers: readonly Answer[]): readonly Finding[] {
  if (!hasChecklist(activity)) return [];
  const states = CORE_CHECKLIST_ITEMS.map((item) => itemState(answers, activity.id, item));
  const open = states.filter(({ state }) => state === 'UNANSWERED').length;
  const bare = states.filter(
    ({ state, note }) => (state === 'NO' || state === 'NOT_APPLICABLE') && !hasText(note),
  ).length;
  return [
    ...(open > 0 ? [block(activity.id, `${plural(open, 'item')} of the checklist still to answer.`)] : []),
    ...(bare > 0
      ? [
          block(
            activity.id,
            `${plural(bare, 'item')} of the checklist answered without the reason they need.`,
          ),
        ]
      : []),
  ];
}

const block = (subject: string, words: string): Finding => ({
  rule: 'R-075',
  level: 'block',
  field: 'rows.activity',
  subject,
  words,
});
