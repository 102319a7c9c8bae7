import { sectionById } from '../../../shared/domain/plan/form/places.ts';
import { Answered } from '../../data/Answered.tsx';
import { usePlan } from '../../data/plan.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { PlanForm } from './PlanForm.tsx';
import { useFlushWithWindow } from '../../answers/saving/drafts.ts';

export interface PlanPageProps {
  readonly projectId: string;
  /** The section's id as the address has it; the first section when there is none. */
  readonly section?: string | undefined;
}

/** The plan of a project, one section at a time. Everything saves itself. */
export function PlanPage({ projectId, section }: PlanPageProps) {
  const plan = usePlan(projectId);
  const current = sectionById(section);
  useFlushWithWindow();
  usePageTitle(`${current.title} – ${plan.value?.records.project.title ?? 'Plan'}`);
  return (
    <Answered asked={plan} waiting="Opening the plan">
      {(value) => <PlanForm plan={value} section={current} />}
    </Answered>
  );
}
