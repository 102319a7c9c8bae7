import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DirectoryEntry } from '../../../shared/domain/directory/shapes.ts';
import { archiveEntry } from '../../answers/directory/entry-changes.ts';
import { EntryForm } from '../../answers/directory/EntryForm.tsx';
import { fetchEntry } from '../../answers/directory/kept-entries.ts';
import { useEntry } from '../../answers/directory/useEntry.ts';
import { Button } from '../../components/Button/Button.tsx';
import { IconButton } from '../../components/IconButton/IconButton.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { useAsk } from '../../data/useAsk.ts';
import { STAKEHOLDER_FIELDS } from './entry-fields.ts';
import type { Entry } from './entry-columns.tsx';
import styles from './directory-page.module.css';

interface EntryPanelProps {
  readonly id: string;
  /** The entry as the list has it; undefined when the list does not show it. */
  readonly given: Entry | undefined;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

/** One entry, open beside the list: its facts, where it is used, and the archive. */
export function EntryPanel({ id, given, isReadOnly, onClose }: EntryPanelProps) {
  const client = useQueryClient();
  const entry = useEntry('stakeholder', id, given as DirectoryEntry<'stakeholder'> | undefined);
  const frame = useRef<HTMLElement>(null);
  const isKnown = entry !== undefined;
  useEffect(() => {
    if (!isKnown) void fetchEntry(client, { kind: 'stakeholder', id });
    else {
      frame.current?.focus({ preventScroll: true });
      // On a narrow window it stands below the list; its name is enough to show.
      frame.current?.querySelector('h2')?.scrollIntoView({ block: 'nearest' });
    }
  }, [client, id, isKnown]);
  if (!entry) return null;
  const { name, archived } = entry;
  const setArchived = (): void =>
    void archiveEntry(client, { kind: 'stakeholder', id }, { archived: !archived, title: name });
  return (
    // Escape closes it from anywhere inside, as the cross does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={frame}
      aria-labelledby="entry-name"
      className={styles.panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.name} id="entry-name">
          {name}
        </h2>
        {archived && <StatusTag tone="warning">In the archive</StatusTag>}
        <IconButton icon="cross" label="Close" size="sm" onPress={onClose} />
      </div>
      <Usage id={id} />
      <EntryForm entry={entry} fields={STAKEHOLDER_FIELDS} isReadOnly={isReadOnly} kind="stakeholder" />
      {!isReadOnly && (
        <div className={styles.foot}>
          <Button size="sm" variant="quiet" icon={archived ? 'undo' : 'archive'} onPress={setArchived}>
            {archived ? 'Take out of the archive' : 'Put in the archive'}
          </Button>
          <p className={styles.hint}>Entries are never deleted: an archived one stays where it is used.</p>
        </div>
      )}
    </aside>
  );
}

/** The projects that use the entry, each a way there. */
function Usage({ id }: { readonly id: string }) {
  const usage = useAsk('directory.usage', { kind: 'stakeholder', id });
  const projects = usage.value?.projects;
  if (projects === undefined) return null;
  if (projects.length === 0) return <p className={styles.hint}>No project uses it yet.</p>;
  return (
    <section aria-label="Where it is used" className={styles.usage}>
      <h3 className={styles.title}>Used in</h3>
      <ul>
        {projects.map(({ projectId, reference, title }) => (
          <li key={projectId}>
            <Link href={`/projects/${projectId}/stakeholders`}>
              {reference} {title}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>What you change here changes there too.</p>
    </section>
  );
}
