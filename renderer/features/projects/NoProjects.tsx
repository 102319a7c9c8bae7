import { Button } from '../../components/Button/Button.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { changeListView, clearListView, useProjectListView } from '../../state/project-list-view.ts';
import { isFiltered } from './count-words.ts';

/** What the list says at nought: none yet is not the same as none found. */
export function NoProjects({ onNew }: { readonly onNew: (() => void) | undefined }) {
  const view = useProjectListView();
  if (isFiltered(view))
    return (
      <EmptyState
        icon="search"
        title="No project fits"
        action={<Button onPress={clearListView}>Clear search</Button>}
      >
        Try fewer words, or another status.
      </EmptyState>
    );
  if (view.archived)
    return (
      <EmptyState
        icon="archive"
        title="The archive is empty"
        action={<Button onPress={() => changeListView({ archived: false })}>Show current projects</Button>}
      >
        Projects you put in the archive are kept here.
      </EmptyState>
    );
  return (
    <EmptyState
      icon="folder"
      title="No projects yet"
      action={
        onNew && (
          <Button variant="primary" icon="add" onPress={onNew}>
            Start a project
          </Button>
        )
      }
    >
      A project is one piece of work that people should have a say in, for example moving a clinic.
    </EmptyState>
  );
}
