import type { Output } from '../../shared/contract/index.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { DescriptionList } from '../components/DescriptionList/DescriptionList.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { useChange } from '../data/useChange.ts';
import { VaultGate } from '../receipts/VaultGate.tsx';

interface AccountDialogProps {
  readonly participantId: string;
  readonly personName: string;
  readonly onClose: () => void;
}

/** E47. The whole account, for whoever asks for it; that they looked is written down. Gone when it is closed. */
export function AccountDialog({ participantId, personName, onClose }: AccountDialogProps) {
  const show = useChange('payments.showAccount', { tell: 'caller' });
  const account = show.value;
  return (
    <Dialog
      isOpen
      actions={<Button onPress={onClose}>{account === undefined ? 'Not now' : 'Hide it again'}</Button>}
      title={`The account of ${personName}`}
      onClose={onClose}
    >
      <FormStack>
        {show.words && (
          <Callout isAnnounced title={show.words.what} tone="error">
            {show.words.todo}
          </Callout>
        )}
        <VaultGate of="accounts">
          {account === undefined ? (
            <>
              <p>Your name and the time are written down when you look.</p>
              <div>
                <Button
                  isBusy={show.isBusy}
                  variant="primary"
                  onPress={() => void show.run({ participantId })}
                >
                  Show all of it
                </Button>
              </div>
            </>
          ) : (
            <DescriptionList items={linesOf(account)} />
          )}
        </VaultGate>
      </FormStack>
    </Dialog>
  );
}

const PAIR = /(\d{2})(?=\d)/g;

const linesOf = ({ accountName, sortCode, accountNumber, rollNumber }: Output<'payments.showAccount'>) => [
  { term: 'Name on the account', description: accountName },
  { term: 'Sort code', description: sortCode.replace(PAIR, '$1-') },
  { term: 'Account number', description: accountNumber },
  ...(rollNumber === '' ? [] : [{ term: 'Roll number', description: rollNumber }]),
];
