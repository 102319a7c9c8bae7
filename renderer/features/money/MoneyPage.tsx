import { useMemo } from 'react';
import { moneyOfProject, USUAL_ASSUMPTIONS } from '../../../shared/domain/money/forecast.ts';
import type { MoneyFacts } from '../../../shared/domain/money/shapes.ts';
import { useFreshNext } from '../../attendance/use-fresh-next.ts';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Answered } from '../../data/Answered.tsx';
import { usePlan, type Plan } from '../../data/plan.ts';
import { useAsk } from '../../data/useAsk.ts';
import { useChange } from '../../data/useChange.ts';
import { keepAssumptions, useMoneyAssumptions } from '../../state/money-assumptions.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { addToast } from '../../state/toasts.ts';
import { ActivitiesPanel } from './ActivitiesPanel.tsx';
import { AssumptionsPanel } from './AssumptionsPanel.tsx';
import { KindsPanel } from './KindsPanel.tsx';
import { NoMoney } from './NoMoney.tsx';
import { NoPolicyNote } from './NoPolicyNote.tsx';
import { SaveTable } from './SaveTable.tsx';
import { Summary } from './Summary.tsx';
import { TimesPanel } from './TimesPanel.tsx';
import { TypesPanel } from './TypesPanel.tsx';
import styles from './money.module.css';

/** E36. What a project costs: planned, committed, claimed, approved, and what it comes to in the end. */
export function MoneyPage({ projectId }: { readonly projectId: string }) {
  const plan = usePlan(projectId);
  useFreshNext('claims.moneyOfProject');
  const facts = useAsk('claims.moneyOfProject', { projectId });
  usePageTitle(`Money – ${plan.value?.records.project.title ?? 'Project'}`);
  return (
    <Answered asked={plan} waiting="Opening the project">
      {(value) => (
        <Answered asked={facts} waiting="Adding up">
          {/* What crossed the bridge is read only; nothing here changes it. */}
          {(found) => <MoneyOf plan={value} facts={found as MoneyFacts} />}
        </Answered>
      )}
    </Answered>
  );
}

function MoneyOf({ plan: { head, records }, facts }: { readonly plan: Plan; readonly facts: MoneyFacts }) {
  const assumed = useMoneyAssumptions(({ byProject }) => byProject[head.id]) ?? USUAL_ASSUMPTIONS;
  const money = useMemo(() => moneyOfProject(facts, assumed), [facts, assumed]);
  const save = useChange('claims.saveMoneyTable', {
    quiet: ['save-cancelled'],
    onDone: ({ fileName }) => addToast({ text: `Saved ${fileName}.`, tone: 'success' }),
  });
  const isEmpty = money.categories.length === 0 && money.activities.length === 0;
  return (
    <PageLayout
      header={
        <PageHeader
          title="Money"
          breadcrumbs={[
            { label: 'Projects', href: '/projects' },
            { label: records.project.title, href: `/projects/${head.id}` },
          ]}
          meta={[head.reference, 'What is planned, what people claimed and were paid, and what it comes to']}
          actions={
            !isEmpty && (
              <SaveTable
                onSave={(format) => void save.run({ projectId: head.id, assumptions: assumed, format })}
              />
            )
          }
        />
      }
    >
      {isEmpty ? (
        <NoMoney projectId={head.id} />
      ) : (
        <div className={styles.stack}>
          <NoPolicyNote areaId={head.areaId} activities={money.activities} />
          <Summary facts={facts} total={money.total} />
          <KindsPanel money={money} />
          <TypesPanel types={money.types} />
          <TimesPanel times={facts.times} />
          <ActivitiesPanel activities={money.activities} projectId={head.id} />
          <AssumptionsPanel
            assumed={assumed}
            facts={facts}
            onChange={(next) => keepAssumptions(head.id, next)}
          />
        </div>
      )}
    </PageLayout>
  );
}
