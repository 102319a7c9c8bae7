import {
  ACTIVITY_STATES,
  ACTIVITY_STATE_WORDS,
  METHODS,
  METHOD_WORDS,
  type ActivityState,
  type Method,
} from '../../../../shared/domain/activities/lists.ts';
import type { PlanRows } from '../../../../shared/domain/plan/shapes.ts';
import { SearchField } from '../../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { changeActivitiesView, useActivitiesView } from '../../../state/activities-view.ts';
import styles from '../activities.module.css';

const ANY = 'ANY';
const STATES = [
  { id: ANY, label: 'Any state' },
  ...ACTIVITY_STATES.map((id) => ({ id, label: ACTIVITY_STATE_WORDS[id] })),
];

/** Narrows the list by words, state and method; only methods that are used are offered. */
export function ListFilters({ rows }: { readonly rows: PlanRows }) {
  const view = useActivitiesView();
  const used = METHODS.filter(
    (id) => id === view.method || rows.activity.some(({ method }) => method === id),
  );
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label="Search activities"
          placeholder="Title, method, place or group"
          value={view.search}
          onChange={(search) => changeActivitiesView({ search })}
        />
      </div>
      <SelectField
        isLabelHidden
        label="State"
        options={STATES}
        value={view.state ?? ANY}
        width="sm"
        onChange={(id) => changeActivitiesView({ state: id === ANY ? null : (id as ActivityState) })}
      />
      <SelectField
        isLabelHidden
        label="Method"
        options={[{ id: ANY, label: 'Any method' }, ...used.map((id) => ({ id, label: METHOD_WORDS[id] }))]}
        value={view.method ?? ANY}
        onChange={(id) => changeActivitiesView({ method: id === ANY ? null : (id as Method) })}
      />
    </div>
  );
}
