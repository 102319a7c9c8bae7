import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasText } from '../../../../../shared/values/text.ts';
import { drafts } from '../../../../answers/saving/drafts.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { Callout } from '../../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../../components/Dialog/Dialog.tsx';
import { DialogForm } from '../../../../components/Dialog/DialogForm.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import { useChange } from '../../../../data/useChange.ts';
import { addToast } from '../../../../state/toasts.ts';
import { useClaim } from '../claim-context.ts';
import { claimVersion } from '../claim-version.ts';
import { landOnTitle } from '../land.ts';

/** §4.16. Takes the claim back for good, with the reason: it cannot be undone. */
export function CancelDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const { page } = useClaim();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const cancel = useChange('claims.cancel', { tell: 'caller' });
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!hasText(reason)) return;
    await drafts.flushAll();
    const answer = await cancel.run({
      claimId: page.claim.id,
      expectedVersion: claimVersion(client, page),
      reason: reason.trim(),
    });
    if (!answer.ok) return;
    addToast({ text: `${page.claimNo} is cancelled.` });
    onClose();
    landOnTitle();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Keep the claim</Button>
          <Button isBusy={cancel.isBusy} variant="danger" onPress={() => void submit()}>
            Cancel the claim
          </Button>
        </>
      }
      size="sm"
      title="Cancel this claim"
      onClose={onClose}
    >
      <DialogForm onSubmit={() => void submit()}>
        {cancel.words && (
          <Callout isAnnounced title={cancel.words.what} tone="error">
            {cancel.words.todo}
          </Callout>
        )}
        <p>Nothing of it is paid, and it cannot be opened again. It stays in the list of claims.</p>
        <TextField
          isRequired
          error={isTried && !hasText(reason) ? 'Say in a few words why.' : undefined}
          hint="Kept with the claim."
          label="Why is it cancelled?"
          value={reason}
          onChange={setReason}
        />
      </DialogForm>
    </Dialog>
  );
}
