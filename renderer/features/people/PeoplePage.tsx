import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { CAPACITIES, CAPACITY_WORDS, type Capacity } from '../../../shared/domain/people/lists.ts';
import { useFreshNext } from '../../attendance/use-fresh-next.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { MenuButton } from '../../components/MenuButton/MenuButton.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Pager } from '../../components/Pager/Pager.tsx';
import { partOf } from '../../components/Pager/part-of.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Answered } from '../../data/Answered.tsx';
import { useMay } from '../../data/setup.ts';
import { useAsk } from '../../data/useAsk.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { ExportPeopleDialog } from './import/ExportPeopleDialog.tsx';
import { AddPersonDialog } from './list/AddPersonDialog.tsx';
import { PERSON_COLUMNS } from './list/person-columns.tsx';
import styles from './people.module.css';

const ALL = 'ALL';
/** So many are shown at a time: ten thousand stay quick. */
const PART = 100;

/** Everybody who takes part in anything, found as you type. */
export function PeoplePage() {
  usePageTitle('People');
  useFreshNext('people.search');
  const [, goTo] = useLocation();
  const mayWrite = useMay('people:write');
  const [search, setSearch] = useState('');
  const [capacity, setCapacity] = useState<Capacity | null>(null);
  const [only, setOnly] = useState({ stayInvolved: false, flagged: false, archived: false });
  const [page, setPage] = useState(0);
  const [isAdding, setAdding] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const asked = useAsk(
    'people.search',
    { search: useDeferredValue(search), capacity, ...only, offset: page * PART, limit: PART },
    { keepLast: true },
  );
  const look =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      setPage(0);
    };
  const more = (
    <MenuButton
      label="Lists"
      items={[
        ...(mayWrite
          ? [
              {
                id: 'import',
                label: 'Read in a list',
                icon: 'folder' as const,
                onAction: () => goTo('/people/import'),
              },
            ]
          : []),
        {
          id: 'export',
          label: 'Save the list as a file',
          icon: 'export',
          onAction: () => setExporting(true),
        },
        {
          id: 'duplicates',
          label: 'Possible duplicates',
          icon: 'copy',
          onAction: () => goTo('/people/duplicates'),
        },
      ]}
    />
  );
  const addButton = mayWrite && (
    <Button icon="add" variant="primary" onPress={() => setAdding(true)}>
      Add a person
    </Button>
  );
  const tick = (key: keyof typeof only) => look((isOn: boolean) => setOnly({ ...only, [key]: isOn }));
  return (
    <PageLayout
      header={
        <PageHeader
          title="People"
          meta="Everybody who takes part, what they need, and their claims"
          actions={
            <>
              {more}
              {addButton}
            </>
          }
        />
      }
    >
      <Panel isFlush>
        <div className={styles.filters}>
          <SearchField
            label="Find a person"
            placeholder="Name, e-mail, telephone or group"
            value={search}
            onChange={look(setSearch)}
          />
          <SelectField
            isLabelHidden
            label="Part they play"
            options={[
              { id: ALL, label: 'Any part they play' },
              ...CAPACITIES.map((id) => ({ id, label: CAPACITY_WORDS[id] })),
            ]}
            value={capacity ?? ALL}
            onChange={look((id: string) => setCapacity(id === ALL ? null : (id as Capacity)))}
          />
          <Checkbox
            isSelected={only.stayInvolved}
            label="Wants to stay involved"
            onChange={tick('stayInvolved')}
          />
          <Checkbox isSelected={only.flagged} label="Has a flagged need" onChange={tick('flagged')} />
          <Checkbox isSelected={only.archived} label="Archive" onChange={tick('archived')} />
        </div>
        <Answered asked={asked} waiting="Looking for people">
          {({ people, found, active, archived }) => (
            <>
              <Table
                columns={PERSON_COLUMNS}
                empty={
                  active + archived === 0 ? (
                    <EmptyState icon="people" title="Nobody is here yet" action={addButton}>
                      Add the people who take part once. You can then invite them to any activity, and start
                      their claims from there.
                    </EmptyState>
                  ) : (
                    <EmptyState isCompact title="Nobody fits">
                      {only.archived
                        ? 'The archive holds people you put away.'
                        : 'Look for another word, or take a filter away.'}
                    </EmptyState>
                  )
                }
                label="People"
                rowId={({ id }) => id}
                rows={people}
                onOpen={({ id }) => goTo(`/people/${id}`)}
              />
              {people.length > 0 && (
                <Pager
                  {...partOf({ found, page, size: PART }, 'person', 'people')}
                  page={page}
                  onPage={setPage}
                />
              )}
            </>
          )}
        </Answered>
      </Panel>
      {isExporting && (
        <ExportPeopleDialog filter={{ search, capacity, ...only }} onClose={() => setExporting(false)} />
      )}
      {isAdding && (
        <AddPersonDialog
          onAdded={(id) => goTo(`/people/${id}`)}
          onClose={() => setAdding(false)}
          onOpen={(id) => goTo(`/people/${id}`)}
        />
      )}
    </PageLayout>
  );
}
