import type { Cell, Column } from '../../shared/documents/model.ts';
import { CellView } from './CellView.tsx';
import type { BlockOf } from './block-of.ts';
import styles from './preview.module.css';

/** A table with column headings; its first cell names the row. */
export function TableBlock({
  block: { caption, columns, rows, totalRow },
}: {
  readonly block: BlockOf<'table'>;
}) {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <colgroup>
          {columns.map(({ label, share }) => (
            <col key={label} style={{ width: `${(share / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label, align }) => (
              <th key={label} scope="col" data-align={align}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            // Rows have no names; the whole table is replaced when the plan changes.
            // oxlint-disable-next-line react/no-array-index-key
            <Row key={index} cells={cells} columns={columns} />
          ))}
        </tbody>
        {totalRow && (
          <tfoot>
            <Row cells={totalRow} columns={columns} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ cells, columns }: { readonly cells: readonly Cell[]; readonly columns: readonly Column[] }) {
  return (
    <tr>
      {cells.map((cell, index) =>
        index === 0 ? (
          // oxlint-disable-next-line react/no-array-index-key
          <th key={index} scope="row">
            <CellView cell={cell} />
          </th>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <td key={index} data-align={columns[index]?.align}>
            <CellView cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}
