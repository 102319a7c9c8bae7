import type { Cell } from '../../shared/documents/model.ts';
import { CellView } from './CellView.tsx';
import type { BlockOf } from './block-of.ts';
import styles from './preview.module.css';

/** Two columns: the label names the row. */
export function KeyValueBlock({ block }: { readonly block: BlockOf<'keyValueTable'> }) {
  return <Labelled caption={block.caption} rows={block.rows} />;
}

/** Where people sign. */
export function SignOffBlock({ block }: { readonly block: BlockOf<'signOff'> }) {
  return <Labelled caption="Sign-off" rows={block.rows} />;
}

interface LabelledProps {
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly cell: Cell }[];
}

function Labelled({ caption, rows }: LabelledProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {rows.map(({ label, cell }, index) => (
          // Labels may repeat, and rows never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row" className={styles.labelCell}>
              {label}
            </th>
            <td>
              <CellView cell={cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
