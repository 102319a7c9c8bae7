import { useMemo } from 'react';
import { Answered } from '../../data/Answered.tsx';
import { usePlan, type Plan } from '../../data/plan.ts';
import { namesOf } from '../../../shared/domain/plan/names.ts';
import { useSetup } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { historyColumns } from './history-columns.tsx';
import { projectPath } from './paths.ts';
import { useHistory } from './projects.queries.ts';
import styles from './project-page.module.css';

/** Who changed what in a project, and when; newest first. */
export function HistoryPage({ projectId }: { readonly projectId: string }) {
  const plan = usePlan(projectId).value;
  const title = plan?.records.project.title ?? 'Project';
  usePageTitle(`History of ${title}`);
  const history = useHistory(projectId);
  const { staff } = useSetup();
  const columns = useMemo(
    () => historyColumns(new Map([...staff.map(({ id, name }) => [id, name] as const), ...namesIn(plan)])),
    [staff, plan],
  );
  return (
    <PageLayout
      header={
        <PageHeader
          title="History of changes"
          breadcrumbs={[
            { label: 'Projects', href: '/projects' },
            { label: title, href: projectPath(projectId) },
          ]}
        />
      }
    >
      <Answered asked={history} waiting="Getting the history">
        {({ parts, hasMore, isGettingMore, getMore }) => (
          <>
            <Panel isFlush>
              <Table
                label="History of changes"
                columns={columns}
                rows={parts.flatMap(({ entries }) => entries)}
                rowId={({ id }) => String(id)}
                empty={
                  <EmptyState icon="clock" title="Nothing has been changed yet">
                    Each change to the project will be listed here.
                  </EmptyState>
                }
              />
            </Panel>
            {hasMore && (
              <div className={styles.more}>
                <Button isBusy={isGettingMore} onPress={getMore}>
                  Show earlier changes
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </PageLayout>
  );
}

/** What the rows and shared entries of a project are called, by id. */
function namesIn(plan: Plan | undefined): readonly (readonly [string, string])[] {
  if (plan === undefined) return [];
  const named = plan as unknown as Parameters<typeof namesOf>[0];
  const rows = (['activity', 'eiaGroup', 'projectStakeholder', 'insightUse'] as const).flatMap((kind) =>
    namesOf(named, kind).map(({ id, label }) => [id, label] as const),
  );
  const { stakeholder, insightSource } = plan.directory;
  return [
    ...rows,
    ...stakeholder.map(({ id, name }) => [id, name] as const),
    ...insightSource.map(({ id, title }) => [id, title] as const),
  ];
}
