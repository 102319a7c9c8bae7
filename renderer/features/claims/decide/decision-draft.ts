import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Standing } from './decide-words.ts';

/** A decision while it is being typed. */
export interface DecisionDraft {
  readonly way: 'here' | 'elsewhere';
  readonly staffId: string | null;
  readonly decidedOn: string | null;
  readonly evidence: { readonly id: string; readonly name: string } | null;
  readonly confirmCame: boolean;
  readonly budgetCode: string;
  readonly comment: string;
}

export type DecisionErrors = {
  readonly [K in 'staffId' | 'decidedOn' | 'evidence' | 'budgetCode' | 'came']?: string;
};

export const startDecision = ({ budgetCode }: Standing, isByMe: boolean): DecisionDraft => ({
  way: isByMe ? 'here' : 'elsewhere',
  staffId: null,
  decidedOn: null,
  evidence: null,
  confirmCame: false,
  budgetCode,
  comment: '',
});

/** What is missing before it can be signed, by field. */
export function checkDecision(
  draft: DecisionDraft,
  {
    step,
    standing,
    today,
  }: { readonly step: ApprovalStep; readonly standing: Standing; readonly today: string },
): DecisionErrors {
  const { way, staffId, decidedOn, evidence, budgetCode, confirmCame } = draft;
  const isElsewhere = way === 'elsewhere';
  return {
    ...(isElsewhere && staffId === null ? { staffId: 'Choose who decided.' } : {}),
    ...(isElsewhere ? dateError(decidedOn, standing, today) : {}),
    ...(isElsewhere && evidence === null ? { evidence: 'Add the signed form or the e-mail.' } : {}),
    ...(step === 'APPROVE' && !hasText(budgetCode) ? { budgetCode: 'Fill in the code that pays.' } : {}),
    ...(step === 'CERTIFY' && standing.came !== 'YES' && !confirmCame
      ? { came: 'Tick this when you know that they came. Otherwise query the claim.' }
      : {}),
  };
}

function dateError(decidedOn: string | null, { submittedOn }: Standing, today: string): DecisionErrors {
  if (decidedOn === null) return { decidedOn: 'Fill in the day on the form or the e-mail.' };
  if (decidedOn > today) return { decidedOn: 'This day is still to come.' };
  if (submittedOn !== null && decidedOn < submittedOn)
    return { decidedOn: 'This is before the claim was handed in.' };
  return {};
}
