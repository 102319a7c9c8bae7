import { useState } from 'react';
import { hasText } from '../../../../shared/values/text.ts';
import { drafts } from '../../../answers/saving/drafts.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { DialogForm } from '../../../components/Dialog/DialogForm.tsx';
import { TextArea } from '../../../components/TextArea/TextArea.tsx';
import { useChange } from '../../../data/useChange.ts';
import { useKept } from '../../../state/kept.ts';
import { addToast } from '../../../state/toasts.ts';
import { useClaim } from '../entry/claim-context.ts';
import { landOnTitle } from '../entry/land.ts';
import { MOVES, type Move } from './decide-words.ts';

interface MoveDialogProps {
  readonly move: Move;
  readonly onClose: () => void;
}

/** §4.16. Sends a claim back with a question, or refuses it: never without the reason. */
export function MoveDialog({ move, onClose }: MoveDialogProps) {
  const { page } = useClaim();
  // A question may be long: it is still there after a look at the claim.
  const { value: reason, set, forget } = useKept(`${move} claim ${page.claim.id}`, '');
  const [isTried, setTried] = useState(false);
  const query = useChange('claims.query', { tell: 'caller' });
  const reject = useChange('claims.reject', { tell: 'caller' });
  const change = move === 'query' ? query : reject;
  const words = MOVES[move];
  const send = async (): Promise<void> => {
    setTried(true);
    if (!hasText(reason)) return;
    await drafts.flushAll();
    const { id, version } = page.claim;
    const answer = await change.run({ claimId: id, expectedVersion: version, reason: reason.trim() });
    if (!answer.ok) return;
    forget();
    addToast({ text: `${page.claimNo} ${words.done}.`, tone: 'success' });
    onClose();
    landOnTitle();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Go back</Button>
          <Button
            isBusy={change.isBusy}
            variant={words.isDanger ? 'danger' : 'primary'}
            onPress={() => void send()}
          >
            {words.button}
          </Button>
        </>
      }
      title={words.title}
      onClose={onClose}
    >
      <DialogForm onSubmit={() => void send()}>
        {change.words && (
          <Callout isAnnounced title={change.words.what} tone="error">
            {change.words.todo}
          </Callout>
        )}
        <p>{words.text}</p>
        <TextArea
          isRequired
          error={isTried && !hasText(reason) ? words.missing : undefined}
          label={words.label}
          rows={3}
          value={reason}
          onChange={(text) => set(() => text)}
        />
      </DialogForm>
    </Dialog>
  );
}
