import { useState } from 'react';
import { PASSPHRASE_MAX } from '../../../shared/domain/vault/passphrase.ts';
import { Link } from '../../components/Link/Link.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useUnlock } from '../vault.queries.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './VaultDialog.tsx';

/** The passphrase, until the app is closed. */
export function UnlockForm({ onClose, goTo }: StepProps) {
  const unlock = useUnlock();
  const [passphrase, setPassphrase] = useState('');
  const send = async (): Promise<void> => {
    const answer = await unlock.run({ passphrase });
    if (answer.ok) onClose();
  };
  return (
    <StepForm
      isBusy={unlock.isBusy}
      other={<Link onPress={() => goTo('recover')}>I have forgotten it</Link>}
      verb="Unlock"
      words={unlock.isBusy ? undefined : unlock.words}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked for
        autoFocus
        hint="Receipts and bank details stay open until you close the app."
        label="Passphrase"
        maxLength={PASSPHRASE_MAX}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
      />
    </StepForm>
  );
}
