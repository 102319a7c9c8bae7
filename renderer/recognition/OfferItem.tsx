import { useState } from 'react';
import { RECOGNITION_STATE_WORDS } from '../../shared/domain/payments/lists.ts';
import { changeableIn, mayWithdraw } from '../../shared/domain/payments/states.ts';
import { formatDate } from '../../shared/values/dates.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { Button } from '../components/Button/Button.tsx';
import { MenuButton } from '../components/MenuButton/MenuButton.tsx';
import { StatusTag } from '../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden/VisuallyHidden.tsx';
import { useMay } from '../data/setup.ts';
import { OfferDialogs, type Opened } from './OfferDialogs.tsx';
import { answerWords, lacksRoute, payingWords, STATE_TONES } from './offer-words.ts';
import type { Offer } from './recognition.ts';
import styles from './recognition.module.css';
import { useTakeBack } from './use-take-back.ts';

interface OfferItemProps {
  readonly offer: Offer;
  /** What the list is not about, so that each line names it. */
  readonly names: 'person' | 'activity';
}

/** One recognition payment in a list: how much, where it stands, what was answered, and what can be done next. */
export function OfferItem({ offer, names }: OfferItemProps) {
  const { status, fields, recognitionNo } = offer;
  const isOpen = status === 'ACCEPTED' || status === 'APPROVED';
  const where = offer.activityOn === null ? '' : `, ${formatDate(offer.activityOn)}`;
  return (
    <li>
      <div className={styles.head}>
        <strong>{names === 'person' ? offer.personName : `${offer.activityTitle}${where}`}</strong>
        <span className={styles.sum}>{formatMoney(fields.offeredPence ?? 0)}</span>
        <StatusTag tone={STATE_TONES[status]}>{RECOGNITION_STATE_WORDS[status]}</StatusTag>
        {lacksRoute(offer) && <StatusTag tone="warning">Tax route not settled</StatusTag>}
      </div>
      <p className={styles.hint}>
        {[recognitionNo, answerWords(offer)].join(' · ')}
        {isOpen && ` · ${payingWords(offer)}`}
      </p>
      {offer.approvedBy !== null && offer.approvedOn !== null && (
        <p className={styles.hint}>
          Approved by {offer.approvedBy} on {formatDate(offer.approvedOn)}
        </p>
      )}
      <Actions offer={offer} />
    </li>
  );
}

function Actions({ offer }: { readonly offer: Offer }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const takeBack = useTakeBack();
  const { status, personName } = offer;
  if (!useMay('payments:offer')) return null;
  const changeable = changeableIn(status);
  const items = [
    ...(changeable.includes('offeredPence')
      ? [{ id: 'change', label: 'Change the offer', onAction: () => setOpened('change') }]
      : []),
    ...(status === 'OFFERED'
      ? [{ id: 'paying', label: 'How it is paid', onAction: () => setOpened('paying') }]
      : []),
    ...(status === 'ACCEPTED'
      ? [
          {
            id: 'back',
            label: 'Take the answer back',
            onAction: () => void takeBack(offer.id, offer.version),
          },
        ]
      : []),
    ...(mayWithdraw(status)
      ? [{ id: 'withdraw', label: 'Withdraw', onAction: () => setOpened('withdraw') }]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <div className={styles.actions}>
      {status === 'OFFERED' ? (
        <Button size="sm" onPress={() => setOpened('answer')}>
          Write down the answer <VisuallyHidden>of {personName}</VisuallyHidden>
        </Button>
      ) : (
        <Button size="sm" onPress={() => setOpened('paying')}>
          How it is paid <VisuallyHidden>to {personName}</VisuallyHidden>
        </Button>
      )}
      <MenuButton
        items={items}
        label={`More for ${offer.recognitionNo}`}
        isIconOnly
        icon="more"
        variant="quiet"
      />
      {opened !== null && <OfferDialogs offer={offer} opened={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}
