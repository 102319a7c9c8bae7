import type { PlanRows, StoredRow } from '../../../shared/domain/plan/shapes.ts';
import { isSurvey } from '../../../shared/domain/activities/counted.ts';
import type { Plan } from '../../data/plan.ts';

export type Activity = StoredRow<'activity'>;

const NO_DATE = '9999-12-31';

/** The project’s activities by day; those without a day last. */
export const activitiesOf = ({ rows }: Pick<Plan, 'rows'>): readonly Activity[] =>
  (rows as unknown as PlanRows).activity.toSorted((a, b) =>
    (a.dateOn ?? NO_DATE).localeCompare(b.dateOn ?? NO_DATE),
  );

/** What an activity is called, its place in the list where it has no title. */
export const activityName = (activity: Activity, all: readonly Activity[]): string =>
  activity.title.trim() || `Activity ${all.indexOf(activity) + 1}`;

/** The activity shown first: the next one to come, or else the last, surveys only when there is nothing else. */
export function firstShown(all: readonly Activity[], today: string): Activity | undefined {
  const meetings = all.filter((activity) => !isSurvey(activity) && activity.state !== 'CANCELLED');
  const dated = meetings.filter(({ dateOn }) => dateOn !== null);
  return dated.find(({ dateOn }) => (dateOn ?? '') >= today) ?? dated.at(-1) ?? meetings[0] ?? all[0];
}
