import type { ReactNode } from 'react';
import { Button } from '../Button/Button.tsx';
import { Dialog } from '../Dialog/Dialog.tsx';

export type ConfirmDialogProps = {
  /** Shown or not. */
  readonly isOpen: boolean;
  /** The question: "Archive this project?" */
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The verb of the title: "Archive project". Never "Yes" or "OK". */
  readonly confirmLabel: string;
  /** Other words for "Cancel". */
  readonly cancelLabel?: string | undefined;
  /** It takes something away. Focus then starts on Cancel. */
  readonly isDanger?: boolean | undefined;
  /** Working on it. */
  readonly isBusy?: boolean | undefined;
  /** Agreed. */
  readonly onConfirm: () => void;
  /** Cancelled, by button or Escape. */
  readonly onCancel: () => void;
};

/** A question that must be answered before going on. */
export function ConfirmDialog({ isOpen, title, children, confirmLabel, ...props }: ConfirmDialogProps) {
  const { cancelLabel = 'Cancel', isDanger = false, isBusy = false, onConfirm, onCancel } = props;
  return (
    <Dialog
      actions={
        <>
          <Button {...(isDanger ? { autoFocus: true } : {})} isDisabled={isBusy} onPress={onCancel}>
            {cancelLabel}
          </Button>
          <Button
            {...(isDanger ? {} : { autoFocus: true })}
            isBusy={isBusy}
            variant={isDanger ? 'danger' : 'primary'}
            onPress={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
      isOpen={isOpen}
      role="alertdialog"
      size="sm"
      title={title}
      onClose={onCancel}
    >
      <div>{children}</div>
    </Dialog>
  );
}
