import { useState } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { SCHEMES, type Scheme } from './schemes.ts';

const COLUMNS: readonly TableColumn<Scheme>[] = [
  { id: 'name', header: 'Scheme', cell: ({ name }) => name, isRowHeader: true },
  { id: 'receipts', header: 'Travel and receipts', cell: ({ receipts }) => receipts },
  { id: 'miles', header: 'Miles', cell: ({ miles }) => miles },
  { id: 'care', header: 'Care', cell: ({ care }) => care },
  { id: 'limits', header: 'Time limits', cell: ({ limits }) => limits },
  { id: 'time', header: 'For people’s time', cell: ({ time }) => time },
  { id: 'paid', header: 'How it is paid', cell: ({ paid }) => paid },
];

/** How other schemes do it, to compare with while a policy is written. */
export function SchemesPanel() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title="How others do it"
      description="Public schemes side by side, as read in May 2026. None of them is your policy; some are old."
      actions={
        <Button size="sm" icon={isOpen ? 'chevronUp' : 'chevronDown'} onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide the table' : 'Show the table'}
        </Button>
      }
      isFlush
    >
      {isOpen && (
        <Table label="Payment schemes" columns={COLUMNS} rows={SCHEMES} rowId={({ name }) => name} />
      )}
    </Panel>
  );
}
