import { STATUSES, STATUS_WORDS, type Status } from '../../../shared/domain/plan/lists.ts';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { changeListView, useProjectListView } from '../../state/project-list-view.ts';
import styles from './projects.module.css';

const ANY = 'ANY';
const OPTIONS = [
  { id: ANY, label: 'Any status' },
  ...STATUSES.map((id) => ({ id, label: STATUS_WORDS[id] })),
];

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
      <SelectField
        label="Status"
        isLabelHidden
        options={OPTIONS}
        value={view.status ?? ANY}
        onChange={(id) => changeListView({ status: id === ANY ? null : (id as Status) })}
        width="sm"
      />
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
