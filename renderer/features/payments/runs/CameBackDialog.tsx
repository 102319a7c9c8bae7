import { useState } from 'react';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';
import type { Line } from './line-columns.tsx';

interface CameBackDialogProps {
  readonly line: Line;
  readonly onClose: () => void;
}

/** A payment came back from the bank: why, and since when. */
export function CameBackDialog({ line, onClose }: CameBackDialogProps) {
  const today = londonDate(nowInstant());
  const [reason, setReason] = useState('');
  const [failedOn, setFailedOn] = useState<string | null>(today);
  const [isTried, setTried] = useState(false);
  const back = useChange('payments.failLine', { tell: 'caller' });
  const go = async (): Promise<void> => {
    setTried(true);
    if (!hasText(reason) || failedOn === null) return;
    const answer = await back.run({ lineId: line.lineId, failedOn, reason });
    if (!answer.ok) return;
    addToast({ text: `${line.reference} came back and is ready to pay again.`, tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Go back</Button>
          <Button isBusy={back.isBusy} variant="primary" onPress={() => void go()}>
            It came back
          </Button>
        </>
      }
      title={`Came back: ${line.personName}, ${formatMoney(line.amountPence)}`}
      onClose={onClose}
    >
      <FormStack>
        {back.words && (
          <Callout isAnnounced title={back.words.what} tone="error">
            {back.words.todo}
          </Callout>
        )}
        <TextField
          isRequired
          error={isTried && !hasText(reason) ? 'Say what finance or the bank said.' : undefined}
          hint="For instance: the account is closed."
          label="Why it came back"
          value={reason}
          onChange={setReason}
        />
        <DateField
          isRequired
          error={isTried && failedOn === null ? 'Say on which day.' : undefined}
          label="On which day"
          max={today}
          value={failedOn}
          onChange={setFailedOn}
        />
      </FormStack>
    </Dialog>
  );
}
