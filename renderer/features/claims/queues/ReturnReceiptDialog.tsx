import { useState } from 'react';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { MoneyField } from '../../../components/MoneyField/MoneyField.tsx';
import { FormRow } from '../../../components/PageLayout/FormRow.tsx';
import { DialogForm } from '../../../components/Dialog/DialogForm.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { useChange } from '../../../data/useChange.ts';
import { ReceiptDrop } from '../../../receipts/ReceiptDrop.tsx';
import { modeWords } from './chased-columns.tsx';
import { call } from '../../../data/api.ts';
import { tellSettled } from '../returns/await-again.ts';
import type { Awaited } from '../returns/returns.queries.ts';
import { settledWords } from './settled-words.ts';

interface ReturnReceiptDialogProps {
  readonly row: Awaited;
  /** Nothing has come later than this day. */
  readonly today: string;
  readonly onClose: () => void;
}

/** The ticket of the way home has come: what it cost, and what that changes. */
export function ReturnReceiptDialog({ row, today, onClose }: ReturnReceiptDialogProps) {
  const [amountPence, setAmount] = useState<number | null>(null);
  const [supplier, setSupplier] = useState('');
  const [datedOn, setDated] = useState<string | null>(row.travelledOn);
  const [receivedOn, setReceived] = useState<string | null>(today);
  const [file, setFile] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [isTried, setTried] = useState(false);
  const take = useChange('claims.returnReceipt', { tell: 'caller' });
  const save = async (): Promise<void> => {
    setTried(true);
    if (amountPence === null) return;
    const given = {
      lineId: row.lineId,
      fileId: file?.id ?? null,
      supplier,
      datedOn,
      receivedOn,
      amountPence,
    };
    const answer = await take.run(given);
    if (!answer.ok) return;
    const redo = async (): Promise<boolean> => (await call('claims.returnReceipt', given)).ok;
    const { lineId, personName } = row;
    tellSettled(settledWords(answer.value, personName), { lineId, label: 'Keep a return receipt', redo });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button isBusy={take.isBusy} variant="primary" onPress={() => void save()}>
            Keep the receipt
          </Button>
        </>
      }
      title={`Return receipt of ${row.personName}`}
      onClose={onClose}
    >
      <DialogForm onSubmit={() => void save()}>
        {take.words && (
          <Callout isAnnounced title={take.words.what} tone="error">
            {take.words.todo}
          </Callout>
        )}
        <p>
          {formatMoney(row.paidPence)} was accepted for the way home by {modeWords(row.mode)}. If the ticket
          says something else, the area’s policy decides what happens.
        </p>
        <MoneyField
          isRequired
          error={isTried && amountPence === null ? 'Fill in the amount on the ticket.' : undefined}
          label="Amount on the ticket"
          value={amountPence}
          onChange={setAmount}
        />
        <FormRow>
          <DateField label="Date on the ticket" max={today} value={datedOn} onChange={setDated} />
          <DateField label="Came on" max={today} value={receivedOn} onChange={setReceived} />
        </FormRow>
        <TextField isOptional label="Who sold it" value={supplier} onChange={setSupplier} />
        {file === null ? (
          <ReceiptDrop label="Ticket" onKept={(id, { name }) => setFile({ id, name })} />
        ) : (
          <p>
            Kept: <strong>{file.name}</strong>
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
}
