import { useLocation } from 'wouter';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import type { Plan } from '../../data/plan.ts';
import { equalitySectionPath, projectPath } from './paths.ts';

/** Whose groups they are, and the way to the rest of the assessment. */
export function EqualityHeader({ plan: { head, records } }: { readonly plan: Plan }) {
  const [, goTo] = useLocation();
  return (
    <PageHeader
      breadcrumbs={[
        { label: 'Projects', href: '/projects' },
        { label: head.reference, href: projectPath(head.id) },
      ]}
      meta={[records.project.title]}
      title="Equality"
      actions={
        <Button icon="edit" onPress={() => goTo(equalitySectionPath(head.id))}>
          Open the rest of the assessment
        </Button>
      }
    />
  );
}
