import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { InsightView } from './InsightView.tsx';

export interface InsightPageProps {
  readonly projectId: string;
}

/** D01 §4: what people have told us before, and what that leaves open. */
export function InsightPage({ projectId }: InsightPageProps) {
  const plan = usePlan(projectId);
  useFlushWithWindow();
  usePageTitle(`What we know – ${plan.value?.records.project.title ?? ''}`);
  return (
    <Answered asked={plan} waiting="Opening what we know">
      {(value) => <InsightView plan={value} />}
    </Answered>
  );
}
