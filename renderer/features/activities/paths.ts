import type { Plan } from '../../data/plan.ts';
import { hasChecklist } from '../../../shared/domain/activities/checklist.ts';
import { isSurvey } from '../../../shared/domain/activities/counted.ts';

/** The pages the activities lead to. */
export const projectPath = (projectId: string): string => `/projects/${projectId}`;
export const activitiesPath = (projectId: string): string => `/projects/${projectId}/activities`;
export const activityPath = (projectId: string, activityId: string): string =>
  `/projects/${projectId}/activities/${activityId}`;

/** The activity on whose page a link is settled, if it names one: by itself, by one of its rows, or by its kind of list. */
export function activityOfLink(
  link: string | undefined,
  { activity, ...rows }: Plan['rows'],
): string | undefined {
  const [kind, id] = (link ?? '').split('#');
  const isHere = (wanted: string | undefined): boolean => activity.some((one) => one.id === wanted);
  if (isHere(id)) return id;
  switch (kind) {
    case 'rows.checklistItem':
      return ownerOf(rows.checklistItem, id) ?? activity.find(hasChecklist)?.id;
    case 'rows.surveyQuestion':
      return ownerOf(rows.surveyQuestion, id) ?? activity.find(isSurvey)?.id;
    case 'rows.activityReach':
      return ownerOf(rows.activityReach, id) ?? activity[0]?.id;
    case undefined:
    default:
      return undefined;
  }
}

const ownerOf = (
  rows: readonly { readonly id: string; readonly activityId: string }[],
  id: string | undefined,
): string | undefined => rows.find((row) => row.id === id)?.activityId;
