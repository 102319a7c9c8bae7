import { Redirect } from 'wouter';
import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { wishedLink } from '../../answers/questions/wished.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { ActivitiesView } from './ActivitiesView.tsx';
import { activityOfLink, activityPath } from './paths.ts';

/** All activities of a project, as a list or in a calendar. A link to one of them leads on to its own page. */
export function ActivitiesPage({ projectId }: { readonly projectId: string }) {
  const plan = usePlan(projectId);
  useFlushWithWindow();
  usePageTitle(`Activities – ${plan.value?.records.project.title ?? 'Project'}`);
  return (
    <Answered asked={plan} waiting="Opening the activities">
      {(value) => {
        const wanted = activityOfLink(wishedLink(), value.rows);
        return wanted === undefined ? (
          <ActivitiesView plan={value} />
        ) : (
          <Redirect replace state={{ field: wishedLink() }} to={activityPath(projectId, wanted)} />
        );
      }}
    </Answered>
  );
}
