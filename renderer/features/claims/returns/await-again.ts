import { call } from '../../../data/api.ts';
import { failureSentence } from '../../../data/failure.ts';
import { addToast } from '../../../state/toasts.ts';
import { pushUndo, undo, useUndo, type UndoStep } from '../../../state/undo.ts';

/** Waits for a return receipt again, whatever became of it; a failure is told in the corner. */
export async function awaitAgain(lineId: string): Promise<boolean> {
  const answer = await call('claims.awaitReceiptAgain', { lineId });
  if (!answer.ok) addToast({ text: failureSentence(answer.error), tone: 'error' });
  return answer.ok;
}

/** Says what became of a return receipt. The toast takes it back, and so does Ctrl+Z. */
export function tellSettled(
  text: string,
  {
    lineId,
    label,
    redo,
  }: { readonly lineId: string; readonly label: string; readonly redo: () => Promise<boolean> },
): void {
  const step: UndoStep = { label, undo: () => awaitAgain(lineId), redo };
  pushUndo(step);
  // The toast and Ctrl+Z are the same step: whichever comes first, the other finds it done.
  const undoIt = (): void => void (useUndo.getState().done.at(-1) === step ? undo() : step.undo());
  addToast({ text, tone: 'success', undo: undoIt });
}
