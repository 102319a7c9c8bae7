import { Answered } from '../../data/Answered.tsx';
import { usePlan, type Plan } from '../../data/plan.ts';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { TimelineView } from './TimelineView.tsx';

/** Every date of a project: as a picture, and below it as a table. */
export function TimelinePage({ projectId }: { readonly projectId: string }) {
  const plan = usePlan(projectId);
  usePageTitle(`Timeline – ${plan.value?.records.project.title ?? 'Project'}`);
  return (
    <Answered asked={plan} waiting="Opening the project">
      {(value) => <TimelineOf plan={value} />}
    </Answered>
  );
}

function TimelineOf({ plan }: { readonly plan: Plan }) {
  const { head, records } = plan;
  return (
    <PageLayout
      header={
        <PageHeader
          title="Timeline"
          breadcrumbs={[
            { label: 'Projects', href: '/projects' },
            { label: records.project.title, href: `/projects/${head.id}` },
          ]}
          meta={[head.reference, 'When people are asked, when it is decided, when they hear back']}
        />
      }
    >
      <TimelineView plan={plan} />
    </PageLayout>
  );
}
