import { grouped, plural } from '../../../shared/values/text.ts';
import type { ProjectListView } from '../../state/project-list-view.ts';

interface Counts {
  readonly shown: number;
  readonly active: number;
  readonly archived: number;
}

export const isFiltered = ({ search, status }: ProjectListView): boolean =>
  search.trim() !== '' || status !== null;

/** `12 projects`, `3 of 12 projects`, `2 projects in the archive`: the line above the list. */
export function countWords({ shown, active, archived }: Counts, view: ProjectListView): string {
  const all = view.archived ? archived : active;
  const where = view.archived ? ' in the archive' : '';
  return isFiltered(view)
    ? `${grouped(shown)} of ${plural(all, 'project')}${where}`
    : `${plural(all, 'project')}${where}`;
}
