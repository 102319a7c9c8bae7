import { Button } from '../../../components/Button/Button.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { Preview } from '../../../preview/Preview.tsx';

/** Which document of a run is looked at. */
export interface Shown {
  readonly title: string;
  /** Null: the schedule. */
  readonly participantId: string | null;
  readonly largePrint: boolean;
}

interface DocumentDialogProps {
  readonly runId: string;
  readonly shown: Shown;
  readonly onClose: () => void;
}

/** D08 on screen, drawn from the same blocks that Word gets. */
export function DocumentDialog({ runId, shown, onClose }: DocumentDialogProps) {
  const { title, participantId, largePrint } = shown;
  const asked = useAsk('payments.previewDocument', { runId, participantId, largePrint });
  return (
    <Dialog
      isDismissable
      isOpen
      actions={<Button onPress={onClose}>Close</Button>}
      // The schedule is a page on its side.
      size={participantId === null ? 'xl' : 'lg'}
      title={title}
      onClose={onClose}
    >
      <Answered asked={asked} waiting="Drawing the document">
        {({ model }) => <Preview model={model} />}
      </Answered>
    </Dialog>
  );
}
