import { groupName, type GroupCode } from '../equality/groups.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import type { IsoDate } from '../../values/dates.ts';
import type { Method } from './lists.ts';

type Activity = StoredRow<'activity'>;

/** Whether an activity counts: a cancelled one counts for nothing, in no rule and in no document. */
export const isCounted = ({ state }: Pick<Activity, 'state'>): boolean => state !== 'CANCELLED';

/** E18. The methods that ask people a set of questions on paper or on a screen. */
const SURVEY_METHODS: readonly Method[] = ['ONLINE_SURVEY', 'PAPER_SURVEY', 'PANEL', 'FORMAL_CONSULTATION'];
export const isSurvey = ({ method }: Pick<Activity, 'method'>): boolean => SURVEY_METHODS.includes(method);

/** Methods in which nobody meets anybody at a set time: no day or hour can be wrong for them. */
const AT_ANY_TIME: readonly Method[] = [...SURVEY_METHODS, 'NOTICE_LEAFLET_LETTER_SOCIAL'];
/** Whether people meet at a set day and hour. */
export const isMeeting = ({ method }: Pick<Activity, 'method'>): boolean => !AT_ANY_TIME.includes(method);

/** The last day on which people can take part; null while it has no date. */
export function lastDay({
  dateOn,
  endsOn,
  closingDate,
}: Pick<Activity, 'dateOn' | 'endsOn' | 'closingDate'>): IsoDate | null {
  const days = [dateOn, endsOn, closingDate].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}

/** Minutes since midnight of a time of day, `10:15` is 615. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whom an activity is for, as rules see it: codes of groups, and every word about them in one lower-case text. */
export interface Target {
  readonly codes: readonly GroupCode[];
  readonly words: string;
}

/** The groups and the words an activity is aimed at, from both sides of the link. */
export function targetOf(
  activity: Pick<Activity, 'id' | 'groupIds' | 'audience'>,
  rows: Pick<PlanRows, 'eiaGroup'>,
): Target {
  const groups = groupsOf(activity, rows);
  const words = [activity.audience, ...groups.map(groupName)].join('; ').toLowerCase();
  return { codes: groups.map(({ groupCode }) => groupCode), words };
}

/** The groups of the equality assessment an activity hears from: named by the activity, or naming it. */
export const groupsOf = (
  activity: Pick<Activity, 'id' | 'groupIds'>,
  { eiaGroup }: Pick<PlanRows, 'eiaGroup'>,
): readonly StoredRow<'eiaGroup'>[] =>
  eiaGroup.filter(
    ({ id, activityIds }) => activity.groupIds.includes(id) || activityIds.includes(activity.id),
  );
