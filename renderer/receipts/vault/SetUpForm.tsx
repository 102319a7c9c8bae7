import { plural } from '../../../shared/values/text.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { useSetUpVault } from '../vault.queries.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { StepForm } from './StepForm.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import type { StepProps } from './VaultDialog.tsx';

/** Makes the vault's key: sealed by the computer's key store, or by a passphrase where it has none. */
export function SetUpForm({ vault, onClose, goTo, isAgain }: StepProps & { readonly isAgain: boolean }) {
  const setUp = useSetUpVault();
  const choosing = useNewPassphrase();
  const send = async (): Promise<void> => {
    const passphrase = vault.keyStoreHere ? null : choosing.take();
    if (passphrase === null && !vault.keyStoreHere) return;
    const answer = await setUp.run({ passphrase, startAgain: isAgain });
    if (answer.ok) goTo('recoveryKey');
  };
  return (
    <StepForm
      isBusy={setUp.isBusy}
      isDanger={isAgain}
      takesFocus={vault.keyStoreHere}
      verb={isAgain ? 'Start again' : 'Set it up'}
      words={setUp.words}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      {isAgain ? (
        <Callout title="Files sealed with the old key cannot be read any more." tone="warning">
          There {vault.files === 1 ? 'is' : 'are'} {plural(vault.files, 'file')}. They are not deleted: if you
          find the recovery key one day, it opens them again. Nothing else is changed.
        </Callout>
      ) : (
        <p>
          Receipts and bank details show how people live and pay, so they are kept sealed on this laptop.
          Nobody can read them without the key.
        </p>
      )}
      {vault.keyStoreHere ? (
        <p>
          <strong>The key is held by this computer’s own key store.</strong> Receipts open by themselves while
          you are signed in to the computer, and there is nothing to remember.
        </p>
      ) : (
        <>
          <p>
            <strong>This computer has no key store, so a passphrase protects the key.</strong> You type it
            once each time you start the app, when you first need a receipt.
          </p>
          <NewPassphrase takesFocus {...choosing.props} />
        </>
      )}
    </StepForm>
  );
}
