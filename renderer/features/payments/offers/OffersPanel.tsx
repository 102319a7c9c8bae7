import { useState } from 'react';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { lacksRoute } from '../../../recognition/offer-words.ts';
import { OfferDialogs, type Opened } from '../../../recognition/OfferDialogs.tsx';
import type { Offer } from '../../../recognition/recognition.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { OFFER_COLUMNS } from './offer-columns.tsx';

/** From here on only the rows in sight are on the page. */
const VIRTUAL_ABOVE = 60;

type Doing = { readonly offer: Offer; readonly what: Opened | 'approve' };

/** E46. Recognition that waits: for an answer, for approval, or for its tax route. */
export function OffersPanel({ areaId }: { readonly areaId: string }) {
  const asked = useAsk('payments.recognitionQueue', { areaId });
  const [doing, setDoing] = useState<Doing | null>(null);
  const mayOffer = useMay('payments:offer');
  const mayDecide = useMay('claims:write');
  return (
    <Answered asked={asked} waiting="Getting the recognition payments">
      {({ items }) => {
        const waiting = items.filter((offer) => offer.status !== 'APPROVED' || lacksRoute(offer));
        return (
          <Panel isFlush description={countWords(waiting)} title="Recognition to settle">
            <Table<Offer>
              columns={[...OFFER_COLUMNS, nextColumn({ mayOffer, mayDecide, onDo: setDoing })]}
              empty={
                <EmptyState isCompact title="No offer waits">
                  Offers are made on a person’s page or on the page of an activity.
                </EmptyState>
              }
              label="Recognition to settle"
              rowId={({ id }) => id}
              rowLabel={({ personName, recognitionNo }) => `${personName}, ${recognitionNo}`}
              rows={waiting}
              virtualAbove={VIRTUAL_ABOVE}
            />
            {doing?.what === 'approve' && (
              <ApproveDialog offer={doing.offer} onClose={() => setDoing(null)} />
            )}
            {doing !== null && doing.what !== 'approve' && (
              <OfferDialogs offer={doing.offer} opened={doing.what} onClose={() => setDoing(null)} />
            )}
          </Panel>
        );
      }}
    </Answered>
  );
}

/** `2 to approve · 1 without an answer · 1 without a tax route`. */
function countWords(waiting: readonly Offer[]): string | undefined {
  if (waiting.length === 0) return undefined;
  const count = (status: Offer['status']): number =>
    waiting.filter((offer) => offer.status === status).length;
  const counts = [
    { many: count('ACCEPTED'), words: 'to approve' },
    { many: count('OFFERED'), words: 'without an answer' },
    { many: waiting.filter(lacksRoute).length, words: 'without a tax route' },
  ];
  return counts
    .filter(({ many }) => many > 0)
    .map(({ many, words }) => `${many} ${words}`)
    .join(' · ');
}

const nextColumn = ({
  mayOffer,
  mayDecide,
  onDo,
}: {
  readonly mayOffer: boolean;
  readonly mayDecide: boolean;
  readonly onDo: (doing: Doing) => void;
}): TableColumn<Offer> => ({
  id: 'next',
  header: 'Next step',
  isHeaderHidden: true,
  cell: (offer) => {
    const { status } = offer;
    const next =
      status === 'ACCEPTED' && mayDecide
        ? ({ what: 'approve', label: 'Approve' } as const)
        : status === 'OFFERED' && mayOffer
          ? ({ what: 'answer', label: 'Write down the answer' } as const)
          : status === 'APPROVED' && mayOffer
            ? ({ what: 'paying', label: 'Settle the tax route' } as const)
            : null;
    return (
      next !== null && (
        <Button size="sm" onPress={() => onDo({ offer, what: next.what })}>
          {next.label} <VisuallyHidden>for {offer.personName}</VisuallyHidden>
        </Button>
      )
    );
  },
});
