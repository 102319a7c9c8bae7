import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import { furtherEngagement, isAssessed, isHeard } from './further.ts';
import { inPrintOrder, type Group } from './print-order.ts';

type Activity = StoredRow<'activity'>;
type Rows = Pick<PlanRows, 'eiaGroup' | 'activity'>;

/** A group that has to be heard (D01 §6). */
export interface Gap {
  readonly group: Group;
  readonly why: string;
  /** What is planned to hear from it; a gap without any is open. */
  readonly activities: readonly Activity[];
}

/** The activities that will hear from a group: linked on the group or naming it themselves, and not cancelled. */
export const activitiesFor = (
  group: Pick<Group, 'id' | 'activityIds'>,
  activities: readonly Activity[],
): readonly Activity[] =>
  activities.filter(
    ({ id, state, groupIds }) =>
      state !== 'CANCELLED' && (group.activityIds.includes(id) || groupIds.includes(group.id)),
  );

/** Every group that needs further engagement, in print order, with what is planned. */
export const gapsOf = ({ eiaGroup, activity }: Rows): readonly Gap[] =>
  inPrintOrder(eiaGroup).flatMap((group) => {
    const { needed, why } = furtherEngagement(group);
    return needed === true ? [{ group, why, activities: activitiesFor(group, activity) }] : [];
  });

/** The gaps nothing is planned for yet. */
export const openGapsOf = (rows: Rows): readonly Gap[] =>
  gapsOf(rows).filter(({ activities }) => activities.length === 0);

/** How far the assessment has come, in numbers of groups. */
export interface EqualityCounts {
  readonly groups: number;
  readonly assessed: number;
  readonly heard: number;
  /** Groups that need further engagement. */
  readonly toHear: number;
  /** Those of them without an activity. */
  readonly gaps: number;
}

/** E10. The numbers at the top of the grid. */
export function countsOf(rows: Rows): EqualityCounts {
  const { eiaGroup } = rows;
  return {
    groups: eiaGroup.length,
    assessed: eiaGroup.filter(isAssessed).length,
    heard: eiaGroup.filter(isHeard).length,
    toHear: gapsOf(rows).length,
    gaps: openGapsOf(rows).length,
  };
}
