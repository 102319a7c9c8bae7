import { useState } from 'react';
import { hasText } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';
import type { Run } from './line-columns.tsx';

interface GiveUpDialogProps {
  readonly run: Run['run'];
  readonly onClose: () => void;
}

/** §4.16. Gives up a run that is not released; what was in it is ready to pay again. */
export function GiveUpDialog({ run, onClose }: GiveUpDialogProps) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const giveUp = useChange('payments.giveUp', { tell: 'caller' });
  const go = async (): Promise<void> => {
    setTried(true);
    if (!hasText(reason)) return;
    const answer = await giveUp.run({ runId: run.id, expectedVersion: run.version, reason });
    if (!answer.ok) return;
    addToast({ text: `${run.runNo} is given up. Its payments are ready again.`, tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button isBusy={giveUp.isBusy} variant="danger" onPress={() => void go()}>
            Give it up
          </Button>
        </>
      }
      title={`Give up ${run.runNo}`}
      onClose={onClose}
    >
      <FormStack>
        {giveUp.words && (
          <Callout isAnnounced title={giveUp.words.what} tone="error">
            {giveUp.words.todo}
          </Callout>
        )}
        <TextField
          isRequired
          error={isTried && !hasText(reason) ? 'Say why.' : undefined}
          label="Why"
          value={reason}
          onChange={setReason}
        />
      </FormStack>
    </Dialog>
  );
}
