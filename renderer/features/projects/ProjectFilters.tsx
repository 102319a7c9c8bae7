import { lazy, Suspense } from 'react';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { changeListView, useProjectListView } from '../../state/project-list-view.ts';
import styles from './projects.module.css';

/** A list to choose from is heavy, and nobody needs it in the first instant. */
const StatusFilter = lazy(async () => ({ default: (await import('./StatusFilter.tsx')).StatusFilter }));

/** The id by which "Find a project" brings focus to the search field. */
export const SEARCH_ID = 'project-search';

/** Finds projects by words, status and archive; the list follows each letter. */
export function ProjectFilters({ archived }: { readonly archived: number }) {
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
        <Suspense>
          <StatusFilter />
        </Suspense>
      </div>
      <div className={styles.archive}>
        <Checkbox
          label={`Show the archive (${archived.toLocaleString('en-GB')})`}
          isSelected={view.archived}
          onChange={(isOn) => changeListView({ archived: isOn })}
        />
      </div>
    </div>
  );
}
