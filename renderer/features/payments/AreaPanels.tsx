import { Answered } from '../../data/Answered.tsx';
import type { Asked } from '../../data/useAsk.ts';
import { useAsk } from '../../data/useAsk.ts';
import { TaxYears } from '../../payment-documents/TaxYears.tsx';
import { OffersPanel } from './offers/OffersPanel.tsx';
import { PaymentsStart } from './PaymentsStart.tsx';
import { PayablePanel } from './runs/PayablePanel.tsx';
import { PayerPanel } from './runs/PayerPanel.tsx';
import { RunsPanel } from './runs/RunsPanel.tsx';

/** Everything of one area, from what can be paid to the account it pays from; where there is nothing yet, how to begin. */
export function AreaPanels({ areaId }: { readonly areaId: string }) {
  return (
    <Answered asked={useHasAny(areaId)} waiting="Getting the payments">
      {(hasAny) => (
        <>
          {hasAny ? (
            <>
              <PayablePanel areaId={areaId} />
              <OffersPanel areaId={areaId} />
              <RunsPanel areaId={areaId} />
              <TaxYears areaId={areaId} participantId={null} />
            </>
          ) : (
            <PaymentsStart />
          )}
          <PayerPanel areaId={areaId} />
        </>
      )}
    </Answered>
  );
}

/** Whether the area has anything offered, to be paid, or paid already. */
function useHasAny(areaId: string): Asked<boolean> {
  const payable = useAsk('payments.payable', { areaId });
  const queue = useAsk('payments.recognitionQueue', { areaId });
  const runs = useAsk('payments.runs', { areaId });
  const lists = [payable.value?.ready, payable.value?.held, queue.value?.items, runs.value?.runs];
  if (lists.some((list) => list !== undefined && list.length > 0))
    return { state: 'ready', value: true, isRefreshing: false };
  for (const asked of [payable, queue, runs]) if (asked.state !== 'ready') return asked;
  return { state: 'ready', value: false, isRefreshing: false };
}
