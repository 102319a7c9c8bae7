import { lazy, Suspense } from 'react';
import { grouped } from '../../../shared/values/text.ts';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { afterPaint } from '../../components/support/after-paint.ts';
import { changeListView, useProjectListView } from '../../state/project-list-view.ts';
import styles from './projects.module.css';

/** A list to choose from is heavy, and nobody needs it in the first instant: fetched once the list is painted. */
const StatusFilter = lazy(async () => {
  await new Promise<void>((resolve) => void afterPaint(resolve));
  return { default: (await import('./StatusFilter.tsx')).StatusFilter };
});

/** The id by which "Find a project" brings focus to the search field. */
export const SEARCH_ID = 'project-search';

type ProjectFiltersProps = {
  /** How many projects there are in the archive. */
  readonly archived: number;
  /** The list itself is not there yet: it goes first. */
  readonly isWaiting: boolean;
};

/** Finds projects by words, status and archive; the list follows each letter. */
export function ProjectFilters({ archived, isWaiting }: ProjectFiltersProps) {
  const view = useProjectListView();
  return (
    <div className={styles.filters}>
      <div className={styles.search} id={SEARCH_ID}>
        <SearchField
          label="Search projects"
          placeholder="Title, reference, area or lead"
          value={view.search}
          onChange={(search) => changeListView({ search })}
        />
      </div>
      <div className={styles.status}>
        {!isWaiting && (
          <Suspense>
            <StatusFilter />
          </Suspense>
        )}
      </div>
      <div className={styles.archive}>
        <Checkbox
          label={`Show the archive (${grouped(archived)})`}
          isSelected={view.archived}
          onChange={(isOn) => changeListView({ archived: isOn })}
        />
      </div>
    </div>
  );
}
