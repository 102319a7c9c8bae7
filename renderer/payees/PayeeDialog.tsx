import { useState } from 'react';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Dialog } from '../components/Dialog/Dialog.tsx';
import { FormRow } from '../components/PageLayout/FormRow.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { TextField } from '../components/TextField/TextField.tsx';
import { useChange } from '../data/useChange.ts';
import { VaultGate } from '../receipts/VaultGate.tsx';
import { addToast } from '../state/toasts.ts';
import { accountOf, fieldOf, startPayee, type PayeeDraft } from './payee-draft.ts';
import type { Payee } from './PayeePanel.tsx';

interface PayeeDialogProps {
  readonly participantId: string;
  readonly personName: string;
  readonly payee: Payee | null;
  readonly onClose: () => void;
}

/** E47, R-136. Writes down where a person is paid to; the numbers are checked as banks check them, then sealed. */
export function PayeeDialog({ participantId, personName, payee, onClose }: PayeeDialogProps) {
  const [draft, setDraft] = useState(() => startPayee(payee?.payrollReference ?? ''));
  const save = useChange('payments.savePayee', { tell: 'caller' });
  const isChange = payee !== null && payee.last4 !== '';
  const account = accountOf(draft);
  const isNothing = account === null && draft.payrollReference.trim() === (payee?.payrollReference ?? '');
  const go = async (): Promise<void> => {
    const { payrollReference } = draft;
    const expectedVersion = payee?.version ?? 0;
    const answer = await save.run({ participantId, account, payrollReference, expectedVersion });
    if (!answer.ok) return;
    addToast({
      text: answer.value.needsCheck
        ? 'Saved. A second person has to check the changed account.'
        : 'The payment details are saved.',
      tone: 'success',
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button isBusy={save.isBusy} isDisabled={isNothing} variant="primary" onPress={() => void go()}>
            Save
          </Button>
        </>
      }
      title={`Payment details of ${personName}`}
      onClose={onClose}
    >
      <FormStack>
        {save.words && fieldOf(save.failure?.code) === undefined && (
          <Callout isAnnounced title={save.words.what} tone="error">
            {save.words.todo}
          </Callout>
        )}
        {isChange && (
          <p>
            The account that is kept ends in {payee.last4}. Leave the account empty to keep it. A second
            person checks a changed account before anything is paid into it.
          </p>
        )}
        <VaultGate of="accounts">
          <AccountFields draft={draft} failed={save} onChange={setDraft} />
        </VaultGate>
        <TextField
          isOptional
          hint="Only for people whom payroll pays."
          label="Payroll reference"
          value={draft.payrollReference}
          width="sm"
          onChange={(payrollReference) => setDraft({ ...draft, payrollReference })}
        />
      </FormStack>
    </Dialog>
  );
}

interface AccountFieldsProps {
  readonly draft: PayeeDraft;
  readonly failed: {
    readonly failure: { readonly code: string } | undefined;
    readonly words: { readonly what: string; readonly todo: string } | undefined;
  };
  readonly onChange: (draft: PayeeDraft) => void;
}

function AccountFields({ draft, failed, onChange }: AccountFieldsProps) {
  const at = fieldOf(failed.failure?.code);
  const errorOf = (field: keyof PayeeDraft): string | undefined =>
    at === field && failed.words ? `${failed.words.what} ${failed.words.todo}` : undefined;
  return (
    <>
      <TextField
        autoComplete="off"
        error={errorOf('accountName')}
        hint="As the bank has it."
        label="Name on the account"
        value={draft.accountName}
        onChange={(accountName) => onChange({ ...draft, accountName })}
      />
      <FormRow>
        <TextField
          autoComplete="off"
          error={errorOf('sortCode')}
          hint="Six digits, like 08-99-99"
          label="Sort code"
          maxLength={20}
          value={draft.sortCode}
          width="sm"
          onChange={(sortCode) => onChange({ ...draft, sortCode })}
        />
        <TextField
          autoComplete="off"
          error={errorOf('accountNumber')}
          hint="Eight digits"
          label="Account number"
          maxLength={20}
          value={draft.accountNumber}
          width="sm"
          onChange={(accountNumber) => onChange({ ...draft, accountNumber })}
        />
      </FormRow>
      <TextField
        isOptional
        autoComplete="off"
        hint="Some building societies need it."
        label="Roll number"
        value={draft.rollNumber}
        width="sm"
        onChange={(rollNumber) => onChange({ ...draft, rollNumber })}
      />
    </>
  );
}
