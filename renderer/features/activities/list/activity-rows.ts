import { groupsOf } from '../../../../shared/domain/activities/counted.ts';
import { groupByMonth, monthWords } from '../../../../shared/domain/activities/calendar.ts';
import { METHOD_WORDS } from '../../../../shared/domain/activities/lists.ts';
import { groupName } from '../../../../shared/domain/equality/groups.ts';
import type { Finding } from '../../../../shared/domain/findings.ts';
import type { PlanRows, StoredRow } from '../../../../shared/domain/plan/shapes.ts';
import { searchKey } from '../../../../shared/values/text.ts';
import type { ActivitiesView } from '../../../state/activities-view.ts';
import { checksLeft, nameOf, placeWords } from '../activity-words.ts';

type Activity = StoredRow<'activity'>;

/** One activity as the list shows it. */
export interface ActivityRow {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly activity: Activity;
  readonly groups: readonly string[];
  /** Undefined where there is no checklist. */
  readonly checksLeft: number | undefined;
  /** Blocks and warnings nobody has accepted. */
  readonly warnings: number;
}

/** The rows of one month. */
export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ActivityRow[];
}

interface Given {
  readonly projectId: string;
  readonly rows: PlanRows;
  readonly findings: readonly Finding[];
  readonly view: Pick<ActivitiesView, 'search' | 'state' | 'method'>;
}

/** What is left of the activities after the filter, by month; those without a date first. */
export function rowGroups({ projectId, rows, findings, view }: Given): readonly RowGroup[] {
  const asRow = (activity: Activity): ActivityRow => ({
    id: activity.id,
    projectId,
    name: nameOf(activity, rows.activity),
    activity,
    groups: groupsOf(activity, rows).map(groupName),
    checksLeft: checksLeft(activity, rows),
    warnings: findings.filter(({ subject, level }) => subject === activity.id && level !== 'prompt').length,
  });
  return groupByMonth(rows.activity)
    .map(({ month, activities }) => ({
      id: month ?? 'none',
      title: month === null ? 'Without a date' : monthWords(month),
      rows: activities.map(asRow).filter((row) => isShown(row, view)),
    }))
    .filter((group) => group.rows.length > 0);
}

function isShown(row: ActivityRow, { search, state, method }: Given['view']): boolean {
  const { activity } = row;
  if (state !== null && activity.state !== state) return false;
  if (method !== null && activity.method !== method) return false;
  const words = [
    row.name,
    METHOD_WORDS[activity.method],
    placeWords(activity),
    activity.audience,
    ...row.groups,
  ];
  const text = searchKey(words.join(' '));
  return searchKey(search)
    .split(' ')
    .every((word) => text.includes(word));
}
