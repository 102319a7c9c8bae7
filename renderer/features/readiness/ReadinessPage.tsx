import { useMemo } from 'react';
import { readinessOf } from '../../../shared/domain/readiness/readiness.ts';
import type { RuleFacts } from '../../../shared/domain/rules/shapes.ts';
import { CannotChange } from '../../answers/questions/CannotChange.tsx';
import { useRuleFacts } from '../../answers/questions/useFindings.ts';
import { useWishedFocus } from '../../answers/questions/wished.ts';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Spinner } from '../../components/Spinner/Spinner.tsx';
import { Answered } from '../../data/Answered.tsx';
import { usePlan, type Plan } from '../../data/plan.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { ReadinessLists } from './ReadinessLists.tsx';

/** What stands in the way of a project, what needs a reason, and what somebody decided to live with. */
export function ReadinessPage({ projectId }: { readonly projectId: string }) {
  const plan = usePlan(projectId);
  usePageTitle(`Readiness – ${plan.value?.records.project.title ?? 'Project'}`);
  return (
    <Answered asked={plan} waiting="Opening the project">
      {(value) => <ReadinessOf plan={value} />}
    </Answered>
  );
}

function ReadinessOf({ plan }: { readonly plan: Plan }) {
  const facts = useRuleFacts(plan);
  const { head, records } = plan;
  return (
    <PageLayout
      header={
        <PageHeader
          title="Readiness"
          breadcrumbs={[
            { label: 'Projects', href: '/projects' },
            { label: records.project.title, href: `/projects/${head.id}` },
          ]}
          meta={[head.reference, 'What the rules say about this project now']}
        />
      }
    >
      <CannotChange plan={plan} />
      {facts ? <Checked plan={plan} facts={facts} /> : <Spinner label="Checking the project" />}
    </PageLayout>
  );
}

function Checked({ plan, facts }: { readonly plan: Plan; readonly facts: RuleFacts }) {
  const readiness = useMemo(() => readinessOf(facts), [facts]);
  useWishedFocus();
  return <ReadinessLists plan={plan} readiness={readiness} />;
}
