import { useLocation } from 'wouter';
import type { AreaMoney } from '../../../../shared/domain/money/area/shapes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Tabs } from '../../../components/Tabs/Tabs.tsx';
import { changeAreaMoneyView, useAreaMoneyView } from '../../../state/area-money-view.ts';
import { TimesPanel } from '../TimesPanel.tsx';
import { TypesPanel } from '../TypesPanel.tsx';
import { ByActivity, ByMethod } from './ByActivity.tsx';
import { ByProject } from './ByProject.tsx';
import { TotalsPanel } from './TotalsPanel.tsx';

interface AreaMoneyViewProps {
  readonly money: AreaMoney;
  readonly isAllTime: boolean;
}

/** The five measures, how long people wait, and the same money by project, activity and type. */
export function AreaMoneyView({ money, isAllTime }: AreaMoneyViewProps) {
  const tab = useAreaMoneyView((view) => view.tab);
  const isWaiting = money.times.waiting.length > 0;
  if (money.projects.length === 0)
    return (
      <>
        <Nothing isAllTime={isAllTime} />
        {isWaiting && <TimesPanel times={money.times} />}
      </>
    );
  return (
    <>
      <TotalsPanel money={money} />
      <TimesPanel times={money.times} />
      <Tabs
        label="Money by"
        selectedId={tab}
        onSelect={(id) => changeAreaMoneyView({ tab: id })}
        tabs={[
          {
            id: 'projects',
            label: 'Projects',
            count: money.projects.length,
            content: <ByProject projects={money.projects} />,
          },
          {
            id: 'activities',
            label: 'Activities',
            count: money.activities.length,
            content: <ByActivity activities={money.activities} />,
          },
          { id: 'methods', label: 'Kinds of activity', content: <ByMethod activities={money.activities} /> },
          { id: 'types', label: 'Types of cost', content: <TypesPanel types={money.types} /> },
        ]}
      />
    </>
  );
}

function Nothing({ isAllTime }: { readonly isAllTime: boolean }) {
  const [, goTo] = useLocation();
  return (
    <Panel>
      <EmptyState
        icon="money"
        title={isAllTime ? 'There is nothing to add up yet' : 'There is no money in this period'}
        action={
          isAllTime ? (
            <Button variant="primary" onPress={() => goTo('/projects')}>
              Go to the projects
            </Button>
          ) : (
            <Button variant="primary" onPress={() => changeAreaMoneyView({ choice: 'ALL' })}>
              Show all time
            </Button>
          )
        }
      >
        {isAllTime
          ? 'Budgets, planned activities, claims and recognition of all projects of the area appear here.'
          : 'No budget, activity, claim or payment of this area falls in it. Choose other days, or all of them.'}
      </EmptyState>
    </Panel>
  );
}
