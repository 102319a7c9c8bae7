import { lazy, Suspense, useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import { Answered } from '../../data/Answered.tsx';
import { useMay } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { useProjectListView } from '../../state/project-list-view.ts';
import { countWords } from './count-words.ts';
import { NoProjects } from './NoProjects.tsx';
import { OpenProjectFile } from './OpenProjectFile.tsx';
import { projectPath } from './paths.ts';
import { PROJECT_COLUMNS } from './project-columns.tsx';
import { ProjectFilters } from './ProjectFilters.tsx';
import { useProjectList } from './projects.queries.ts';
import styles from './projects.module.css';

/** Dialogs are no part of the first screen. */
const NewProjectDialog = lazy(async () => ({
  default: (await import('./NewProjectDialog.tsx')).NewProjectDialog,
}));

/** From here on only the rows in sight are on the page. */
const VIRTUAL_ABOVE = 80;

export type ProjectListPageProps = {
  /** The dialog for a new project is open: it has an address of its own. */
  readonly isStarting?: boolean;
};

/** All projects, found by words, status or archive. */
export function ProjectListPage({ isStarting = false }: ProjectListPageProps) {
  usePageTitle('Projects');
  const [, goTo] = useLocation();
  const mayWrite = useMay('projects:write');
  const view = useProjectListView();
  const list = useProjectList(useDeferredValue(view));
  const start = (): void => goTo('/projects/new');
  const isEmpty = list.value !== undefined && list.value.active + list.value.archived === 0;
  const actions = mayWrite && (
    <>
      <OpenProjectFile />
      {!isEmpty && (
        <Button variant="primary" icon="add" onPress={start}>
          New project
        </Button>
      )}
    </>
  );
  return (
    <PageLayout header={<PageHeader title="Projects" actions={actions} />}>
      <Panel isFlush>
        {!isEmpty && (
          <ProjectFilters archived={list.value?.archived ?? 0} isWaiting={list.state === 'waiting'} />
        )}
        <Answered asked={list} waiting="Getting the projects">
          {({ projects, active, archived }) => (
            <>
              {!isEmpty && (
                <output className={styles.count}>
                  {countWords({ shown: projects.length, active, archived }, view)}
                </output>
              )}
              <Table
                label="Projects"
                columns={PROJECT_COLUMNS}
                rows={projects}
                rowId={({ id }) => id}
                onOpen={({ id }) => goTo(projectPath(id))}
                virtualAbove={VIRTUAL_ABOVE}
                empty={<NoProjects onNew={mayWrite ? start : undefined} />}
              />
            </>
          )}
        </Answered>
      </Panel>
      {isStarting && mayWrite && (
        <Suspense>
          <NewProjectDialog
            onClose={() => goTo('/projects', { replace: true })}
            onCreated={(id) => goTo(projectPath(id))}
          />
        </Suspense>
      )}
    </PageLayout>
  );
}
