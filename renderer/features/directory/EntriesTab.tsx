import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { GROUP_TYPE_WORDS, GROUP_TYPES, type GroupType } from '../../../shared/domain/stakeholders/lists.ts';
import { addEntry } from '../../answers/directory/entry-changes.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Pager } from '../../components/Pager/Pager.tsx';
import { partOf } from '../../components/Pager/part-of.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Answered } from '../../data/Answered.tsx';
import { useMay } from '../../data/setup.ts';
import { useAsk } from '../../data/useAsk.ts';
import { ENTRY_COLUMNS } from './entry-columns.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import styles from './directory-page.module.css';

interface EntriesTabProps {
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

const ALL = 'ALL';
/** So many are shown at a time: ten thousand stay quick. */
const PART = 100;

/** Every entry, found as you type, with the one that is open beside it. */
export function EntriesTab({ openId, onOpen }: EntriesTabProps) {
  const client = useQueryClient();
  const mayWrite = useMay('projects:write');
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<GroupType | null>(null);
  const [archived, setArchived] = useState(false);
  const [page, setPage] = useState(0);
  const looking = { search: useDeferredValue(search), groupType: group, archived };
  const asked = useAsk(
    'directory.stakeholders',
    { ...looking, offset: page * PART, limit: PART },
    { keepLast: true },
  );
  const look =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      setPage(0);
    };
  const add = async (): Promise<void> => {
    const entry = await addEntry(client, 'stakeholder', {
      name: 'New stakeholder',
      ...(group === null ? {} : { groupType: group }),
    });
    if (entry) onOpen(entry.id);
  };
  const addButton = mayWrite && (
    <Button variant="primary" icon="add" onPress={() => void add()}>
      New stakeholder
    </Button>
  );
  return (
    <div className={styles.columns} data-panel={openId !== undefined || undefined}>
      <Panel isFlush>
        <div className={styles.filters}>
          <SearchField
            label="Find a stakeholder"
            placeholder="Name or organisation"
            value={search}
            onChange={look(setSearch)}
          />
          <SelectField
            isLabelHidden
            label="Group"
            options={[
              { id: ALL, label: 'All groups' },
              ...GROUP_TYPES.map((id) => ({ id, label: GROUP_TYPE_WORDS[id] })),
            ]}
            value={group ?? ALL}
            onChange={look((id: string) => setGroup(id === ALL ? null : (id as GroupType)))}
          />
          <Checkbox isSelected={archived} label="Archive" onChange={look(setArchived)} />
          <span className={styles.add}>{addButton}</span>
        </div>
        <Answered asked={asked} waiting="Looking in the directory">
          {({ entries, found, active }) => (
            <>
              <Table
                columns={ENTRY_COLUMNS}
                empty={
                  active === 0 && !archived ? (
                    <EmptyState icon="people" title="The directory is empty">
                      Add the bodies and groups you work with once. Every project can then use them.
                    </EmptyState>
                  ) : (
                    <EmptyState isCompact title="Nobody fits the search" />
                  )
                }
                label="Stakeholders in the directory"
                rowId={({ id }) => id}
                rows={entries}
                onOpen={({ id }) => onOpen(id)}
              />
              <Pager
                {...partOf({ found, page, size: PART }, 'entry', 'entries')}
                page={page}
                onPage={setPage}
              />
            </>
          )}
        </Answered>
      </Panel>
      {openId !== undefined && (
        <EntryPanel
          key={openId}
          given={asked.value?.entries.find(({ id }) => id === openId)}
          id={openId}
          isReadOnly={!mayWrite}
          onClose={() => onOpen(undefined)}
        />
      )}
    </div>
  );
}
