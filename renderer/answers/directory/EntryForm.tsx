import { EntryAnswer, type EntryField } from './EntryAnswer.tsx';
import styles from './directory.module.css';
import type { Entry, EntryKind } from './families.ts';

interface EntryFormProps<K extends EntryKind> {
  readonly kind: K;
  readonly entry: Entry<K>;
  readonly fields: readonly EntryField<K>[];
  readonly isReadOnly: boolean;
}

/** The facts of a shared entry, each saved by itself. */
export function EntryForm<K extends EntryKind>({ kind, entry, fields, isReadOnly }: EntryFormProps<K>) {
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
