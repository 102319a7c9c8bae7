import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { copyOfActivity } from '../../../shared/domain/activities/copy.ts';
import type { Method } from '../../../shared/domain/activities/lists.ts';
import { offerDefaults } from '../../../shared/domain/activities/offer.ts';
import { questionsOf } from '../../../shared/domain/activities/survey.ts';
import type { PlanRows, StoredRow } from '../../../shared/domain/plan/shapes.ts';
import { addRow, removeRow, type RowAnswers, type RowList } from '../../answers/rows/row-changes.ts';
import { drafts } from '../../answers/saving/drafts.ts';
import { keptPlan } from '../../answers/saving/send.ts';
import type { Plan } from '../../data/plan.ts';
import { useSetup } from '../../data/setup.ts';
import { activitiesPath, activityPath } from './paths.ts';

export type Activity = StoredRow<'activity'>;

/** The plan's rows as the rules see them, which change nothing. */
export const rulesRows = (plan: Pick<Plan, 'rows'>): PlanRows => plan.rows as unknown as PlanRows;

/** What can be done with activities. Each opens what it made. */
export interface ActivityCommands {
  /** A new activity; with a method it comes with the usual offer. */
  readonly add: (given?: Partial<Activity> & { readonly method?: Method }) => Promise<void>;
  readonly duplicate: (activity: Activity) => Promise<void>;
  readonly remove: (activity: Activity, name: string) => Promise<void>;
}

export function useActivityCommands({ head }: Plan): ActivityCommands {
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const { areas } = useSetup();
  const area = areas.find(({ id }) => id === head.areaId);
  const projectId = head.id;
  return useMemo(() => {
    const list: RowList = { client, projectId, kind: 'activity', itemName: 'activity' };
    const open = (id: string | undefined): void => {
      if (id !== undefined) goTo(activityPath(projectId, id));
    };
    return {
      add: async (given = {}) => {
        const method = given.method ?? 'FOCUS_GROUP';
        const { why: _why, ...offer } = area ? offerDefaults(method, area) : { why: '' };
        open(await addRow(list, { ...offer, ...given, method } as RowAnswers));
      },
      duplicate: async (activity) => {
        // What was just typed belongs to the copy, too.
        await drafts.flushAll();
        const plan = keptPlan(client, projectId);
        const now = plan && rulesRows(plan).activity.find(({ id }) => id === activity.id);
        if (!plan || !now) return;
        const copyId = await addRow(list, copyOfActivity(now) as unknown as RowAnswers);
        if (copyId === undefined) return;
        await copyQuestions(
          { ...list, kind: 'surveyQuestion', itemName: 'question' },
          questionsOf(now, rulesRows(plan)),
          copyId,
        );
        open(copyId);
      },
      remove: async (activity, name) => {
        if (await removeRow(list, activity.id, `“${name}”`)) goTo(activitiesPath(projectId));
      },
    };
  }, [client, projectId, goTo, area]);
}

/** One after another, so that they keep their order. */
async function copyQuestions(
  list: RowList,
  questions: readonly StoredRow<'surveyQuestion'>[],
  activityId: string,
): Promise<void> {
  for (const { text, kind, options } of questions) await addRow(list, { activityId, text, kind, options });
}
