import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { IconButton } from '../../../renderer/components/IconButton/IconButton.tsx';
import { Held } from '../../../renderer/components/support/Held.tsx';
import { sortRows } from '../../../renderer/components/Table/sort-rows.ts';
import { Table } from '../../../renderer/components/Table/Table.tsx';
import type { TableColumn } from '../../../renderer/components/Table/table-types.ts';
import { focused, show } from './show.tsx';

type Ward = { readonly id: string; readonly name: string; readonly beds: number | null };

const WARDS: readonly Ward[] = [
  { id: 'a', name: 'Ward 10', beds: 4 },
  { id: 'b', name: 'Ward 2', beds: null },
  { id: 'c', name: 'ward 1', beds: 30 },
];
const COLUMNS: readonly TableColumn<Ward>[] = [
  { id: 'name', header: 'Name', cell: (ward) => ward.name, sortValue: (ward) => ward.name },
  { id: 'beds', header: 'Beds', cell: (ward) => ward.beds ?? '–', sortValue: (ward) => ward.beds },
  { id: 'do', header: 'Actions', cell: (ward) => <IconButton icon="edit" label={`Edit ${ward.name}`} /> },
];
const rowId = (ward: Ward) => ward.id;
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('sorting', () => {
  test('a header sorts up, then down, and says which', async () => {
    const { user } = show(<Table columns={COLUMNS} label="Wards" rowId={rowId} rows={WARDS} />);
    expect(names()).toEqual(['Ward 10', 'Ward 2', 'ward 1']);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['ward 1', 'Ward 2', 'Ward 10']);
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Ward 10', 'Ward 2', 'ward 1']);
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('rows without a value go last either way, equal rows keep their order', () => {
    const by = (direction: 'ascending' | 'descending') =>
      sortRows(WARDS, COLUMNS, { column: 'beds', direction }).map(rowId);
    expect(by('ascending')).toEqual(['a', 'c', 'b']);
    expect(by('descending')).toEqual(['c', 'a', 'b']);
    const same = WARDS.map((ward) => ({ ...ward, beds: 1 }));
    expect(sortRows(same, COLUMNS, { column: 'beds', direction: 'descending' }).map(rowId)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('keyboard', () => {
  test('one stop for Tab; arrows move, Enter opens, and other rows’ buttons are skipped', async () => {
    const opened = vi.fn<(ward: Ward) => void>();
    const { user } = show(
      <Table columns={COLUMNS} label="Wards" rowId={rowId} rows={WARDS} onOpen={opened} />,
    );
    await user.tab();
    await user.tab();
    await user.tab();
    expect(document.activeElement?.getAttribute('data-row')).toBe('a');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-row')).toBe('b');
    await user.keyboard('{Enter}');
    expect(opened).toHaveBeenLastCalledWith(WARDS[1]);
    await user.tab();
    expect(focused()).toBe('Edit Ward 2');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.keyboard('{End}{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-row')).toBe('c');
    await user.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('data-row')).toBe('a');
  });

  test('a click opens the row, a click on its button does not', async () => {
    const opened = vi.fn<(ward: Ward) => void>();
    const { user } = show(
      <Table columns={COLUMNS} label="Wards" rowId={rowId} rows={WARDS} onOpen={opened} />,
    );
    await user.click(screen.getByRole('button', { name: 'Edit Ward 10' }));
    expect(opened).not.toHaveBeenCalled();
    await user.click(screen.getByText('30'));
    expect(opened).toHaveBeenCalledExactlyOnceWith(WARDS[2]);
  });
});

test('rows are ticked by click, by Space, and all at once', async () => {
  const { user } = show(
    <Held<ReadonlySet<string>> start={new Set()}>
      {(ids, set) => (
        <Table
          columns={COLUMNS}
          label="Wards"
          rowId={rowId}
          rows={WARDS}
          selection={{ ids, onChange: set }}
        />
      )}
    </Held>,
  );
  const ticked = () =>
    screen.getAllByRole('row').filter((row) => row.getAttribute('aria-selected') === 'true').length;
  await user.click(screen.getByRole('checkbox', { name: 'Select Ward 2' }));
  expect(ticked()).toBe(1);
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all rows' });
  expect(all.indeterminate).toBe(true);
  const row = screen.getByText('Ward 10').closest('tr');
  row?.focus();
  await user.keyboard(' ');
  expect(ticked()).toBe(2);
  await user.click(all);
  expect(ticked()).toBe(3);
  await user.click(all);
  expect(ticked()).toBe(0);
});

describe('0, 1, 1,000 and more', () => {
  const many = (count: number): readonly Ward[] =>
    Array.from({ length: count }, (_, index) => ({ id: `w${index}`, name: `Ward ${index}`, beds: index }));
  const plain = COLUMNS.slice(0, 2);

  test('none shows the empty state and no table', () => {
    show(<Table columns={plain} empty="No wards yet" label="Wards" rowId={rowId} rows={[]} />);
    expect(screen.getByText('No wards yet')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('a thousand are all on the page; more are counted but not all drawn', () => {
    const { container, unmount } = show(
      <Table columns={plain} label="Wards" rowId={rowId} rows={many(1000)} />,
    );
    expect(container.querySelectorAll('tr[data-row]')).toHaveLength(1000);
    unmount();
    show(<Table columns={plain} label="Wards" rowId={rowId} rows={many(1001)} />);
    const table = screen.getByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('1002');
    expect(within(table).queryAllByRole('rowheader').length).toBeLessThan(100);
  });

  test('a long table is drawn with the rows in sight; those around them follow', async () => {
    show(<Table columns={plain} label="Wards" rowId={rowId} rows={many(1001)} />);
    const drawn = (): number => screen.getAllByRole('rowheader').length;
    const atFirst = drawn();
    // As many as the window has room for.
    expect(atFirst).toBeGreaterThanOrEqual(10);
    expect(atFirst).toBeLessThan(20);
    await waitFor(() => expect(drawn()).toBeGreaterThan(atFirst + 5));
    expect(names()[0]).toBe('Ward 0');
  });
});
