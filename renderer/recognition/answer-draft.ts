import type { Choice } from '../../shared/domain/payments/recognition.ts';
import type { RecognitionMethod } from '../../shared/domain/policy/recognition-lists.ts';
import { hasText } from '../../shared/values/text.ts';
import { formatMoney } from '../../shared/values/money.ts';
import type { Offer, OfferFacts } from './recognition.ts';

/** What a person says to an offer, while it is being typed. */
export interface AnswerDraft {
  readonly choice: Choice | null;
  readonly choiceOn: string | null;
  readonly reducedPence: number | null;
  readonly charityName: string;
  readonly charityNumber: string;
  readonly promptShown: boolean;
  readonly method: RecognitionMethod | null;
}

export type AnswerErrors = {
  readonly [K in 'choice' | 'choiceOn' | 'reducedPence' | 'charityName' | 'promptShown']?: string;
};

export const startAnswer = ({ today, wantsMethod, policy }: OfferFacts): AnswerDraft => ({
  choice: null,
  choiceOn: today,
  reducedPence: null,
  charityName: '',
  charityNumber: '',
  promptShown: false,
  method: wantsMethod !== null && (policy?.methods.includes(wantsMethod) ?? true) ? wantsMethod : null,
});

/** The prompt is shown with every answer but a no, when it is due. */
export const asksForPrompt = (draft: AnswerDraft, facts: OfferFacts): boolean =>
  facts.promptDue && draft.choice !== null && draft.choice !== 'DECLINED';

/** What is missing before the answer can be saved, by field. Declining asks for nothing more than the day. */
export function missingAnswer(draft: AnswerDraft, offer: Offer, facts: OfferFacts): AnswerErrors {
  const { choice, choiceOn, reducedPence, charityName, promptShown } = draft;
  const offered = offer.fields.offeredPence ?? 0;
  const isLess = reducedPence !== null && reducedPence > 0 && reducedPence < offered;
  return {
    ...(choice === null ? { choice: 'Say what they answered.' } : {}),
    ...(choiceOn === null ? { choiceOn: 'Fill in the day.' } : {}),
    ...(choice === 'REDUCED' && !isLess
      ? { reducedPence: `Fill in an amount below ${formatMoney(offered)}.` }
      : {}),
    ...(choice === 'DONATED_TO_CHARITY' && !hasText(charityName)
      ? { charityName: 'Fill in the name of the charity.' }
      : {}),
    ...(asksForPrompt(draft, facts) && !promptShown
      ? { promptShown: 'Read it out or hand it over first, then tick this.' }
      : {}),
  };
}
