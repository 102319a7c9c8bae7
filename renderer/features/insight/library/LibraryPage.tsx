import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { plural } from '../../../../shared/values/text.ts';
import { useFlushWithWindow } from '../../../answers/saving/drafts.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Pager } from '../../../components/Pager/Pager.tsx';
import { partOf } from '../../../components/Pager/part-of.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { usePageTitle } from '../../../state/page-title.ts';
import { NewSourceDialog } from '../add/NewSourceDialog.tsx';
import { SourceFilters } from '../add/SourceFilters.tsx';
import { LIBRARY_COLUMNS } from './library-columns.tsx';
import { LibraryDialog } from './LibraryDialog.tsx';
import { NoSources } from './NoSources.tsx';
import { ALL_SOURCES, PART, entryIn, useLibrary, type LibraryView } from './useLibrary.ts';
import styles from '../insight.module.css';

export interface LibraryPageProps {
  /** The source that is open, by its id in the address. */
  readonly sourceId: string | undefined;
}

/** From here on only the rows in sight are on the page. */
const VIRTUAL_ABOVE = 80;

/** Every source all projects share: found by words, type and archive, and kept up to date here. */
export function LibraryPage({ sourceId }: LibraryPageProps) {
  usePageTitle('Insight library');
  useFlushWithWindow();
  const [, goTo] = useLocation();
  const mayWrite = useMay('projects:write');
  const [view, setView] = useState<LibraryView>(ALL_SOURCES);
  const [isAdding, setAdding] = useState(false);
  const library = useLibrary(useDeferredValue(view));
  const look = (change: Partial<LibraryView>): void => setView({ ...view, part: 0, ...change });
  const add = mayWrite ? () => setAdding(true) : undefined;
  const open = (id: string): void => goTo(`/library/${id}`);
  return (
    <PageLayout
      header={
        <PageHeader
          actions={
            add && (
              <Button icon="add" variant="primary" onPress={add}>
                Add a source
              </Button>
            )
          }
          meta="What people have told us, kept once for all projects"
          title="Insight library"
        />
      }
    >
      <Panel isFlush>
        <div className={styles.filters}>
          <SourceFilters view={view} onChange={look} />
          <Checkbox
            isSelected={view.archived}
            label="Show the archive"
            onChange={(archived) => look({ archived })}
          />
        </div>
        <Answered asked={library} waiting="Looking in the library">
          {({ entries, found, active }) => (
            <>
              <output className={styles.count}>{plural(found, 'source')}</output>
              <Table
                columns={LIBRARY_COLUMNS}
                empty={<NoSources active={active} view={view} onAdd={add} onLook={look} />}
                label="Sources in the library"
                rowId={({ id }) => id}
                rows={entries}
                virtualAbove={VIRTUAL_ABOVE}
                onOpen={({ id }) => open(id)}
              />
              {found > PART && (
                <Pager
                  {...partOf({ found, page: view.part, size: PART }, 'source')}
                  labels={['Newer', 'Older']}
                  page={view.part}
                  onPage={(part) => setView({ ...view, part })}
                />
              )}
              {sourceId !== undefined && (
                <LibraryDialog
                  key={sourceId}
                  given={entryIn(entries, sourceId)}
                  id={sourceId}
                  isReadOnly={!mayWrite}
                  onClose={() => goTo('/library')}
                />
              )}
            </>
          )}
        </Answered>
      </Panel>
      {isAdding && (
        <NewSourceDialog
          addLabel="Add to the library"
          takeLabel="Open this one"
          onClose={() => setAdding(false)}
          onReady={({ id }) => {
            setAdding(false);
            open(id);
          }}
        />
      )}
    </PageLayout>
  );
}
