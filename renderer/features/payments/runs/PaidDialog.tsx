import { useState } from 'react';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';
import type { Run } from './line-columns.tsx';

interface PaidDialogProps {
  readonly run: Run['run'];
  readonly onClose: () => void;
}

/** §4.16. Finance has paid the run: everything that has not come back is paid. */
export function PaidDialog({ run, onClose }: PaidDialogProps) {
  const today = londonDate(nowInstant());
  const [paidOn, setPaidOn] = useState<string | null>(run.payOn < today ? run.payOn : today);
  const paid = useChange('payments.markPaid', { tell: 'caller' });
  const go = async (): Promise<void> => {
    if (paidOn === null) return;
    const answer = await paid.run({ runId: run.id, paidOn });
    if (!answer.ok) return;
    addToast({ text: `${plural(answer.value.paid, 'payment')} noted as paid.`, tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button isBusy={paid.isBusy} variant="primary" onPress={() => void go()}>
            Note as paid
          </Button>
        </>
      }
      title={`${run.runNo}: finance has paid`}
      onClose={onClose}
    >
      <FormStack>
        {paid.words && (
          <Callout isAnnounced title={paid.words.what} tone="error">
            {paid.words.todo}
          </Callout>
        )}
        <p>Note payments that came back first, one by one. The others are noted as paid.</p>
        <DateField
          isRequired
          error={paidOn === null ? 'Say on which day.' : undefined}
          label="Paid on"
          max={today}
          value={paidOn}
          onChange={setPaidOn}
        />
      </FormStack>
    </Dialog>
  );
}
