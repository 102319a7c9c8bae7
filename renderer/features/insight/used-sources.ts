import type { DirectoryUsed } from '../../../shared/domain/directory/shapes.ts';
import { sourcesUsed, type UsedSource } from '../../../shared/domain/insight/sources.ts';
import type { PlanRows } from '../../../shared/domain/plan/shapes.ts';
import type { Plan } from '../../data/plan.ts';

/** The sources of a plan, newest first, for rules that do not change lists but whose types do not say so. */
export const usedSources = ({ rows, directory }: Plan): readonly UsedSource[] =>
  sourcesUsed(rows as unknown as PlanRows, directory as unknown as DirectoryUsed);

/** A list of names, the first few in full: `Age, Race and 4 more`. */
export function fewOf(names: readonly string[], most = 3): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
