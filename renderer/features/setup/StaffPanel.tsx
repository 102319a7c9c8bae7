import { useState } from 'react';
import { ROLE_WORDS } from '../../../shared/access/roles.ts';
import { useSetup, type Staff } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../components/Table/Table.tsx';
import styles from './settings.module.css';
import { StaffDialog } from './StaffDialog.tsx';
import { useArchiveStaff } from './setup.queries.ts';

type Open =
  { readonly kind: 'none' } | { readonly kind: 'new' } | { readonly kind: 'person'; readonly person: Staff };

/** The people of the team: they can be given roles in projects and be named in documents. */
export function StaffPanel({ mayChange }: { readonly mayChange: boolean }) {
  const { staff, me } = useSetup();
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const [withArchived, setWithArchived] = useState(false);
  const archive = useArchiveStaff();
  const archived = staff.filter((person) => person.archived);
  const shown = withArchived ? staff : staff.filter((person) => !person.archived);

  const toggle = (person: Staff) => (
    <Button
      size="sm"
      variant="quiet"
      icon={person.archived ? 'undo' : 'archive'}
      onPress={() =>
        void archive.run({ id: person.id, archived: !person.archived, expectedVersion: person.version })
      }
    >
      {person.archived ? 'Bring back' : 'Archive'}
    </Button>
  );
  const actions = mayChange
    ? [
        {
          id: 'archive',
          header: 'Archive',
          isHeaderHidden: true,
          cell: (person: Staff) => (person.id === me?.id ? 'You' : toggle(person)),
        },
      ]
    : [];
  return (
    <div className={styles.stack}>
      <Panel
        title="Staff"
        description="The people who can lead a project, sign one off or be named in a document."
        actions={
          mayChange && (
            <Button icon="add" onPress={() => setOpen({ kind: 'new' })}>
              Add a person
            </Button>
          )
        }
        isFlush
      >
        <Table
          label="Staff"
          columns={[...COLUMNS, ...actions]}
          rows={shown}
          rowId={({ id }) => id}
          {...(mayChange ? { onOpen: (person: Staff) => setOpen({ kind: 'person', person }) } : {})}
          initialSort={{ column: 'name', direction: 'ascending' }}
          empty={<EmptyState title="Nobody yet" isCompact />}
        />
      </Panel>
      {archived.length > 0 && (
        <Checkbox
          label={`Show people in the archive (${archived.length})`}
          isSelected={withArchived}
          onChange={setWithArchived}
        />
      )}
      {open.kind !== 'none' && (
        <StaffDialog
          {...(open.kind === 'person' ? { person: open.person } : {})}
          onClose={() => setOpen({ kind: 'none' })}
        />
      )}
    </div>
  );
}

const COLUMNS = [
  {
    id: 'name',
    header: 'Name',
    cell: (person: Staff) => (
      <>
        {person.name} {person.archived && <StatusTag>In the archive</StatusTag>}
      </>
    ),
    sortValue: ({ name }: Staff) => name,
    isRowHeader: true,
  },
  {
    id: 'jobTitle',
    header: 'Job title',
    cell: ({ jobTitle }: Staff) => jobTitle,
    sortValue: ({ jobTitle }: Staff) => jobTitle,
  },
  { id: 'team', header: 'Team', cell: ({ team }: Staff) => team, sortValue: ({ team }: Staff) => team },
  {
    id: 'roles',
    header: 'Roles',
    cell: ({ roles }: Staff) => roles.map((role) => ROLE_WORDS[role]).join(', '),
  },
];
