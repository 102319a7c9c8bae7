import { useState } from 'react';
import { isAllowed } from '../../shared/access/permissions.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../components/RadioGroup/RadioGroup.tsx';
import { TextField } from '../components/TextField/TextField.tsx';
import { useSetup } from '../data/setup.ts';
import { useChange } from '../data/useChange.ts';
import { addToast } from '../state/toasts.ts';
import { decidedElsewhere, NOTHING_YET } from './elsewhere.ts';
import { ElsewhereFields } from './ElsewhereFields.tsx';
import type { Payee } from './PayeePanel.tsx';

interface CheckDialogProps {
  readonly participantId: string;
  readonly personName: string;
  readonly payee: Payee;
  readonly onClose: () => void;
}

const WAYS = [
  { id: 'here', label: 'I have compared it' },
  { id: 'elsewhere', label: 'Somebody else compared it, and signed or wrote that they did' },
];

/** A second person says that a changed account is right: here, or on paper with the proof. */
export function CheckDialog({ participantId, personName, payee, onClose }: CheckDialogProps) {
  const { me, staff } = useSetup();
  const isMine = me?.id === payee.changedById;
  const [way, setWay] = useState(isMine ? 'elsewhere' : 'here');
  const [given, setGiven] = useState(NOTHING_YET);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const check = useChange('payments.verifyPayee', { tell: 'caller' });
  const isElsewhere = way === 'elsewhere';
  const go = async (): Promise<void> => {
    setTried(true);
    const elsewhere = isElsewhere ? decidedElsewhere(given) : null;
    if (isElsewhere && elsewhere === null) return;
    const answer = await check.run({ participantId, expectedVersion: payee.version, elsewhere, note });
    if (!answer.ok) return;
    addToast({ text: 'The account is checked.', tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button isBusy={check.isBusy} variant="primary" onPress={() => void go()}>
            It is right
          </Button>
        </>
      }
      title={`Check the account of ${personName}`}
      onClose={onClose}
    >
      <FormStack>
        {check.words && (
          <Callout isAnnounced title={check.words.what} tone="error">
            {check.words.todo}
          </Callout>
        )}
        <p>
          The account ends in {payee.last4}. {payee.changedBy} changed it. Compare all of it with a letter or
          a card from the bank, or ring the person on a number you had before.
        </p>
        {isMine ? (
          <Callout title="You changed this account" tone="info">
            A second person checks it. Note here who did, with their signed form or e-mail.
          </Callout>
        ) : (
          <RadioGroup label="Who compared it" options={WAYS} value={way} onChange={setWay} />
        )}
        {isElsewhere && (
          <ElsewhereFields
            able={staff.filter(
              ({ id, archived, roles }) =>
                !archived && id !== payee.changedById && isAllowed(roles, 'payments:write'),
            )}
            given={given}
            isTried={isTried}
            who="Who compared it"
            nobody="Give them the role “Payment releaser” or “Engagement lead” in Settings, People."
            onChange={setGiven}
          />
        )}
        <TextField isOptional label="What it was compared with" value={note} onChange={setNote} />
      </FormStack>
    </Dialog>
  );
}
