import { memo, type Ref } from 'react';
import { cx } from '../support/cx.ts';
import { TabStopContext } from '../support/tab-stop.ts';
import type { TableColumn } from './table-types.ts';
import styles from './Table.module.css';

type TableRowProps<Row> = {
  readonly row: Row;
  readonly id: string;
  readonly columns: readonly TableColumn<Row>[];
  /** Place after sorting, from 0. */
  readonly index: number;
  /** Can be focused, opened or ticked. */
  readonly isInteractive: boolean;
  /** The one row Tab stops at. */
  readonly isActive: boolean;
  readonly isClickable: boolean;
  /** Absent without selection. */
  readonly isTicked: boolean | undefined;
  /** What its tick box is called. */
  readonly label: string;
  /** Measures it, in a long table. */
  readonly rowRef: Ref<HTMLTableRowElement> | undefined;
};

function DrawRow<Row>({ row, id, columns, index, isInteractive, isActive, ...props }: TableRowProps<Row>) {
  const { isClickable, isTicked, label, rowRef } = props;
  const header = columns.find((column) => column.isRowHeader === true) ?? columns[0];
  return (
    <tr
      ref={rowRef}
      aria-rowindex={index + 2}
      aria-selected={isTicked}
      className={cx(styles.row, isClickable && styles.clickable)}
      data-index={index}
      data-row={id}
      tabIndex={isInteractive ? (isActive ? 0 : -1) : undefined}
    >
      {isTicked !== undefined && (
        <td className={cx(styles.td, styles.tickCell)}>
          <input
            type="checkbox"
            aria-label={`Select ${label}`}
            checked={isTicked}
            className={styles.tick}
            data-tick={id}
            readOnly
            tabIndex={-1}
          />
        </td>
      )}
      {/* Buttons in rows other than the current one are not stops for Tab. */}
      <TabStopContext value={!isInteractive || isActive}>
        {columns.map((column) => {
          const className = cx(styles.td, column.align === 'end' && styles.end);
          return column === header ? (
            <th key={column.id} scope="row" className={cx(className, styles.rowHeader)}>
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.id} className={className}>
              {column.cell(row)}
            </td>
          );
        })}
      </TabStopContext>
    </tr>
  );
}

/** One row. Memoised: moving through a thousand rows redraws two. */
export const TableRow = memo(DrawRow) as typeof DrawRow;
