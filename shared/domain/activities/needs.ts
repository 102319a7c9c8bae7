import type { Finding } from '../findings.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import { hasText } from '../../values/text.ts';
import { hasChecklist, itemState } from './checklist.ts';
import { isCounted } from './counted.ts';

/** Everyone is asked what they need; a need that was not met on the day is written down. */
export function checkNeeds(
  activity: StoredRow<'activity'>,
  { checklistItem }: Pick<PlanRows, 'checklistItem'>,
): readonly Finding[] {
  if (!isCounted(activity) || !hasChecklist(activity)) return [];
  const asked = itemState(checklistItem, activity.id, 'REQUIREMENTS_ASKED').state;
  const met = itemState(checklistItem, activity.id, 'REQUIREMENTS_MET').state;
  const words = [
    asked === 'NO' ? 'Ask everyone you invite what they need to take part.' : '',
    met === 'NO' && activity.state === 'DONE' && !hasText(activity.unmetNeeds)
      ? 'Not every need was met. Write down what was missing on the day and what you did about it.'
      : '',
  ];
  return words.filter(hasText).map((text) => ({
    rule: 'R-079',
    level: 'warn',
    field: 'rows.activity',
    subject: activity.id,
    words: text,
  }));
}
