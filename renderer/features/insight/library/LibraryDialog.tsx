import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DirectoryEntry } from '../../../../shared/domain/directory/shapes.ts';
import { archiveEntry } from '../../../answers/directory/entry-changes.ts';
import { EntryForm } from '../../../answers/directory/EntryForm.tsx';
import { fetchEntry } from '../../../answers/directory/kept-entries.ts';
import { useEntry } from '../../../answers/directory/useEntry.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { SOURCE_FIELDS } from '../source-fields.ts';
import { UsedInProjects } from './UsedInProjects.tsx';
import styles from '../source/source.module.css';

interface LibraryDialogProps {
  readonly id: string;
  /** The source as the list has it; absent when the list does not show it. */
  readonly given: DirectoryEntry<'insightSource'> | undefined;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

/** A source of the library: its facts, where it is used, and the way into the archive and out. */
export function LibraryDialog({ id, given, isReadOnly, onClose }: LibraryDialogProps) {
  const client = useQueryClient();
  const source = useEntry('insightSource', id, given);
  const address = { kind: 'insightSource', id } as const;
  const looked = useQuery({
    queryKey: ['looking for an entry', id],
    queryFn: async () => (await fetchEntry(client, address)) !== undefined,
    enabled: source === undefined,
  });
  if (source === undefined)
    return looked.data === false ? (
      <Dialog isOpen title="No such source" onClose={onClose}>
        <p>This source is not in the library.</p>
      </Dialog>
    ) : null;
  const { archived } = source;
  const archive = (): void =>
    void archiveEntry(client, address, { archived: !archived, title: `“${source.title}”` });
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
              <Button icon="archive" variant="quiet" onPress={archive}>
                {archived ? 'Bring back from the archive' : 'Put in the archive'}
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
        {archived && (
          <Callout tone="info" title="This source is in the archive">
            It is no longer offered to projects, and stays where it is used.
          </Callout>
        )}
        <UsedInProjects id={id} />
        <EntryForm entry={source} fields={SOURCE_FIELDS} isReadOnly={isReadOnly} kind="insightSource" />
      </div>
    </Dialog>
  );
}
