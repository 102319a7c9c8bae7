import type { Finding } from '../../../shared/domain/findings.ts';
import { furtherEngagement, type FurtherEngagement } from '../../../shared/domain/equality/further.ts';
import { activitiesFor } from '../../../shared/domain/equality/gaps.ts';
import { groupName } from '../../../shared/domain/equality/groups.ts';
import { inPrintOrder, type Group } from '../../../shared/domain/equality/print-order.ts';
import type { PlanRows } from '../../../shared/domain/plan/shapes.ts';

/** What the grid shows of one group. */
export interface GroupFacts {
  readonly group: Group;
  readonly name: string;
  readonly further: FurtherEngagement;
  /** What will hear from it: linked here, or naming the group itself. */
  readonly activities: readonly PlanRows['activity'][number][];
  /** Activities that were cancelled, and so close no gap. */
  readonly cancelledIds: readonly string[];
  readonly findings: readonly Finding[];
}

/** Every group in print order, with what the rules make of it. */
export const groupFacts = (
  { eiaGroup, activity }: Pick<PlanRows, 'eiaGroup' | 'activity'>,
  findings: readonly Finding[],
): readonly GroupFacts[] =>
  inPrintOrder(eiaGroup).map((group) => ({
    group,
    name: groupName(group),
    further: furtherEngagement(group),
    activities: activitiesFor(group, activity),
    cancelledIds: activity.filter(({ state }) => state === 'CANCELLED').map(({ id }) => id),
    findings: findings.filter(({ subject }) => subject === group.id),
  }));

/** True when the group has to be heard and nothing is planned for it. */
export const isOpenGap = ({ further, activities }: GroupFacts): boolean =>
  further.needed === true && activities.length === 0;
