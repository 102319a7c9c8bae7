import { useState } from 'react';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DescriptionList } from '../../../components/DescriptionList/DescriptionList.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';

const EMPTY = { userNumber: '', name: '', sortCode: '', accountNumber: '' };
type Payer = typeof EMPTY;

/** The account an area pays from, for BACS files only. */
export function PayerPanel({ areaId }: { readonly areaId: string }) {
  const asked = useAsk('payments.payer', { areaId });
  const mayChange = useMay('payments:write');
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      actions={
        mayChange ? (
          <Button onPress={() => setOpen(true)}>
            {asked.value?.payer === null ? 'Fill it in' : 'Change'}
          </Button>
        ) : undefined
      }
      description="Only BACS files need it. Finance knows these."
      title="The account this area pays from"
    >
      <Answered asked={asked} waiting="Getting the account">
        {({ payer, version }) => (
          <>
            {payer === null ? (
              <p>Nobody has filled it in yet.</p>
            ) : (
              <DescriptionList
                items={[
                  { term: 'Name', description: payer.name },
                  { term: 'BACS user number', description: payer.userNumber },
                  { term: 'Sort code', description: payer.sortCode },
                  { term: 'Account number', description: payer.accountNumber },
                ]}
              />
            )}
            {isOpen && (
              <PayerDialog
                areaId={areaId}
                payer={payer ?? EMPTY}
                version={version}
                onClose={() => setOpen(false)}
              />
            )}
          </>
        )}
      </Answered>
    </Panel>
  );
}

interface PayerDialogProps {
  readonly areaId: string;
  readonly payer: Payer;
  readonly version: number;
  readonly onClose: () => void;
}

const FIELDS: readonly (readonly [key: keyof Payer, label: string, hint: string | undefined])[] = [
  ['name', 'Name on the account', 'As it will stand on people’s statements, 18 letters at most.'],
  ['userNumber', 'BACS user number', 'Six digits.'],
  ['sortCode', 'Sort code', 'Six digits.'],
  ['accountNumber', 'Account number', 'Eight digits.'],
];

function PayerDialog({ areaId, payer, version, onClose }: PayerDialogProps) {
  const [values, setValues] = useState(payer);
  const save = useChange('payments.savePayer', { tell: 'caller' });
  const go = async (): Promise<void> => {
    const answer = await save.run({ areaId, payer: values, expectedVersion: version });
    if (!answer.ok) return;
    addToast({ text: 'The account is kept.', tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Go back</Button>
          <Button isBusy={save.isBusy} variant="primary" onPress={() => void go()}>
            Keep it
          </Button>
        </>
      }
      title="The account this area pays from"
      onClose={onClose}
    >
      <FormStack>
        {save.words && (
          <Callout isAnnounced title={save.words.what} tone="error">
            {save.words.todo}
          </Callout>
        )}
        {FIELDS.map(([key, label, hint]) => (
          <TextField
            key={key}
            hint={hint}
            label={label}
            value={values[key]}
            width={key === 'name' ? 'md' : 'sm'}
            onChange={(value) => setValues((old) => ({ ...old, [key]: value }))}
          />
        ))}
      </FormStack>
    </Dialog>
  );
}
