import type { Finding } from '../../../shared/domain/findings.ts';
import type { TimelineEntry } from '../../../shared/domain/time/timeline.ts';
import { FieldNotes } from '../../answers/fields/FieldNotes.tsx';
import { AnswerLink } from '../../answers/questions/AnswerLink.tsx';
import { dateWords, nameWords } from './entry-words.ts';
import styles from './timeline.module.css';

interface ChosenEntryProps {
  readonly entry: TimelineEntry;
  readonly findings: readonly Finding[];
  readonly projectId: string;
}

/** The date the pointer or the keyboard is at, in full, with what does not fit. */
export function ChosenEntry({ entry, findings, projectId }: ChosenEntryProps) {
  return (
    <div className={styles.chosen}>
      <p className={styles.chosenLine}>
        <strong>{nameWords(entry)}</strong>
        <span>{dateWords(entry)}</span>
        <span>{entry.state}</span>
        <AnswerLink projectId={projectId} link={entry.link}>
          Go to this date
        </AnswerLink>
      </p>
      {findings.length > 0 ? (
        <FieldNotes findings={findings} />
      ) : (
        <p className={styles.legend}>
          Striped: bank holidays, and 20 December to 5 January. ⚠ Something does not fit.
        </p>
      )}
    </div>
  );
}
