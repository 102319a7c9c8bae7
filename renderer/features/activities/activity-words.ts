import { checklistCounts, hasChecklist } from '../../../shared/domain/activities/checklist.ts';
import type { ActivityState } from '../../../shared/domain/activities/lists.ts';
import { MODE_WORDS } from '../../../shared/domain/activities/lists.ts';
import type { PlanRows, StoredRow } from '../../../shared/domain/plan/shapes.ts';
import { formatDate, formatDateRange } from '../../../shared/values/dates.ts';
import type { StatusTagProps } from '../../components/StatusTag/StatusTag.tsx';

type Activity = StoredRow<'activity'>;

export const STATE_TONES: Readonly<Record<ActivityState, NonNullable<StatusTagProps['tone']>>> = {
  PLANNED: 'neutral',
  CONFIRMED: 'info',
  DONE: 'success',
  CANCELLED: 'danger',
};

/** What it is called: its title, or its place in the list. */
export const nameOf = (activity: Activity, all: readonly Activity[]): string =>
  activity.title.trim() || `Activity ${all.findIndex(({ id }) => id === activity.id) + 1}`;

/** `3 June 2026`, `1 to 30 June 2026`; empty without a date. */
export function dayWords({ dateOn, endsOn, closingDate }: Activity): string {
  if (dateOn === null) return closingDate === null ? '' : `Closes ${formatDate(closingDate)}`;
  const last = endsOn ?? closingDate;
  return last === null || last < dateOn ? formatDate(dateOn) : formatDateRange(dateOn, last);
}

/** `10:00 to 12:00`. */
export const timeWords = ({ startsAt, endsAt }: Activity): string =>
  startsAt === null ? '' : endsAt === null ? startsAt : `${startsAt} to ${endsAt}`;

/** `Town Hall`, `Online`; empty while nobody knows. */
export const placeWords = ({ mode, venue }: Activity): string =>
  [venue.trim(), mode === null || (mode === 'IN_PERSON' && venue.trim() !== '') ? '' : MODE_WORDS[mode]]
    .filter((words) => words !== '')
    .join(', ');

/** `9 of 12`, how many took part of those expected; empty without either. */
export function numberWords({ expectedNumber, attendedNumber }: Activity): string {
  if (attendedNumber !== null)
    return expectedNumber === null ? `${attendedNumber} came` : `${attendedNumber} of ${expectedNumber} came`;
  return expectedNumber === null ? '' : String(expectedNumber);
}

/** How many checks are still open; undefined where there is no checklist. */
export function checksLeft(
  activity: Activity,
  { checklistItem }: Pick<PlanRows, 'checklistItem'>,
): number | undefined {
  if (!hasChecklist(activity) || activity.state === 'CANCELLED') return undefined;
  const { total, answered } = checklistCounts(activity.id, checklistItem);
  return total - answered;
}
