import { useState } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import { addToast } from '../../state/toasts.ts';
import { useMakeRecoveryKey } from '../vault.queries.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './VaultDialog.tsx';
import styles from './vault.module.css';

/** Offers the recovery key, then shows it this once. */
export function RecoveryKey({ vault, onClose }: StepProps) {
  const make = useMakeRecoveryKey();
  const key = make.value?.recoveryKey;
  if (key !== undefined) return <Written recoveryKey={key} onClose={onClose} />;
  return (
    <StepForm
      cancel="Not now"
      takesFocus
      isBusy={make.isBusy}
      verb="Show me a recovery key"
      words={make.words}
      onCancel={onClose}
      onSubmit={() => void make.run({})}
    >
      <p>
        A recovery key opens the receipts when nothing else does: the passphrase is forgotten, or the computer
        is replaced. Without it they would then be lost. It is shown once.
      </p>
      {vault.recoveryMadeAt !== null && (
        <Callout title="There is a recovery key already." tone="warning">
          It stops working when you make a new one.
        </Callout>
      )}
    </StepForm>
  );
}

function Written({ recoveryKey, onClose }: { readonly recoveryKey: string; readonly onClose: () => void }) {
  const [isNoted, setNoted] = useState(false);
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(recoveryKey).then(
      () => true,
      () => false,
    );
    if (isCopied) addToast({ text: 'Copied. Paste it into your password manager.', tone: 'success' });
    else addToast({ text: 'It could not be copied. Write it down instead.', tone: 'error' });
  };
  return (
    <FormStack>
      <p>
        Write it down or print it, and keep it away from this computer: in a safe, a locked drawer or a
        password manager.
      </p>
      <div className={styles.sheet}>
        <p className={styles.onPaper}>Engagement Desk: recovery key for receipts. Keep it locked away.</p>
        <ol aria-label="Recovery key" className={styles.groups}>
          {recoveryKey.split('-').map((group, index) => (
            <li key={index}>
              <code>{group}</code>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.ways}>
        <Button
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the key was asked for
          autoFocus
          icon="copy"
          size="sm"
          onPress={() => void copy()}
        >
          Copy
        </Button>
        <Button icon="print" size="sm" onPress={() => window.print()}>
          Print
        </Button>
      </div>
      <Checkbox isSelected={isNoted} label="I have put it in a safe place" onChange={setNoted} />
      <div className={styles.buttons}>
        <Button isDisabled={!isNoted} variant="primary" onPress={onClose}>
          Done
        </Button>
      </div>
    </FormStack>
  );
}
