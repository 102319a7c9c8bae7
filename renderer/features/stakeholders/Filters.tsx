import { GROUP_TYPE_WORDS, GROUP_TYPES, type GroupType } from '../../../shared/domain/stakeholders/lists.ts';
import { plural } from '../../../shared/values/text.ts';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import type { PageProps } from './page-props.ts';
import styles from './stakeholders.module.css';

const ALL = 'ALL';

/** Search and group, shared by map and table. Only groups that are there are offered. */
export function Filters({ members, filtered, view, change }: PageProps) {
  const there = new Set(members.map(({ entry }) => entry?.groupType));
  const groups = GROUP_TYPES.filter((group) => there.has(group) || group === view.group);
  const options = [
    { id: ALL, label: 'All groups' },
    ...groups.map((id) => ({ id, label: GROUP_TYPE_WORDS[id] })),
  ];
  return (
    <div className={styles.filters}>
      <SearchField
        label="Find a stakeholder"
        placeholder="Find by name"
        value={view.search}
        onChange={(search) => change({ search })}
      />
      <SelectField
        isLabelHidden
        label="Group"
        options={options}
        value={view.group ?? ALL}
        onChange={(id) => change({ group: id === ALL ? null : (id as GroupType) })}
      />
      {filtered.found && (
        <output className={styles.count}>{plural(filtered.found.size, 'match', 'matches')}</output>
      )}
    </div>
  );
}
