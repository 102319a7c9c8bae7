import { hasText, plural } from '../../values/text.ts';
import { groupName } from '../equality/groups.ts';
import type { Finding } from '../findings.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';

/** R-071 [D]. The share of those planned below which the approach should change. */
const POOR_SHARE = 0.5;

type Reach = StoredRow<'activityReach'>;

/** A group that answered far less than planned, over all activities that counted it. */
export function checkReach({
  eiaGroup,
  activityReach,
}: Pick<PlanRows, 'eiaGroup' | 'activityReach'>): readonly Finding[] {
  const counted = activityReach.filter(({ expected, reached }) => expected !== null && reached !== null);
  return [...Map.groupBy(counted, ({ groupId }) => groupId)].flatMap(([groupId, rows]) => {
    const [expected, reached] = [sum(rows, 'expected'), sum(rows, 'reached')];
    if (expected === 0 || reached / expected >= POOR_SHARE) return [];
    const group = eiaGroup.find(({ id }) => id === groupId);
    const name = group ? groupName(group) : 'A group';
    const words = `${hasText(name) ? name : 'A group'}: ${plural(reached, 'person', 'people')} of ${expected} planned. Ask them in another way, or through somebody they trust.`;
    return [
      { rule: 'R-071', level: 'prompt', field: 'rows.activityReach', subject: rows[0]?.id ?? groupId, words },
    ];
  });
}

const sum = (rows: readonly Reach[], field: 'expected' | 'reached'): number =>
  rows.reduce((total, row) => total + (row[field] ?? 0), 0);
