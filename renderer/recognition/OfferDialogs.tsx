import { AnswerDialog } from './AnswerDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { PayingDialog } from './PayingDialog.tsx';
import type { Offer } from './recognition.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** What can be opened for an offer. */
export type Opened = 'change' | 'answer' | 'paying' | 'withdraw';

interface OfferDialogsProps {
  readonly offer: Offer;
  readonly opened: Opened;
  readonly onClose: () => void;
}

/** The dialog that was asked for. */
export function OfferDialogs({ offer, opened, onClose }: OfferDialogsProps) {
  switch (opened) {
    case 'change':
      return (
        <OfferDialog
          kept={offer}
          who={{ participantId: offer.fields.participantId, activityId: offer.fields.activityId }}
          onClose={onClose}
        />
      );
    case 'answer':
      return <AnswerDialog offer={offer} onClose={onClose} />;
    case 'paying':
      return <PayingDialog offer={offer} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog offer={offer} onClose={onClose} />;
  }
}
