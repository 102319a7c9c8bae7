import { useState } from 'react';
import { mayTakeBack } from '../../../../shared/domain/claims/return-receipts.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { DialogForm } from '../../../components/Dialog/DialogForm.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { call } from '../../../data/api.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { useChange } from '../../../data/useChange.ts';
import { useKept } from '../../../state/kept.ts';
import { tellSettled } from './await-again.ts';
import type { Awaited } from './returns.queries.ts';

interface GiveUpDialogProps {
  readonly of: Awaited;
  readonly onClose: () => void;
}

/** Stops waiting for a receipt that will never come, for a reason; what was paid stays paid unless the policy takes it back. */
export function GiveUpDialog({ of, onClose }: GiveUpDialogProps) {
  const { lineId, personName, paidPence } = of;
  const policy = useAsk('claims.returnPolicy', { lineId }).value;
  const { value: reason, set, forget } = useKept(`give up receipt ${lineId}`, '');
  const [takeBack, setTakeBack] = useState(false);
  const [isTried, setTried] = useState(false);
  const give = useChange('claims.giveUpReceipt', { tell: 'caller' });
  const save = async (): Promise<void> => {
    setTried(true);
    if (!hasText(reason)) return;
    const input = { lineId, reason, takeBack };
    const answer = await give.run(input);
    if (!answer.ok) return;
    forget();
    const redo = async (): Promise<boolean> => (await call('claims.giveUpReceipt', input)).ok;
    tellSettled(givenUpWords(answer.value.adjustedPence, of), {
      lineId,
      label: 'Give up a return receipt',
      redo,
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Keep waiting</Button>
          <Button isBusy={give.isBusy} variant="primary" onPress={() => void save()}>
            Give it up
          </Button>
        </>
      }
      title={`Give up the return receipt of ${personName}`}
      onClose={onClose}
    >
      <DialogForm onSubmit={() => void save()}>
        {give.words && (
          <Callout isAnnounced title={give.words.what} tone="error">
            {give.words.todo}
          </Callout>
        )}
        <p>
          Nobody is reminded of it any more.{' '}
          {paidWords(paidPence, policy !== undefined && mayTakeBack(policy.action))}
        </p>
        <TextField
          isRequired
          error={isTried && !hasText(reason) ? 'Say in a few words why.' : undefined}
          hint="Kept with the claim, with your name and the date."
          label="Why will it not come?"
          value={reason}
          onChange={(text) => set(() => text)}
        />
        {policy && mayTakeBack(policy.action) && (
          <RadioGroup
            label={`The ${formatMoney(paidPence)} that was paid for it`}
            options={[
              { id: 'KEEP', label: 'Leave it as it is' },
              { id: 'BACK', label: `Take ${formatMoney(paidPence)} back from the next payment` },
            ]}
            value={takeBack ? 'BACK' : 'KEEP'}
            onChange={(id) => setTakeBack(id === 'BACK')}
          />
        )}
      </DialogForm>
    </Dialog>
  );
}

const paidWords = (pence: number, isAsked: boolean): string =>
  isAsked ? '' : `The ${formatMoney(pence)} that was accepted for the way home stays as it is.`;

const givenUpWords = (adjustedPence: number, { personName, paidPence }: Awaited): string =>
  adjustedPence === 0
    ? `The return receipt of ${personName} is given up. The ${formatMoney(paidPence)} stays as it is.`
    : `The return receipt of ${personName} is given up. ${formatMoney(-adjustedPence)} is to be taken back from the next payment.`;
