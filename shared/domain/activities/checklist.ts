import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';
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
  field: 'rows.checklistItem',
  subject,
  words,
});
