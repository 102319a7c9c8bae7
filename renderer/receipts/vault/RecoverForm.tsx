import { useState } from 'react';
import { readRecoveryKey } from '../../../shared/domain/vault/recovery-key.ts';
import { wordsFor } from '../../../shared/errors/index.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { addToast } from '../../state/toasts.ts';
import { useRecover } from '../vault.queries.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { StepForm } from './StepForm.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import type { StepProps } from './VaultDialog.tsx';

/** The recovery key, and a new passphrase where the computer has no key store. */
export function RecoverForm({ vault, onClose, goTo }: StepProps) {
  const recover = useRecover();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [isTried, setTried] = useState(false);
  const choosing = useNewPassphrase();
  const read = readRecoveryKey(recoveryKey);
  // An earlier key is opened under the one in use, which has its own seal already.
  const needsPassphrase = vault.state !== 'open' && !vault.keyStoreHere;
  const send = async (): Promise<void> => {
    setTried(true);
    const passphrase = needsPassphrase ? choosing.take() : null;
    if (!read.ok || (needsPassphrase && passphrase === null)) return;
    const answer = await recover.run({ recoveryKey, passphrase });
    if (!answer.ok) return;
    addToast({ text: 'Receipts are open again.', tone: 'success' });
    onClose();
  };
  return (
    <StepForm
      isBusy={recover.isBusy}
      other={vault.state === 'locked' && <Link onPress={() => goTo('startAgain')}>I do not have it</Link>}
      verb="Open receipts"
      words={recover.isBusy ? undefined : recover.words}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      {vault.state === 'locked' && vault.sealedBy === 'key-store' && (
        <Callout title="This computer’s key store does not hold the key." tone="info">
          The records may have come from another computer, or your account was set up anew. The recovery key
          opens them.
        </Callout>
      )}
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked for
        autoFocus
        error={isTried && !read.ok ? wordsFor(read.error).what : undefined}
        hint="Eight groups of four letters and digits. Capitals and dashes do not matter."
        label="Recovery key"
        maxLength={80}
        value={recoveryKey}
        onChange={setRecoveryKey}
      />
      {needsPassphrase && <NewPassphrase {...choosing.props} />}
    </StepForm>
  );
}
