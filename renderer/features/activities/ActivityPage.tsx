import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { nameOf } from './activity-words.ts';
import { ActivityEditor } from './editor/ActivityEditor.tsx';
import { activitiesPath } from './paths.ts';
import { rulesRows } from './useActivityCommands.ts';

interface ActivityPageProps {
  readonly projectId: string;
  readonly activityId: string;
}

/** One activity: everything that is planned, checked and found out. Everything saves itself. */
export function ActivityPage({ projectId, activityId }: ActivityPageProps) {
  const plan = usePlan(projectId);
  useFlushWithWindow();
  const all = plan.value ? rulesRows(plan.value).activity : [];
  const found = all.find(({ id }) => id === activityId);
  usePageTitle(
    `${found ? nameOf(found, all) : 'Activity'} – ${plan.value?.records.project.title ?? 'Project'}`,
  );
  return (
    <Answered asked={plan} waiting="Opening the activity">
      {(value) =>
        found ? (
          <ActivityEditor activity={found} plan={value} />
        ) : (
          <PageLayout header={<PageHeader title="This activity is no longer here" />}>
            <Callout tone="info" actions={<Link href={activitiesPath(projectId)}>All activities</Link>}>
              It was removed. If that was just now, Undo (Ctrl+Z) brings it back.
            </Callout>
          </PageLayout>
        )
      }
    </Answered>
  );
}
