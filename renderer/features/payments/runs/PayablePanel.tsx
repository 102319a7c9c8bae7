import { useState } from 'react';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { HELD_COLUMNS, READY_COLUMNS, type Held, type Payable } from './item-columns.tsx';
import { PrepareDialog } from './PrepareDialog.tsx';

/** From here on only the rows in sight are on the page. */
const VIRTUAL_ABOVE = 60;

/** What can be paid now, to be put into a run, and what waits with the reason. */
export function PayablePanel({ areaId }: { readonly areaId: string }) {
  const asked = useAsk('payments.payable', { areaId });
  return (
    <Answered asked={asked} waiting="Getting what can be paid">
      {({ ready, held }) => (
        <>
          <Ready areaId={areaId} ready={ready} />
          {held.length > 0 && (
            <Panel isFlush description="Each line says what has to happen first." title="Waits">
              <Table<Held>
                columns={HELD_COLUMNS}
                label="What waits and why"
                rowId={({ id }) => id}
                rows={held}
                virtualAbove={VIRTUAL_ABOVE}
              />
            </Panel>
          )}
        </>
      )}
    </Answered>
  );
}

function Ready({ areaId, ready }: { readonly areaId: string; readonly ready: readonly Payable[] }) {
  // What was taken out by hand; new lines are in until somebody says otherwise.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isPreparing, setPreparing] = useState(false);
  const mayPrepare = useMay('payments:write');
  const rows = ready.filter(({ id }) => !left.has(id));
  const total = rows.reduce((sum, { amountPence }) => sum + amountPence, 0);
  const ids = new Set(rows.map(({ id }) => id));
  const tick = (ticked: ReadonlySet<string>): void =>
    setLeft(new Set(ready.map(({ id }) => id).filter((id) => !ticked.has(id))));
  return (
    <Panel
      isFlush
      actions={
        mayPrepare && ready.length > 0 ? (
          <Button isDisabled={rows.length === 0} variant="primary" onPress={() => setPreparing(true)}>
            Prepare a run of {formatMoney(total)}
          </Button>
        ) : undefined
      }
      description={
        ready.length > 0
          ? `${plural(rows.length, 'payment')} of ${ready.length} ticked, ${formatMoney(total)}`
          : undefined
      }
      title="Ready to pay"
    >
      <Table<Payable>
        columns={READY_COLUMNS}
        empty={
          <EmptyState isCompact title="Nothing is ready to pay">
            Claims and recognition payments come here once they are approved.
          </EmptyState>
        }
        label="Ready to pay"
        rowId={({ id }) => id}
        rowLabel={({ personName, reference }) => `${personName}, ${reference}`}
        rows={ready}
        selection={mayPrepare ? { ids, onChange: tick } : undefined}
        virtualAbove={VIRTUAL_ABOVE}
      />
      {isPreparing && (
        <PrepareDialog areaId={areaId} rows={rows} totalPence={total} onClose={() => setPreparing(false)} />
      )}
    </Panel>
  );
}
