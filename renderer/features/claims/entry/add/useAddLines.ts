import { useChange } from '../../../../data/useChange.ts';
import { pushUndo } from '../../../../state/undo.ts';
import { useClaim } from '../claim-context.ts';
import { changeLines } from '../change-lines.ts';
import type { NewLines } from './new-lines.ts';

/** Adds what a form made, all of it or nothing; one step of Undo. */
export function useAddLines(): {
  /** Gives the ids of the lines, or nothing when they could not be added: `words` say why. */
  readonly add: (made: NewLines, label: string) => Promise<readonly string[] | undefined>;
  readonly isBusy: boolean;
  readonly words: ReturnType<typeof useChange<'claims.addLines'>>['words'];
} {
  const { parts } = useClaim();
  const claimId = parts.id;
  const change = useChange('claims.addLines', { tell: 'caller' });
  const add = async ({ lines, receipts }: NewLines, label: string) => {
    const answer = await change.run({
      claimId,
      lines: lines.map(({ fields, receipt }) => ({ fields: { ...fields }, receipt })),
      receipts: receipts.map(({ fields }) => ({ fields: { ...fields } })),
    });
    if (!answer.ok) return undefined;
    const { lineIds, receiptIds } = answer.value;
    const setArchived = (archived: boolean) => changeLines({ claimId, lineIds, receiptIds, archived });
    pushUndo({ label, undo: () => setArchived(true), redo: () => setArchived(false) });
    return lineIds;
  };
  return { add, isBusy: change.isBusy, words: change.words };
}
