import { useState } from 'react';
import { hasText } from '../../../shared/values/text.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';

const REASON_MAX = 200;

export type ReasonDialogProps = {
  /** What is about to be done. */
  readonly title: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onReason: (reason: string) => void;
};

/** Asks why a project is paused or steps back; the reason stays in its history. */
export function ReasonDialog({ title, isBusy, onCancel, onReason }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const submit = (): void => {
    if (hasText(reason)) onReason(reason.trim());
    else setError('Say in a few words why.');
  };
  return (
    <Dialog
      isOpen
      size="sm"
      onClose={onCancel}
      title={title}
      actions={
        <>
          <Button onPress={onCancel}>Cancel</Button>
          <Button variant="primary" isBusy={isBusy} onPress={submit}>
            {title}
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label="Why?"
          hint="Kept in the history of the project."
          value={reason}
          onChange={(text) => {
            setReason(text);
            setError(undefined);
          }}
          error={error}
          maxLength={REASON_MAX}
          width="full"
          isRequired
        />
      </form>
    </Dialog>
  );
}
