import { useState } from 'react';
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
      <NewOffer candidates={candidates} names={names} />
    </div>
  );
}

type NewOfferProps = Pick<OffersPartProps, 'candidates' | 'names'>;

function NewOffer({ candidates, names }: NewOfferProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const mayOffer = useMay('payments:offer');
  if (!mayOffer || candidates.length === 0) return null;
  const idOf = ({ who }: Candidate): string => (names === 'person' ? who.participantId : who.activityId);
  const candidate = candidates.find((one) => idOf(one) === chosen) ?? candidates[0];
  return (
    <div className={styles.stack}>
      {candidates.length > 1 && (
        <SelectField
          label={names === 'person' ? 'Offer a payment to' : 'Offer a payment for'}
          options={candidates.map((one) => ({ id: idOf(one), label: one.label }))}
          value={candidate === undefined ? null : idOf(candidate)}
          onChange={setChosen}
        />
      )}
      <div>
        <Button icon="add" onPress={() => setOpen(true)}>
          Offer a payment
          {candidates.length === 1 && candidate !== undefined
            ? ` ${names === 'person' ? 'to' : 'for'} ${candidate.label}`
            : ''}
        </Button>
      </div>
      {isOpen && candidate !== undefined && (
        <OfferDialog who={candidate.who} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
