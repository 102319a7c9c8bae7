import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { useSetup } from '../../data/setup.ts';
import { usePageTitle } from '../../state/page-title.ts';
import { AreaPanels } from './AreaPanels.tsx';
import { RunPage } from './runs/RunPage.tsx';
import styles from './payments.module.css';

interface PaymentsPageProps {
  /** The run that is open; undefined: all of them. */
  readonly runId?: string | undefined;
}

/** E48. What an area can pay now, and its payment runs. */
export function PaymentsPage({ runId }: PaymentsPageProps) {
  return runId === undefined ? <AreaPayments /> : <RunPage key={runId} runId={runId} />;
}

function AreaPayments() {
  usePageTitle('Payments');
  const { areas } = useSetup();
  const open = areas.filter(({ archived }) => !archived);
  const [chosen, setChosen] = useState<string | null>(null);
  const area = open.find(({ id }) => id === chosen) ?? open[0];
  return (
    <PageLayout
      header={
        <PageHeader
          title="Payments"
          meta={area === undefined ? [] : [area.name, 'Expenses and recognition, from approved to paid']}
        />
      }
    >
      <div className={styles.stack}>
        {open.length > 1 && area !== undefined && (
          <SelectField
            label="Area"
            options={open.map(({ id, name }) => ({ id, label: name }))}
            value={area.id}
            onChange={setChosen}
          />
        )}
        {area === undefined ? (
          <EmptyState title="There is no area yet">Add one in the settings first.</EmptyState>
        ) : (
          <AreaPanels key={area.id} areaId={area.id} />
        )}
      </div>
    </PageLayout>
  );
}
