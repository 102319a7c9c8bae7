import type { DirectoryEntry, DirectoryKind } from '../../../shared/domain/directory/shapes.ts';
import { EntryAnswer, type EntryField } from './EntryAnswer.tsx';
import styles from './directory.module.css';

interface EntryFormProps<K extends DirectoryKind> {
  readonly kind: K;
  readonly entry: DirectoryEntry<K>;
  readonly fields: readonly EntryField<K>[];
  readonly isReadOnly: boolean;
}

/** The facts of a shared entry, each saved by itself. */
export function EntryForm<K extends DirectoryKind>({ kind, entry, fields, isReadOnly }: EntryFormProps<K>) {
  return (
    <div className={styles.grid}>
      {fields.map((field) => (
        <div key={field.key} className={styles[`span${field.span}`]}>
          <EntryAnswer entry={entry} field={field} isReadOnly={isReadOnly} kind={kind} />
        </div>
      ))}
    </div>
  );
}
