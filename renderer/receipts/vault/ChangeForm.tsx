import { useState } from 'react';
import { PASSPHRASE_MAX } from '../../../shared/domain/vault/passphrase.ts';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useChangePassphrase } from '../vault.queries.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { StepForm } from './StepForm.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import type { StepProps } from './VaultDialog.tsx';

/** Another passphrase for the same key: sealed files stay as they are. */
export function ChangeForm({ onClose }: StepProps) {
  const change = useChangePassphrase();
  const [current, setCurrent] = useState('');
  const choosing = useNewPassphrase();
  const send = async (): Promise<void> => {
    const next = choosing.take();
    if (next === null) return;
    const answer = await change.run({ current, next });
    if (answer.ok) onClose();
  };
  return (
    <StepForm
      isBusy={change.isBusy}
      verb="Change it"
      words={change.isBusy ? undefined : change.words}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked for
        autoFocus
        label="Passphrase now"
        maxLength={PASSPHRASE_MAX}
        type="password"
        value={current}
        onChange={setCurrent}
      />
      <NewPassphrase {...choosing.props} />
    </StepForm>
  );
}
