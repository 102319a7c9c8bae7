import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { ALL_SOURCES, type LibraryView } from './useLibrary.ts';

interface NoSourcesProps {
  readonly view: LibraryView;
  /** How many sources there are at all, the archive left out. */
  readonly active: number;
  readonly onAdd: (() => void) | undefined;
  readonly onLook: (change: Partial<LibraryView>) => void;
}

/** None found is not the same as none there. */
export function NoSources({ view, active, onAdd, onLook }: NoSourcesProps) {
  if (view.search !== '' || view.sourceType !== null)
    return (
      <EmptyState
        action={
          <Button onPress={() => onLook({ ...ALL_SOURCES, archived: view.archived })}>
            Show all sources
          </Button>
        }
        icon="search"
        title="No source fits"
      >
        Try fewer words, or every type.
      </EmptyState>
    );
  if (view.archived)
    return (
      <EmptyState
        action={<Button onPress={() => onLook({ archived: false })}>Show the library</Button>}
        icon="archive"
        title="The archive is empty"
      >
        Sources you put in the archive are kept here.
      </EmptyState>
    );
  return (
    <EmptyState
      action={
        onAdd && (
          <Button icon="add" variant="primary" onPress={onAdd}>
            Add a source
          </Button>
        )
      }
      icon="document"
      title={active === 0 ? 'The library is empty' : 'Nothing to show'}
    >
      Note each survey, report or exercise here once. Every project can then use it, and you see what is
      getting old.
    </EmptyState>
  );
}
