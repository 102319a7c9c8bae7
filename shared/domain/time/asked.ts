import type { IsoDate } from '../../values/dates.ts';
import type { PlanRecords, PlanRows, StoredRow } from '../plan/shapes.ts';

/** The records that say when things happen. */
export interface TimeFacts {
  readonly records: Pick<PlanRecords, 'project' | 'level' | 'consultation'>;
  readonly rows: Pick<PlanRows, 'activity' | 'milestone'>;
}

/** An activity with a day, that is not called off. */
export type DatedActivity = StoredRow<'activity'> & { readonly dateOn: IsoDate };

/** The activities that have a day and are not called off, earliest first. */
export const datedActivities = (rows: TimeFacts['rows']): readonly DatedActivity[] =>
  rows.activity
    .filter((one): one is DatedActivity => one.dateOn !== null && one.state !== 'CANCELLED')
    .toSorted((one, other) => (one.dateOn < other.dateOn ? -1 : one.dateOn > other.dateOn ? 1 : 0));

/** The first day anybody is asked: the start of the engagement or the first activity, whichever comes first. */
export function firstAsked({ records, rows }: TimeFacts): IsoDate | undefined {
  const days = [records.project.engagementStart, datedActivities(rows)[0]?.dateOn];
  return days.filter((day) => day !== null && day !== undefined).toSorted()[0];
}

/** What an activity is called in a sentence. */
export const activityName = ({ title }: Pick<DatedActivity, 'title'>): string =>
  title.trim() === '' ? 'An activity without a name' : `“${title.trim()}”`;
