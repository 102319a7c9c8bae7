import { Icon } from '../Icon/Icon.tsx';
import { cx } from '../support/cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import type { TableColumn, TableSort } from './table-types.ts';
import styles from './Table.module.css';

type TableHeadProps<Row> = {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: (column: string) => void;
  /** Ticked, not, or some; absent without selection. */
  readonly ticked: 'all' | 'some' | 'none' | undefined;
  readonly onTickAll: () => void;
};

/** Column headers. Those that sort are buttons. */
export function TableHead<Row>({ columns, sort, onSort, ticked, onTickAll }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {ticked !== undefined && (
          <th scope="col" className={cx(styles.th, styles.tickCell)}>
            <input
              ref={(box) => {
                if (box !== null) box.indeterminate = ticked === 'some';
              }}
              type="checkbox"
              aria-label="Select all rows"
              checked={ticked === 'all'}
              className={styles.tick}
              onChange={onTickAll}
            />
          </th>
        )}
        {columns.map((column) => {
          const direction = sort?.column === column.id ? sort.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortValue === undefined ? undefined : (direction ?? 'none')}
              className={cx(styles.th, column.align === 'end' && styles.end)}
            >
              <HeaderWords column={column} direction={direction} onSort={onSort} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type HeaderWordsProps<Row> = {
  readonly column: TableColumn<Row>;
  readonly direction: 'ascending' | 'descending' | undefined;
  readonly onSort: (column: string) => void;
};

function HeaderWords<Row>({ column, direction, onSort }: HeaderWordsProps<Row>) {
  if (column.isHeaderHidden === true) return <VisuallyHidden>{column.header}</VisuallyHidden>;
  if (column.sortValue === undefined) return <span className={styles.headerWords}>{column.header}</span>;
  const icon = direction === undefined ? 'sort' : direction === 'ascending' ? 'up' : 'down';
  return (
    <button
      type="button"
      className={cx(styles.sort, direction !== undefined && styles.sorted)}
      onClick={() => onSort(column.id)}
    >
      {column.header}
      <Icon name={icon} size="sm" />
    </button>
  );
}
