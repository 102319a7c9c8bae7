import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { useSetup } from '../../data/setup.ts';
import { TaxYears } from '../../payment-documents/TaxYears.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { OffersPanel } from './offers/OffersPanel.tsx';
import { PayablePanel } from './runs/PayablePanel.tsx';
import { PayerPanel } from './runs/PayerPanel.tsx';
import { RunPage } from './runs/RunPage.tsx';
import { RunsPanel } from './runs/RunsPanel.tsx';
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
          <>
            <PayablePanel key={`ready ${area.id}`} areaId={area.id} />
            <OffersPanel key={`offers ${area.id}`} areaId={area.id} />
            <RunsPanel key={`runs ${area.id}`} areaId={area.id} />
            <TaxYears key={`years ${area.id}`} areaId={area.id} participantId={null} />
            <PayerPanel key={`payer ${area.id}`} areaId={area.id} />
          </>
        )}
      </div>
    </PageLayout>
  );
}
