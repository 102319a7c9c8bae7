import { useLocation } from 'wouter';
import type { EqualityCounts } from '../../../shared/domain/equality/gaps.ts';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import type { Plan } from '../../data/plan.ts';
import { equalitySectionPath, projectPath } from './paths.ts';
import { Totals } from './Totals.tsx';

interface EqualityHeaderProps {
  readonly plan: Plan;
  readonly counts: EqualityCounts;
}

/** Whose groups they are, how far the assessment has come, and the way to the rest of it. */
export function EqualityHeader({ plan: { head, records }, counts }: EqualityHeaderProps) {
  const [, goTo] = useLocation();
  return (
    <PageHeader
      breadcrumbs={[
        { label: 'Projects', href: '/projects' },
        { label: head.reference, href: projectPath(head.id) },
      ]}
      meta={[records.project.title, <Totals key="totals" {...counts} />]}
      title="Equality"
      actions={
        <Button icon="edit" onPress={() => goTo(equalitySectionPath(head.id))}>
          Open the rest of the assessment
        </Button>
      }
    />
  );
}
