import { useState } from 'react';
import { formatDate, londonDate } from '../../../../shared/values/dates.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { ConfirmDialog } from '../../../components/ConfirmDialog/ConfirmDialog.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import styles from '../people.module.css';
import { takeBack, type ImportLine } from './import.queries.ts';

/** The lists that were read in before, each of which can be taken back as a whole. */
export function ImportsPanel({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const asked = useAsk('people.imports', {});
  const [going, setGoing] = useState<ImportLine | null>(null);
  const imports = asked.value?.imports ?? [];
  if (imports.length === 0) return null;
  return (
    <Panel title="Lists that were read in">
      <ul className={styles.list}>
        {imports.map((line) => (
          <li key={line.id} className={styles.itemHead}>
            <strong>{line.fileName}</strong>
            <span className={styles.hint}>
              {plural(line.rowsAdded, 'person', 'people')} on {formatDate(londonDate(line.at))} by {line.by}
            </span>
            <span className={styles.end}>
              {line.undoneAt === null ? (
                <Button icon="undo" isDisabled={isReadOnly} size="sm" onPress={() => setGoing(line)}>
                  Take back <VisuallyHidden>{line.fileName}</VisuallyHidden>
                </Button>
              ) : (
                <span className={styles.hint}>Taken back</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {going && (
        <ConfirmDialog
          isDanger
          isOpen
          confirmLabel="Take the list back"
          title={`Take back ${going.fileName}?`}
          onCancel={() => setGoing(null)}
          onConfirm={() => {
            setGoing(null);
            void takeBack(going.id);
          }}
        >
          {plural(going.unused, 'person', 'people')} of {going.rowsAdded} will be taken out. Whoever was
          changed or used since stays.
        </ConfirmDialog>
      )}
    </Panel>
  );
}
