import { useDeferredValue, useMemo, useState } from 'react';
import {
  GROUP_TYPE_WORDS,
  GROUP_TYPES,
  type GroupType,
} from '../../../../shared/domain/stakeholders/lists.ts';
import type { StakeholderEntry } from './entry.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { SearchField } from '../../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../../components/SelectField/SelectField.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { Answered } from '../../../data/Answered.tsx';
import type { Plan } from '../../../data/plan.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { addMembers, type Site } from '../stakeholder-changes.ts';
import pageStyles from '../stakeholders.module.css';
import { NewStakeholder } from './NewStakeholder.tsx';

interface AddStakeholdersProps {
  readonly plan: Plan;
  readonly site: Site;
  readonly onClose: () => void;
  /** The ids of the project's new rows. */
  readonly onAdded: (ids: readonly string[]) => void;
}

/** So many are shown; more are found by typing. */
const MOST = 200;
const ALL = 'ALL';

const COLUMNS: readonly TableColumn<StakeholderEntry>[] = [
  { id: 'name', header: 'Name', isRowHeader: true, sortValue: ({ name }) => name, cell: ({ name }) => name },
  {
    id: 'group',
    header: 'Group',
    sortValue: ({ groupType }) => GROUP_TYPE_WORDS[groupType],
    cell: ({ groupType }) => GROUP_TYPE_WORDS[groupType],
  },
  {
    id: 'organisation',
    header: 'Organisation',
    sortValue: ({ organisation }) => organisation || null,
    cell: ({ organisation }) => organisation || '–',
  },
];

/** Chooses any number from the directory, or adds one that is not in it yet. */
export function AddStakeholders({ plan, site, onClose, onAdded }: AddStakeholdersProps) {
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<GroupType | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isNew, setNew] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const asked = useAsk(
    'directory.stakeholders',
    { search: useDeferredValue(search), groupType: group, archived: false, offset: 0, limit: MOST },
    { keepLast: true },
  );
  const there = useMemo(
    () => new Set(plan.rows.projectStakeholder.map(({ stakeholderId }) => stakeholderId)),
    [plan.rows.projectStakeholder],
  );
  const finish = async (ids: readonly string[]): Promise<void> => {
    setBusy(true);
    onAdded(await addMembers(site, ids));
    onClose();
  };
  if (isNew) {
    return (
      <NewStakeholder
        client={site.client}
        name={search}
        onBack={() => setNew(false)}
        onClose={onClose}
        onMade={(id) => finish([id])}
      />
    );
  }
  return (
    <Dialog
      isOpen
      size="lg"
      title="Add stakeholders"
      actions={
        <>
          <Button onPress={() => setNew(true)}>Not in the list? Add a new one</Button>
          <Button
            isBusy={isBusy}
            isDisabled={chosen.size === 0}
            variant="primary"
            onPress={() => void finish([...chosen])}
          >
            {chosen.size === 0 ? 'Add' : `Add ${plural(chosen.size, 'stakeholder')}`}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <div className={pageStyles.pick}>
        <div className={pageStyles.filters}>
          <SearchField
            // Whoever opens this wants to find somebody.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            label="Find in the directory"
            placeholder="Name or organisation"
            value={search}
            onChange={setSearch}
          />
          <SelectField
            isLabelHidden
            label="Group"
            options={[
              { id: ALL, label: 'All groups' },
              ...GROUP_TYPES.map((id) => ({ id, label: GROUP_TYPE_WORDS[id] })),
            ]}
            value={group ?? ALL}
            onChange={(id) => setGroup(id === ALL ? null : (id as GroupType))}
          />
        </div>
        <Answered asked={asked} waiting="Looking in the directory">
          {({ entries, found }) => (
            <>
              <output className={pageStyles.count}>
                {found > MOST
                  ? `${plural(found, 'entry', 'entries')} found, the first ${MOST} shown. Type more of the name to narrow it down.`
                  : `${plural(found, 'entry', 'entries')} found`}
                {chosen.size > 0 && `, ${chosen.size} chosen`}
              </output>
              <Table
                columns={COLUMNS}
                empty={
                  <EmptyState isCompact title="Nobody found">
                    Add a new one with the button below.
                  </EmptyState>
                }
                label="Directory"
                rowId={({ id }) => id}
                rows={entries.filter(({ id }) => !there.has(id))}
                selection={{ ids: chosen, onChange: setChosen }}
                virtualAbove={60}
              />
            </>
          )}
        </Answered>
      </div>
    </Dialog>
  );
}
