import { useLocation } from 'wouter';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import type { Plan } from '../../data/plan.ts';
import { planPath, projectPath } from './paths.ts';

interface DocumentsHeaderProps {
  readonly projectId: string;
  /** Undefined while it is being asked for. */
  readonly plan: Plan | undefined;
}

/** Whose documents they are, and the way back to the plan. */
export function DocumentsHeader({ projectId, plan }: DocumentsHeaderProps) {
  const [, goTo] = useLocation();
  return (
    <PageHeader
      breadcrumbs={[
        { label: 'Projects', href: '/projects' },
        { label: plan?.head.reference ?? 'Project', href: projectPath(projectId) },
      ]}
      meta={plan && [plan.records.project.title]}
      title="Documents"
      actions={
        <Button icon="edit" onPress={() => goTo(planPath(projectId))}>
          Open the plan
        </Button>
      }
    />
  );
}
