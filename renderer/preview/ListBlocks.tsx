import type { Run } from '../../shared/documents/model.ts';
import { Runs } from './Runs.tsx';
import type { BlockOf } from './block-of.ts';
import styles from './preview.module.css';

export function BulletsBlock({ block }: { readonly block: BlockOf<'bullets'> }) {
  return (
    <ul className={styles.bullets}>
      <Items items={block.items} />
    </ul>
  );
}

export function NumberedBlock({ block }: { readonly block: BlockOf<'numbered'> }) {
  return (
    <ol className={styles.bullets}>
      <Items items={block.items} />
    </ol>
  );
}

/** The list at the end of a draft. */
export function StillToCompleteBlock({ block }: { readonly block: BlockOf<'stillToComplete'> }) {
  return (
    <ul className={styles.bullets}>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Items({ items }: { readonly items: readonly (readonly Run[])[] }) {
  return items.map((runs, index) => (
    // Items have no names and never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <li key={index}>
      <Runs runs={runs} />
    </li>
  ));
}
