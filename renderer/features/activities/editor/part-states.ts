import { checklistCounts, hasChecklist } from '../../../../shared/domain/activities/checklist.ts';
import { isSurvey } from '../../../../shared/domain/activities/counted.ts';
import { ACTIVITY_FORM } from '../../../../shared/domain/activities/form.ts';
import type { RowFields } from '../../../../shared/domain/plan/shapes.ts';
import type { NavSection } from '../../../components/SectionNav/SectionNav.tsx';
import { isBlank } from './ActivityAnswer.tsx';
import type { Editing } from './editor-context.ts';

/** What has to be said in each part before it counts as complete. */
const NEEDED: Readonly<Record<string, readonly (keyof RowFields<'activity'>)[]>> = {
  what: ['title', 'purpose', 'questions'],
  whom: ['expectedNumber'],
  when: ['dateOn', 'mode'],
  support: ['accessNote', 'formats', 'offerText'],
  survey: ['purposeStatement', 'accessStatement'],
  results: ['attendedNumber', 'resultsNote'],
};

/** The parts of the page and how far each is. */
export function partStates({ activity, rows }: Editing): readonly NavSection[] {
  // What a survey asks stands in its own list.
  const isAskedElsewhere = (key: string): boolean => key === 'questions' && isSurvey(activity);
  const parts = ACTIVITY_FORM.filter(({ id }) => id !== 'survey' || isSurvey(activity)).map(
    ({ id, title, fields }): NavSection => {
      const left = (NEEDED[id] ?? []).filter(
        (key) => isBlank(activity, key) && !isAskedElsewhere(key),
      ).length;
      const isStarted = fields.some(({ key }) => key !== 'method' && !isBlank(activity, key));
      return { id, label: title, state: left === 0 ? 'complete' : isStarted ? 'incomplete' : 'notStarted' };
    },
  );
  if (!hasChecklist(activity)) return parts;
  const { answered, total } = checklistCounts(activity.id, rows.checklistItem);
  const checks: NavSection = {
    id: 'checks',
    label: 'Checks',
    state: answered === total ? 'complete' : answered === 0 ? 'notStarted' : 'incomplete',
    left: answered > 0 && answered < total ? total - answered : undefined,
  };
  return parts.toSpliced(-1, 0, checks);
}
