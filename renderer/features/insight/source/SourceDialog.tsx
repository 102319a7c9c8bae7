import { useQueryClient } from '@tanstack/react-query';
import type { Finding } from '../../../../shared/domain/findings.ts';
import type { UsedSource } from '../../../../shared/domain/insight/sources.ts';
import { EntryForm } from '../../../answers/directory/EntryForm.tsx';
import { UsedElsewhere } from '../../../answers/directory/UsedElsewhere.tsx';
import { useEntry } from '../../../answers/directory/useEntry.ts';
import { removeRow } from '../../../answers/rows/row-changes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { useMay } from '../../../data/setup.ts';
import { SOURCE_FIELDS } from '../source-fields.ts';
import { SourceNotes } from './SourceNotes.tsx';
import { UseForm } from './UseForm.tsx';
import styles from './source.module.css';

interface SourceDialogProps {
  readonly projectId: string;
  readonly used: UsedSource;
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

/** One source: first what it means for this project, then the facts all projects share. Everything saves itself. */
export function SourceDialog({ projectId, used, findings, isReadOnly, onClose }: SourceDialogProps) {
  const client = useQueryClient();
  const mayWrite = useMay('projects:write');
  const { use, source: given } = used;
  const source = useEntry('insightSource', given.id, given) ?? given;
  const remove = async (): Promise<void> => {
    const list = { client, projectId, kind: 'insightUse', itemName: 'source' } as const;
    if (await removeRow(list, use.id, `“${source.title}” from this project`)) onClose();
  };
  return (
    <Dialog
      isOpen
      size="lg"
      title={source.title}
      onClose={onClose}
      actions={
        <>
          {!isReadOnly && (
            <span className={styles.remove}>
              <Button icon="delete" variant="quiet" onPress={() => void remove()}>
                Remove from this project
              </Button>
            </span>
          )}
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <SourceNotes findings={findings} />
        <section aria-labelledby="source-here">
          <h3 id="source-here">For this project</h3>
          <UseForm isReadOnly={isReadOnly} projectId={projectId} use={use} />
        </section>
        <section aria-labelledby="source-shared">
          <h3 id="source-shared">About the source</h3>
          <p className={styles.hint}>Kept once in the library, for all projects.</p>
          <UsedElsewhere id={source.id} kind="insightSource" projectId={projectId} />
          <div className={styles.fields}>
            <EntryForm
              entry={source}
              fields={SOURCE_FIELDS}
              isReadOnly={isReadOnly || !mayWrite}
              kind="insightSource"
            />
          </div>
        </section>
      </div>
    </Dialog>
  );
}
