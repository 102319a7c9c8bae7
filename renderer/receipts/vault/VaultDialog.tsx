import { useState } from 'react';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import type { VaultState } from '../vault.queries.ts';
import { KEPT_WORDS, type Kept } from './kept-words.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';
import { SetUpForm } from './SetUpForm.tsx';
import { UnlockForm } from './UnlockForm.tsx';

type Step = 'setUp' | 'unlock' | 'recover' | 'startAgain' | 'recoveryKey' | 'change';

const titlesOf = ({ many }: { readonly many: string }): Readonly<Record<Step, string>> => ({
  setUp: `A safe place for ${many}`,
  unlock: `Unlock ${many}`,
  recover: 'Use the recovery key',
  startAgain: 'Start again with a new key',
  recoveryKey: 'Your recovery key',
  change: 'Change the passphrase',
});

export type VaultDialogProps = {
  readonly vault: VaultState;
  readonly onClose: () => void;
  /** What it is opened for; receipts, if nothing else is said. */
  readonly of?: Kept | undefined;
  /** Where to begin, when it is not where the vault stands. */
  readonly start?: 'recover' | 'recoveryKey' | 'change' | undefined;
};

/** Everything about the vault's key, one small question at a time. */
export function VaultDialog({ vault, onClose, start, of = 'receipts' }: VaultDialogProps) {
  // Chosen once: opening the vault must not change the question that is on show.
  const [step, setStep] = useState<Step>(start ?? firstStep(vault));
  return (
    <Dialog isOpen title={titlesOf(KEPT_WORDS[of])[step]} onClose={onClose}>
      {stepOf(step, { vault, onClose, goTo: setStep })}
    </Dialog>
  );
}

export type StepProps = {
  readonly vault: VaultState;
  readonly onClose: () => void;
  readonly goTo: (step: Step) => void;
};

function stepOf(step: Step, props: StepProps) {
  switch (step) {
    case 'setUp':
      return <SetUpForm {...props} isAgain={false} />;
    case 'startAgain':
      return <SetUpForm {...props} isAgain />;
    case 'unlock':
      return <UnlockForm {...props} />;
    case 'recover':
      return <RecoverForm {...props} />;
    case 'change':
      return <ChangeForm {...props} />;
    case 'recoveryKey':
      return <RecoveryKey {...props} />;
  }
}

/** Sealed by a key store that does not open it here, a vault has only its recovery key. */
function firstStep({ state, sealedBy }: VaultState): Step {
  if (state === 'none') return 'setUp';
  if (state === 'open') return 'recoveryKey';
  return sealedBy === 'passphrase' ? 'unlock' : 'recover';
}
