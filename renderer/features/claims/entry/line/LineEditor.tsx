import { useEffect } from 'react';
import { focusAnswer } from '../../../../answers/questions/focus.ts';
import { EntryAnswer } from '../../../../answers/directory/EntryAnswer.tsx';
import { useEntry } from '../../../../answers/directory/useEntry.ts';
import { useClaim } from '../claim-context.ts';
import type { LineEntry } from '../claim.queries.ts';
import { flat } from '../flat.ts';
import styles from '../claim.module.css';
import { HoursAnswer } from './HoursAnswer.tsx';
import { fieldsOf, LESS } from './line-fields.ts';
import { answerId } from './line-ids.ts';

interface LineEditorProps {
  readonly given: LineEntry;
  /** The question the person was sent to. */
  readonly field: string | null;
}

/** The questions about one line; each answer saves itself. */
export function LineEditor({ given, field }: LineEditorProps) {
  const { assessment, isOpen, isDeciding } = useClaim();
  const entry = useEntry('claimLine', given.id, flat<'claimLine'>(given));
  useEffect(() => {
    if (field !== null) focusAnswer(answerId(given.id, field));
  }, [field, given.id]);
  if (!entry) return null;
  const isOtherDay = assessment.lines.some(
    ({ lineId, findings }) => lineId === given.id && findings.some((one) => one.field === 'dateReason'),
  );
  const at = (key: string) => answerId(given.id, key);
  return (
    <div className={styles.editor}>
      <div className={styles.grid}>
        {fieldsOf(entry, isOtherDay).map((one) => (
          <div key={one.key} className={styles[`span${one.span}`]} id={at(one.key)}>
            {'input' in one ? (
              <EntryAnswer entry={entry} field={one} isReadOnly={!isOpen} kind="claimLine" />
            ) : (
              <HoursAnswer entry={entry} isReadOnly={!isOpen} />
            )}
          </div>
        ))}
      </div>
      <fieldset className={styles.less}>
        <legend>Pay less than the policy allows</legend>
        <div className={styles.grid}>
          {LESS.map((one) => (
            <div key={one.key} className={styles[`span${one.span}`]} id={at(one.key)}>
              <EntryAnswer entry={entry} field={one} isReadOnly={!isOpen && !isDeciding} kind="claimLine" />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
