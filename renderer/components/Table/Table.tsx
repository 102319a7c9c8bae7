import { useMemo, useRef, useState } from 'react';
import { EmptyState } from '../EmptyState/EmptyState.tsx';
import { cx } from '../support/cx.ts';
import { nextSort, sortRows } from './sort-rows.ts';
import type { TableProps } from './table-types.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useRowWindow } from './use-row-window.ts';
import { useTableKeys } from './use-table-keys.ts';
import styles from './Table.module.css';

/**
 * Rows and columns. A real table, so a screen reader's table keys work; with `onOpen` or `selection` a grid,
 * in which Tab stops once and arrows move. Above a thousand rows only those in sight are on the page.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowId, onOpen, selection, footer, virtualAbove = 1000 } = props;
  const [sort, setSort] = useState(props.initialSort);
  const box = useRef<HTMLDivElement>(null);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const isVirtual = sorted.length > virtualAbove;
  const isInteractive = onOpen !== undefined || selection !== undefined;
  const view = useRowWindow(sorted.length, isVirtual, box);
  const { reveal } = view;
  const { activeIndex, ...handlers } = useTableKeys({ rows: sorted, rowId, box, reveal, onOpen, selection });
  const width = columns.length + Number(selection !== undefined);
  const ticked = howMany(sorted, rowId, selection?.ids);
  const tickAll = () => selection?.onChange(ticked === 'all' ? new Set() : new Set(sorted.map(rowId)));
  const drawRow = (index: number) => {
    const row = sorted[index];
    if (row === undefined) return null;
    const id = rowId(row);
    return (
      <TableRow
        key={id}
        columns={columns}
        id={id}
        index={index}
        isActive={index === activeIndex}
        isClickable={onOpen !== undefined}
        isInteractive={isInteractive}
        isTicked={selection?.ids.has(id)}
        label={labelOf(row, props)}
        row={row}
        rowRef={view.measure}
      />
    );
  };
  if (rows.length === 0) {
    return (
      <div className={styles.empty}>{props.empty ?? <EmptyState isCompact title="Nothing here yet" />}</div>
    );
  }
  return (
    <div ref={box} className={cx(styles.box, isVirtual && styles.long)}>
      <table
        aria-label={label}
        aria-multiselectable={selection === undefined ? undefined : true}
        aria-rowcount={sorted.length + 1}
        className={styles.table}
        role={isInteractive ? 'grid' : undefined}
        {...(isInteractive ? handlers : {})}
      >
        <ColumnWidths columns={columns} hasTicks={selection !== undefined} />
        <TableHead
          columns={columns}
          sort={sort}
          ticked={ticked}
          onSort={(column) => setSort(nextSort(sort, column))}
          onTickAll={tickAll}
        />
        <tbody>
          {view.before > 0 && <Spacer height={view.before} width={width} />}
          {view.indexes === undefined ? sorted.map((_, index) => drawRow(index)) : view.indexes.map(drawRow)}
          {view.after > 0 && <Spacer height={view.after} width={width} />}
        </tbody>
        {footer !== undefined && <tfoot className={styles.foot}>{footer}</tfoot>}
      </table>
    </div>
  );
}

type ColumnWidthsProps<Row> = Pick<TableProps<Row>, 'columns'> & { readonly hasTicks: boolean };

function ColumnWidths<Row>({ columns, hasTicks }: ColumnWidthsProps<Row>) {
  return (
    <colgroup>
      {hasTicks && <col className={styles.tickCol} />}
      {columns.map(({ id, width }) => (
        <col key={id} style={width === undefined ? {} : { width }} />
      ))}
    </colgroup>
  );
}

function labelOf<Row>(row: Row, { columns, rowLabel, rowId }: TableProps<Row>): string {
  const header = columns.find((column) => column.isRowHeader === true) ?? columns[0];
  return rowLabel?.(row) ?? String(header?.sortValue?.(row) ?? rowId(row));
}

/** Stands for the rows that are not on the page. */
function Spacer({ height, width }: { readonly height: number; readonly width: number }) {
  return (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- holds a gap open, says nothing */}
      <td colSpan={width} style={{ height, padding: 0 }} />
    </tr>
  );
}

function howMany<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  ids: ReadonlySet<string> | undefined,
) {
  if (ids === undefined) return undefined;
  const count = rows.filter((row) => ids.has(rowId(row))).length;
  if (count === 0) return 'none';
  return count === rows.length ? 'all' : 'some';
}
