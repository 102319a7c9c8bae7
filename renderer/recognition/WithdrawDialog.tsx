import { useState } from 'react';
import { hasText } from '../../shared/values/text.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { TextArea } from '../components/TextArea/TextArea.tsx';
import { useChange } from '../data/useChange.ts';
import { addToast } from '../state/toasts.ts';
import type { Offer } from './recognition.ts';

interface WithdrawDialogProps {
  readonly offer: Offer;
  readonly onClose: () => void;
}

/** §4.16. Takes an offer back for good, with a reason the person can be told. */
export function WithdrawDialog({ offer, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const withdraw = useChange('payments.withdraw', { tell: 'caller' });
  const go = async (): Promise<void> => {
    setTried(true);
    if (!hasText(reason)) return;
    const answer = await withdraw.run({
      id: offer.id,
      expectedVersion: offer.version,
      reason: reason.trim(),
    });
    if (!answer.ok) return;
    addToast({ text: `${offer.recognitionNo} is withdrawn.`, tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Go back</Button>
          <Button isBusy={withdraw.isBusy} variant="danger" onPress={() => void go()}>
            Withdraw
          </Button>
        </>
      }
      title={`Withdraw ${offer.recognitionNo}`}
      onClose={onClose}
    >
      <FormStack>
        {withdraw.words && (
          <Callout isAnnounced title={withdraw.words.what} tone="error">
            {withdraw.words.todo}
          </Callout>
        )}
        <p>Nothing is paid for it. If that turns out to be wrong, make a new offer.</p>
        <TextArea
          isRequired
          error={isTried && !hasText(reason) ? 'Say why, in words that they can be told.' : undefined}
          label="Why it is withdrawn"
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </FormStack>
    </Dialog>
  );
}
