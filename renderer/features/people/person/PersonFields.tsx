import type { Finding } from '../../../../shared/domain/findings.ts';
import { EntryAnswer, type EntryField } from '../../../answers/directory/EntryAnswer.tsx';
import type { Entry } from '../../../answers/directory/families.ts';
import styles from './person.module.css';

interface PersonFieldsProps {
  readonly entry: Entry<'participant'>;
  readonly fields: readonly EntryField<'participant'>[];
  readonly isReadOnly: boolean;
  /** What the rules say; each stands beside the answer that settles it. */
  readonly findings?: readonly Finding[];
}

/** Questions about a person, side by side, each saved by itself. */
export function PersonFields({ entry, fields, isReadOnly, findings = [] }: PersonFieldsProps) {
  return (
    <div className={styles.grid}>
      {fields.map((field) => (
        <div key={field.key} className={field.span >= 4 ? styles.whole : styles.half}>
          <EntryAnswer
            entry={entry}
            field={field}
            findings={findings.filter((finding) => finding.field === `participant.${field.key}`)}
            isReadOnly={isReadOnly}
            kind="participant"
          />
        </div>
      ))}
    </div>
  );
}
