import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { StakeholdersBody } from './StakeholdersBody.tsx';

/** The stakeholders of a project: on the map, in a table, and when each is due a contact. */
export function StakeholdersPage({ projectId }: { readonly projectId: string }) {
  const plan = usePlan(projectId);
  useFlushWithWindow();
  usePageTitle(`Stakeholders – ${plan.value?.records.project.title ?? 'Project'}`);
  return (
    <Answered asked={plan} waiting="Opening the stakeholders">
      {(value) => <StakeholdersBody key={value.head.id} plan={value} />}
    </Answered>
  );
}
