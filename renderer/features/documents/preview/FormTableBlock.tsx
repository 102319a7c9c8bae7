import type { FormRow } from '../../../../shared/documents/model.ts';
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
  }
}
