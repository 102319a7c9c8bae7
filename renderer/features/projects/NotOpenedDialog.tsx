import type { Words } from '../../../shared/errors/words.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';

export type NotOpenedDialogProps = {
  readonly words: Words;
  /** The project is already here: offers to open the file as a copy. */
  readonly onCopy: (() => void) | undefined;
  readonly onClose: () => void;
};

/** Why a project file was not opened, and what can be done. */
export function NotOpenedDialog({ words, onCopy, onClose }: NotOpenedDialogProps) {
  const isTaken = onCopy !== undefined;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isTaken ? 'This project is already here' : 'The file was not opened'}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          {isTaken && (
            <Button variant="primary" onPress={onCopy}>
              Open as a copy
            </Button>
          )}
        </>
      }
    >
      <Callout tone={isTaken ? 'warning' : 'error'} title={words.what}>
        {isTaken
          ? 'To keep both, open the file as a copy: choose it once more, and it gets a new reference.'
          : words.todo}
      </Callout>
    </Dialog>
  );
}
