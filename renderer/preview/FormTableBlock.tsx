import type { FormRow } from '../../shared/documents/model.ts';
import { led } from '../../shared/documents/words.ts';
import { CellView } from './CellView.tsx';
import type { BlockOf } from './block-of.ts';
import styles from './preview.module.css';

/** A printed form: shaded steps, labels with their answers under or beside them. */
export function FormTableBlock({ block: { caption, rows } }: { readonly block: BlockOf<'formTable'> }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {rows.map((row, index) => (
          // Rows have no names and never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <RowView key={index} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function RowView({ row }: { readonly row: FormRow }) {
  switch (row.kind) {
    case 'step':
      return (
        <tr className={styles.step}>
          <th colSpan={2} scope="colgroup">
            {row.text}
            {row.note !== undefined && <p className={styles.stepNote}>{row.note}</p>}
          </th>
        </tr>
      );
    case 'answer':
      return (
        <tr>
          <td colSpan={2}>
            <p className={styles.question}>{row.label}</p>
            <CellView cell={row.cell} />
          </td>
        </tr>
      );
    case 'beside':
      return (
        <tr>
          <th scope="row" className={styles.labelCell}>
            {row.label}
          </th>
          <td>
            <CellView cell={row.cell} />
          </td>
        </tr>
      );
    case 'words':
      return (
        <tr>
          <td colSpan={2}>
            <CellView cell={row.cell} />
          </td>
        </tr>
      );
    case 'fields':
      return (
        <tr>
          <td colSpan={2}>
            {row.fields.map(({ label, cell }) => (
              <CellView key={label} cell={led(label, cell)} />
            ))}
          </td>
        </tr>
      );
    case 'columns':
      return (
        <tr>
          <td colSpan={2} className={styles.inner}>
            <InnerTable row={row} />
          </td>
        </tr>
      );
  }
}

/** Columns of their own inside the form. */
function InnerTable({ row }: { readonly row: Extract<FormRow, { kind: 'columns' }> }) {
  const { columns, rows, totalRow } = row;
  const total = totalRow === undefined ? [] : [totalRow];
  return (
    <table className={styles.innerTable}>
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
        {[...rows, ...total].map((cells, index) => (
          // Rows have no names and never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index} data-total={index === rows.length || undefined}>
            {columns.map(({ label, align }, place) => (
              <td key={label} data-align={align}>
                <CellView cell={cells[place] ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
