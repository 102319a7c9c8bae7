import { useState } from 'react';
import { isOpen } from '../../shared/domain/payments/states.ts';
import { Button } from '../components/Button/Button.tsx';
import { EmptyState } from '../components/EmptyState/EmptyState.tsx';
import { SelectField } from '../components/SelectField/SelectField.tsx';
import { useMay } from '../data/setup.ts';
import { OfferDialog } from './OfferDialog.tsx';
import { OfferItem } from './OfferItem.tsx';
import type { Offer, OfferFor } from './recognition.ts';
import styles from './recognition.module.css';

/** For whom, or for what, an offer could be made from here. */
export interface Candidate {
  readonly label: string;
  readonly who: OfferFor;
}

interface OffersPartProps {
  readonly items: readonly Offer[];
  readonly names: 'person' | 'activity';
  readonly candidates: readonly Candidate[];
  readonly none: string;
}

const FIRST = 8;

/** The offers of a person or at an activity, and the way to make another. */
export function OffersPart({ items, names, candidates, none }: OffersPartProps) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? items : items.slice(0, FIRST);
  return (
    <div className={styles.stack}>
      {items.length === 0 ? (
        <EmptyState isCompact title={none}>
          A recognition payment thanks people for their time. They may take it, take less, give it away or say
          no.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {shown.map((offer) => (
            <OfferItem key={offer.id} names={names} offer={offer} />
          ))}
        </ul>
      )}
      {items.length > shown.length && (
        <div>
          <Button size="sm" onPress={() => setAll(true)}>
            Show all {items.length}
          </Button>
        </div>
      )}
      <NewOffer candidates={candidates} items={items} names={names} />
    </div>
  );
}

type NewOfferProps = Pick<OffersPartProps, 'candidates' | 'names' | 'items'>;

function NewOffer({ candidates, names, items }: NewOfferProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const mayOffer = useMay('payments:offer');
  const idOf = ({ who }: Candidate): string => (names === 'person' ? who.participantId : who.activityId);
  const inOrder = unofferedFirst(candidates, items);
  const candidate = inOrder.find((one) => idOf(one) === chosen) ?? inOrder[0];
  if (!mayOffer || candidate === undefined) return null;
  return (
    <div className={styles.stack}>
      {inOrder.length > 1 ? (
        <SelectField
          label={names === 'person' ? 'Offer a payment to' : 'Offer a payment for'}
          options={inOrder.map((one) => ({ id: idOf(one), label: one.label }))}
          value={idOf(candidate)}
          onChange={setChosen}
        />
      ) : (
        <p className={styles.hint}>
          {names === 'person' ? 'To' : 'For'} {candidate.label}
        </p>
      )}
      <div>
        <Button icon="add" onPress={() => setMaking(true)}>
          Offer a payment
        </Button>
      </div>
      {isMaking && <OfferDialog who={candidate.who} onClose={() => setMaking(false)} />}
    </div>
  );
}

/** Those who have no offer come first, and those who said no or have one last: nobody is pressed. */
function unofferedFirst(candidates: readonly Candidate[], items: readonly Offer[]): readonly Candidate[] {
  const isSettled = ({ who }: Candidate): boolean =>
    items.some(
      ({ status, fields }) =>
        (isOpen(status) || status === 'DECLINED') &&
        fields.participantId === who.participantId &&
        fields.activityId === who.activityId,
    );
  return [...candidates.filter((one) => !isSettled(one)), ...candidates.filter(isSettled)];
}
