import { useLocation } from 'wouter';
import { STATUS_WORDS } from '../../../shared/domain/plan/lists.ts';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import type { Plan } from '../../data/plan.ts';
import { documentsPath, projectPath } from './paths.ts';

/** Which project's plan it is, and the way to the documents made from it. */
export function PlanHeader({ plan: { head, records } }: { readonly plan: Plan }) {
  const [, goTo] = useLocation();
  return (
    <PageHeader
      breadcrumbs={[
        { label: 'Projects', href: '/projects' },
        { label: head.reference, href: projectPath(head.id) },
      ]}
      meta={['Plan', head.reference, STATUS_WORDS[head.status]]}
      title={records.project.title}
      actions={
        <Button icon="document" onPress={() => goTo(documentsPath(head.id))}>
          Documents
        </Button>
      }
    />
  );
}
