import { call } from '../../../data/api.ts';
import { failureSentence } from '../../../data/failure.ts';
import { addToast } from '../../../state/toasts.ts';
import { pushUndo, undo, useUndo, type UndoStep } from '../../../state/undo.ts';
import type { LineEntry } from './claim.queries.ts';

interface Lines {
  readonly claimId: string;
  readonly lineIds: readonly string[];
  readonly receiptIds: readonly string[];
  readonly archived: boolean;
}

/** Takes lines off a claim or puts them back; a failure is told in the corner. */
export async function changeLines({ claimId, lineIds, receiptIds, archived }: Lines): Promise<boolean> {
  const input = { claimId, lineIds: [...lineIds], receiptIds: [...receiptIds], archived };
  const answer = await call('claims.setLinesArchived', input);
  if (!answer.ok) addToast({ text: failureSentence(answer.error), tone: 'error' });
  return answer.ok;
}

/** Takes one line off with its receipt, if that proves nothing else. The toast undoes it, and so does Ctrl+Z. */
export async function removeLine(
  line: LineEntry,
  all: readonly LineEntry[],
  title: string,
): Promise<boolean> {
  const { claimId, receiptId } = line.fields;
  const isShared = all.some(({ id, fields }) => id !== line.id && fields.receiptId === receiptId);
  const own = { claimId, lineIds: [line.id], receiptIds: receiptId === null || isShared ? [] : [receiptId] };
  if (!(await changeLines({ ...own, archived: true }))) return false;
  const step: UndoStep = {
    label: `Remove ${title}`,
    undo: () => changeLines({ ...own, archived: false }),
    redo: () => changeLines({ ...own, archived: true }),
  };
  pushUndo(step);
  const undoIt = (): void => void (useUndo.getState().done.at(-1) === step ? undo() : step.undo());
  addToast({ text: `${title} is off the claim.`, undo: undoIt });
  return true;
}
