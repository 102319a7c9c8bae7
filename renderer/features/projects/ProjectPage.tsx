import { Answered } from '../../data/Answered.tsx';
import { usePlan, type Plan } from '../../data/plan.ts';
import { useMay, useSetup } from '../../data/setup.ts';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { ArchivedNote } from './ArchivedNote.tsx';
import { DatesPanel } from './DatesPanel.tsx';
import { KeyFactsPanel } from './KeyFactsPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { ProjectHeader } from './ProjectHeader.tsx';
import { ReadinessChip } from './ReadinessChip.tsx';
import { StatusPanel } from './StatusPanel.tsx';
import { StillToCompletePanel } from './StillToCompletePanel.tsx';
import styles from './project-page.module.css';

export type ProjectPageProps = { readonly projectId: string };

/** One project at a glance: where it stands, what comes next, who does what and when. */
export function ProjectPage({ projectId }: ProjectPageProps) {
  const plan = usePlan(projectId);
  usePageTitle(plan.value?.records.project.title ?? 'Project');
  return (
    <Answered asked={plan} waiting="Opening the project">
      {(value) => <ProjectHome plan={value} />}
    </Answered>
  );
}

function ProjectHome({ plan }: { readonly plan: Plan }) {
  const { areas, staff } = useSetup();
  const mayWrite = useMay('projects:write');
  const mayChange = mayWrite && !plan.head.archived && plan.head.status !== 'CLOSED';
  return (
    <PageLayout header={<ProjectHeader plan={plan} staff={staff} mayWrite={mayWrite} />}>
      {plan.head.archived && <ArchivedNote projectId={plan.head.id} mayWrite={mayWrite} />}
      <ReadinessChip plan={plan} />
      <StatusPanel plan={plan} mayChange={mayWrite && !plan.head.archived} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <StillToCompletePanel projectId={plan.head.id} />
          <KeyFactsPanel plan={plan} areaName={areas.find(({ id }) => id === plan.head.areaId)?.name ?? ''} />
        </div>
        <div className={styles.column}>
          <PeoplePanel plan={plan} mayChange={mayChange} />
          <DatesPanel plan={plan} />
        </div>
      </div>
    </PageLayout>
  );
}
