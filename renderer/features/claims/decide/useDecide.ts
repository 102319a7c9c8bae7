import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import type { Words } from '../../../../shared/errors/words.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { drafts } from '../../../answers/saving/drafts.ts';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';
import { useClaim } from '../entry/claim-context.ts';
import { landOnTitle } from '../entry/land.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { STEPS } from './decide-words.ts';

interface Decide {
  readonly run: (draft: DecisionDraft, shownPence: number) => Promise<void>;
  readonly isBusy: boolean;
  readonly words: Words | undefined;
}

/** Sends a decision of this step; `onDone` when it was taken. */
export function useDecide(step: ApprovalStep, onDone: () => void): Decide {
  const { page } = useClaim();
  const certify = useChange('claims.certify', { tell: 'caller' });
  const approve = useChange('claims.approve', { tell: 'caller' });
  const second = useChange('claims.secondApprove', { tell: 'caller' });
  const change = { CERTIFY: certify, APPROVE: approve, SECOND_APPROVE: second }[step];
  const run = async (draft: DecisionDraft, shownPence: number): Promise<void> => {
    await drafts.flushAll();
    const { confirmCame, budgetCode, comment } = draft;
    const { id, version } = page.claim;
    const asked = {
      claimId: id,
      expectedVersion: version,
      shownPence,
      comment,
      elsewhere: elsewhereOf(draft),
    };
    const answer =
      step === 'CERTIFY'
        ? await certify.run({ ...asked, confirmCame })
        : step === 'APPROVE'
          ? await approve.run({ ...asked, budgetCode })
          : await second.run(asked);
    if (!answer.ok) return;
    const next = answer.value.waitsForSecond ? ' A second person has to approve it too.' : '';
    const text = `${page.claimNo} is ${STEPS[step].done}: ${formatMoney(shownPence)}.${next}`;
    addToast({ text, tone: 'success' });
    onDone();
    landOnTitle();
  };
  return { run, isBusy: change.isBusy, words: change.words };
}

function elsewhereOf({ way, staffId, decidedOn, evidence }: DecisionDraft) {
  if (way === 'here' || staffId === null || decidedOn === null || evidence === null) return null;
  return { staffId, decidedOn, evidenceId: evidence.id };
}
