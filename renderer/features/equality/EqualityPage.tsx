import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { EqualityView } from './EqualityView.tsx';

export interface EqualityPageProps {
  readonly projectId: string;
}

/** D01 §5 and §6: which groups are heard, which are not, and what is done about it. */
export function EqualityPage({ projectId }: EqualityPageProps) {
  const plan = usePlan(projectId);
  useFlushWithWindow();
  usePageTitle(`Equality – ${plan.value?.records.project.title ?? ''}`);
  return (
    <Answered asked={plan} waiting="Opening the equality assessment">
      {(value) => <EqualityView plan={value} />}
    </Answered>
  );
}
