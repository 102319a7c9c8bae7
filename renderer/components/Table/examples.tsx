import { formatDateShort } from '../../../shared/values/dates.ts';
import { Button } from '../Button/Button.tsx';
import { EmptyState } from '../EmptyState/EmptyState.tsx';
import { MenuButton } from '../MenuButton/MenuButton.tsx';
import { Panel } from '../Panel/Panel.tsx';
import { StatusTag, type StatusTone } from '../StatusTag/StatusTag.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import type { TableColumn } from './table-types.ts';
import { Table } from './Table.tsx';

type Claim = {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly due: string | null;
  readonly pounds: number;
};

const TONES: Record<string, StatusTone> = { Approved: 'success', Waiting: 'info', Returned: 'warning' };
const STATES = ['Approved', 'Waiting', 'Returned', 'Draft'];
const PEOPLE = [
  'Amina Yusuf',
  'Bronwen Rees',
  'Carl Jenkins',
  'Dilys Ahmed',
  'Eoin Murphy',
  'Farah Khan',
  'Zoë Clarke',
];
const claims = (count: number): readonly Claim[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `C-2026-${String(index + 1).padStart(5, '0')}`,
    name: PEOPLE[(index * 3) % PEOPLE.length] ?? '',
    state: STATES[(index * 5) % STATES.length] ?? '',
    due: index % 4 === 3 ? null : `2026-06-${String(((index * 7) % 28) + 1).padStart(2, '0')}`,
    pounds: ((index * 7919) % 20000) / 100,
  }));

const COLUMNS: readonly TableColumn<Claim>[] = [
  { id: 'id', header: 'Claim', cell: (row) => row.id, sortValue: (row) => row.id, width: '9rem' },
  { id: 'name', header: 'Participant', cell: (row) => row.name, sortValue: (row) => row.name },
  {
    id: 'state',
    header: 'State',
    cell: (row) => <StatusTag tone={TONES[row.state]}>{row.state}</StatusTag>,
    sortValue: (row) => row.state,
    width: '8rem',
  },
  {
    id: 'due',
    header: 'Due',
    cell: (row) => (row.due === null ? '–' : formatDateShort(row.due)),
    sortValue: (row) => row.due,
    width: '7rem',
  },
  {
    id: 'pounds',
    header: 'Amount',
    align: 'end',
    cell: (row) => `£${row.pounds.toFixed(2)}`,
    sortValue: (row) => row.pounds,
    width: '7rem',
  },
];
const ACTIONS: TableColumn<Claim> = {
  id: 'actions',
  header: 'Actions',
  isHeaderHidden: true,
  width: '3rem',
  cell: (row) => (
    <MenuButton
      isIconOnly
      items={[{ id: 'return', label: 'Return to participant', icon: 'undo', onAction: () => undefined }]}
      label={`More actions for ${row.id}`}
      size="sm"
    />
  ),
};
const WITH_ACTIONS = [...COLUMNS, ACTIONS];
const TEN = claims(10);
const THOUSANDS = claims(10_000);
const rowId = (row: Claim) => row.id;

export const examples: readonly Example[] = [
  {
    name: 'Sort, open, select',
    render: () => (
      <Panel isFlush title="Claims">
        <Held<ReadonlySet<string>> start={new Set(['C-2026-00002'])}>
          {(ids, set) => (
            <Table
              columns={WITH_ACTIONS}
              initialSort={{ column: 'id', direction: 'ascending' }}
              label="Claims"
              rowId={rowId}
              rows={TEN}
              selection={{ ids, onChange: set }}
              onOpen={() => undefined}
            />
          )}
        </Held>
      </Panel>
    ),
  },
  {
    name: 'Only to read, with totals',
    render: () => (
      <Table
        columns={COLUMNS}
        footer={
          <tr>
            <th colSpan={4} scope="row">
              Total
            </th>
            <td data-align="end">£123.40</td>
          </tr>
        }
        label="Claims this month"
        rowId={rowId}
        rows={TEN.slice(0, 3)}
      />
    ),
  },
  {
    name: 'None',
    render: () => (
      <Table
        columns={COLUMNS}
        empty={
          <EmptyState action={<Button icon="add">New claim</Button>} icon="money" title="No claims yet">
            Claims appear here when someone records what a participant spent.
          </EmptyState>
        }
        label="No claims"
        rowId={rowId}
        rows={[]}
      />
    ),
  },
  {
    name: 'Ten thousand',
    render: () => (
      <Table columns={COLUMNS} label="All claims" rowId={rowId} rows={THOUSANDS} onOpen={() => undefined} />
    ),
  },
];
