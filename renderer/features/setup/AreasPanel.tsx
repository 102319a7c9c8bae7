import { useState } from 'react';
import { ORG_TYPE_WORDS } from '../../../shared/domain/setup/lists.ts';
import { useSetup, type Area } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { AreaForm } from './AreaForm.tsx';
import styles from './settings.module.css';

type Open =
  { readonly kind: 'none' } | { readonly kind: 'new' } | { readonly kind: 'area'; readonly id: string };

/** The areas, and the form of the one that is open. An area is an organisation or place with its own policy. */
export function AreasPanel({ mayChange }: { readonly mayChange: boolean }) {
  const { areas } = useSetup();
  const only = areas.length === 1 ? areas[0] : undefined;
  const [open, setOpen] = useState<Open>(
    only === undefined ? { kind: 'none' } : { kind: 'area', id: only.id },
  );
  const area = open.kind === 'area' ? areas.find(({ id }) => id === open.id) : undefined;
  return (
    <div className={styles.stack}>
      <Panel
        title="Areas"
        description="An area is an organisation or place with its own policy. Every project belongs to one."
        actions={
          mayChange && (
            <Button icon="add" onPress={() => setOpen({ kind: 'new' })}>
              Add an area
            </Button>
          )
        }
        isFlush
      >
        <Table
          label="Areas"
          columns={COLUMNS}
          rows={areas}
          rowId={({ id }) => id}
          onOpen={({ id }) => setOpen({ kind: 'area', id })}
        />
      </Panel>
      {area !== undefined && <AreaForm key={area.id} area={area} isReadOnly={!mayChange} />}
      {open.kind === 'new' && (
        <AreaForm key="new" isReadOnly={false} onAdded={({ id }) => setOpen({ kind: 'area', id })} />
      )}
    </div>
  );
}

const COLUMNS = [
  { id: 'name', header: 'Name', cell: ({ name }: Area) => name, isRowHeader: true },
  { id: 'kind', header: 'Kind', cell: ({ orgType }: Area) => ORG_TYPE_WORDS[orgType] },
  { id: 'prefix', header: 'References start with', cell: ({ referencePrefix }: Area) => referencePrefix },
];
