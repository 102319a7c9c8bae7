import { useMemo, useState } from 'react';
import { RUN_STATE_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { DescriptionList } from '../../../components/DescriptionList/DescriptionList.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay, useSetup } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { usePageTitle } from '../../../state/page-title.ts';
import { PAYMENTS } from '../paths.ts';
import styles from '../payments.module.css';
import { RunDocuments } from '../documents/RunDocuments.tsx';
import { CameBackDialog } from './CameBackDialog.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { LINE_COLUMNS, releasedColumns, type Line, type Run } from './line-columns.tsx';
import { RunActions } from './RunActions.tsx';
import { RUN_SENTENCES, RUN_TONES } from './run-words.ts';

const VIRTUAL_ABOVE = 60;

/** E48. One run: its payments and sums, who prepared and released it, its files, and what came back. */
export function RunPage({ runId }: { readonly runId: string }) {
  const asked = useAsk('payments.run', { runId });
  return (
    <Answered asked={asked} waiting="Opening the payment run">
      {(value) => <Opened value={value} />}
    </Answered>
  );
}

function Opened({ value }: { readonly value: Run }) {
  const { run, lines } = value;
  usePageTitle(run.runNo);
  const mayWrite = useMay('payments:write');
  const { readOnly } = useSetup();
  const [back, setBack] = useState<Line | null>(null);
  const isOut = run.status === 'RELEASED';
  const canComeBack = isOut && mayWrite && !readOnly;
  const isPrepared = run.status === 'PREPARED';
  const columns = useMemo(
    () => (isPrepared ? LINE_COLUMNS : releasedColumns(canComeBack ? setBack : null)),
    [isPrepared, canComeBack],
  );
  return (
    <PageLayout
      header={
        <PageHeader
          actions={<RunActions value={value} />}
          breadcrumbs={[{ label: 'Payments', href: PAYMENTS }]}
          meta={[`Pay on ${formatDate(run.payOn)}`, RUN_SENTENCES[run.status]]}
          title={run.runNo}
        />
      }
    >
      <div className={styles.stack}>
        <Panel title="Sums">
          <DescriptionList items={sumsOf(run)} />
        </Panel>
        <Panel isFlush title={plural(lines.length, 'payment')}>
          <Table<Line>
            columns={columns}
            label="Payments of this run"
            rowId={({ lineId }) => lineId}
            rowLabel={({ personName, reference }) => `${personName}, ${reference}`}
            rows={lines}
            virtualAbove={VIRTUAL_ABOVE}
          />
        </Panel>
        {isOut && <ExportPanel value={value} />}
        {run.status !== 'CANCELLED' && <RunDocuments isReleased={isOut} runId={run.id} />}
      </div>
      {back !== null && <CameBackDialog line={back} onClose={() => setBack(null)} />}
    </PageLayout>
  );
}

const sumsOf = ({ status, totals, preparedBy, preparedAt, releasedBy, releasedOn }: Run['run']) => [
  { term: 'State', description: <StatusTag tone={RUN_TONES[status]}>{RUN_STATE_WORDS[status]}</StatusTag> },
  { term: 'Expenses', description: formatMoney(totals.expensesPence) },
  { term: 'Recognition', description: formatMoney(totals.recognitionPence) },
  {
    term: 'Control total',
    description: (
      <strong>
        {formatMoney(totals.totalPence)}, {plural(totals.count, 'payment')}
      </strong>
    ),
  },
  { term: 'Prepared by', description: `${preparedBy}, ${formatDate(preparedAt)}` },
  {
    term: 'Released by',
    description:
      releasedBy === null || releasedOn === null ? 'Nobody yet' : `${releasedBy}, ${formatDate(releasedOn)}`,
  },
];
