import { useState } from 'react';
import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Tabs } from '../../components/Tabs/Tabs.tsx';
import { useFreshNext } from '../../attendance/use-fresh-next.ts';
import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { useAsk } from '../../data/useAsk.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { ByActivity } from './ByActivity.tsx';
import { Everybody } from './Everybody.tsx';
import { MonitoringTab } from './monitoring/MonitoringTab.tsx';

/** Who takes part in a project: activity by activity, everybody in one list, and what was counted without names. */
export function ProjectPeoplePage({ projectId }: { readonly projectId: string }) {
  const plan = usePlan(projectId);
  const asked = useAsk('people.ofProject', { projectId });
  useFreshNext('people.ofProject');
  useFlushWithWindow();
  const [tab, setTab] = useState('activities');
  const title = plan.value?.records.project.title;
  usePageTitle(`People – ${title ?? 'Project'}`);
  const header = (
    <PageHeader
      title="People"
      breadcrumbs={[
        { label: 'Projects', href: '/projects' },
        { label: plan.value?.head.reference ?? '', href: `/projects/${projectId}` },
      ]}
      meta={title}
    />
  );
  return (
    <PageLayout header={header}>
      <Answered asked={plan} waiting="Opening the project">
        {(value) => (
          <Answered asked={asked} waiting="Getting the people">
            {({ lines }) => (
              <Tabs
                label="People of this project"
                selectedId={tab}
                tabs={[
                  {
                    id: 'activities',
                    label: 'By activity',
                    content: <ByActivity lines={lines} plan={value} />,
                  },
                  {
                    id: 'everybody',
                    label: 'Everybody',
                    count: new Set(lines.map(({ person }) => person.id)).size,
                    content: <Everybody lines={lines} plan={value} />,
                  },
                  {
                    id: 'monitoring',
                    label: 'Equality monitoring',
                    content: <MonitoringTab plan={value} />,
                  },
                ]}
                onSelect={setTab}
              />
            )}
          </Answered>
        )}
      </Answered>
    </PageLayout>
  );
}
