import { groupName } from '../../domain/equality/groups.ts';
import type { ThemeFacts } from '../facts.ts';
import { byId, found, type PlanSource } from './source.ts';

/** E30. What people said, by theme, with the groups that said it. */
export function themesOf({ rows }: Pick<PlanSource, 'rows'>): readonly ThemeFacts[] {
  const groups = byId(rows.eiaGroup);
  return rows.theme.map(({ title, summary, count, groupIds, groupsDiffering }) => ({
    title,
    summary,
    count,
    groups: found(groupIds, groups).map(groupName),
    groupsDiffering,
  }));
}
