import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import { hasText } from '../../values/text.ts';
import type { RecognitionMethod } from '../policy/recognition-lists.ts';
import type { RecognitionState } from './lists.ts';
import { payable, type Choice } from './recognition.ts';
import { mayChoose } from './states.ts';

/** What a person answered to an offer. */
export interface Chosen {
  readonly choice: Choice;
  readonly choiceOn: IsoDate;
  readonly reducedPence: Pence | null;
  readonly charityName: string;
  /** The prompt about benefits advice was shown or read out. */
  readonly promptShown: boolean;
  readonly method: RecognitionMethod | null;
}

export interface ChoiceFacts {
  readonly state: RecognitionState;
  readonly offeredPence: Pence;
  /** The day the person was told the amount. */
  readonly offerMadeOn: IsoDate | null;
  readonly today: IsoDate;
  /** The prompt has to be shown before this answer. */
  readonly promptDue: boolean;
  /** What the policy pays by; empty: it names nothing. */
  readonly methods: readonly RecognitionMethod[];
}

export type ChoiceCode =
  | 'offer-answered'
  | 'choice-date-wrong'
  | 'reduced-wrong'
  | 'charity-missing'
  | 'benefits-prompt-due'
  | 'method-not-in-policy';

/** Whether this answer can be written down. Declining never asks for anything more. */
export function checkChoice(chosen: Chosen, facts: ChoiceFacts): Result<null, ChoiceCode> {
  if (!mayChoose(facts.state)) return fail('offer-answered');
  const { choiceOn, choice } = chosen;
  if (choiceOn > facts.today || (facts.offerMadeOn !== null && choiceOn < facts.offerMadeOn))
    return fail('choice-date-wrong');
  if (choice === 'DECLINED') return ok(null);
  if (choice === 'REDUCED' && !isLess(chosen.reducedPence, facts.offeredPence)) return fail('reduced-wrong');
  if (choice === 'DONATED_TO_CHARITY' && !hasText(chosen.charityName)) return fail('charity-missing');
  if (facts.promptDue && !chosen.promptShown) return fail('benefits-prompt-due');
  return checkMethod(chosen, facts);
}

const isLess = (reduced: Pence | null, offered: Pence): boolean =>
  reduced !== null && reduced > 0 && reduced < offered;

function checkMethod({ choice, method }: Chosen, { methods }: ChoiceFacts): Result<null, ChoiceCode> {
  if (choice === 'DONATED_TO_CHARITY' || method === null || methods.length === 0) return ok(null);
  return methods.includes(method) ? ok(null) : fail('method-not-in-policy');
}

/** What is paid is less, or goes to a charity: what is kept of an answer, and nothing of another one. */
export function keptOf(chosen: Chosen & { readonly charityNumber: string }) {
  const { choice, choiceOn } = chosen;
  const isGift = choice === 'DONATED_TO_CHARITY';
  return {
    choice,
    choiceOn,
    reducedPence: choice === 'REDUCED' ? chosen.reducedPence : null,
    charityName: isGift ? chosen.charityName : '',
    charityNumber: isGift ? chosen.charityNumber : '',
    method: isGift ? ('CHARITY_DONATION' as const) : chosen.method,
  };
}

/** What a recognition payment comes to as it was answered; the whole offer until then. */
export const payableNow = (offer: {
  readonly offeredPence: Pence | null;
  readonly choice: Choice | null;
  readonly reducedPence: Pence | null;
}): Pence => payable(offer.offeredPence ?? 0, offer.choice ?? 'ACCEPTED', offer.reducedPence);

export interface ApproveFacts {
  readonly state: RecognitionState;
  readonly deciderId: string;
  /** Who arranged it. */
  readonly arrangerId: string;
  /** The person who gets it, where they are a member of staff too. */
  readonly personStaffId: string | null;
  readonly relativeIds: readonly string[];
  readonly payablePence: Pence;
  /** What the decider saw. */
  readonly shownPence: Pence;
  /** E19. Under 18 and no parent or guardian who can be reached. */
  readonly lacksGuardian: boolean;
  /** Null: nobody has said whether they came. */
  readonly came: 'YES' | 'NO' | null;
  /** A task done at home needs nobody to have come. */
  readonly isTask: boolean;
  /** What the policy gives for the minutes attended, where they are known and differ from the offer’s; otherwise undefined. */
  readonly attendedPence: Pence | undefined;
  readonly offeredPence: Pence;
  readonly hasReason: boolean;
  /** The code or cost centre that pays. */
  readonly budgetCode: string;
}

export type ApproveRecognitionCode =
  | 'recognition-not-due'
  | 'recognition-own-hands'
  | 'recognition-own'
  | 'recognition-of-relative'
  | 'recognition-no-guardian'
  | 'recognition-not-attended'
  | 'recognition-minutes-differ'
  | 'recognition-amount-changed'
  | 'recognition-no-budget';

/** Whether this person may approve the payment as it is now. */
export function checkApproval(facts: ApproveFacts): Result<null, ApproveRecognitionCode> {
  if (facts.state !== 'ACCEPTED') return fail('recognition-not-due');
  if (facts.deciderId === facts.arrangerId) return fail('recognition-own-hands');
  if (facts.deciderId === facts.personStaffId) return fail('recognition-own');
  if (facts.relativeIds.includes(facts.deciderId)) return fail('recognition-of-relative');
  if (facts.lacksGuardian) return fail('recognition-no-guardian');
  if (facts.came === 'NO' || (facts.came === null && !facts.isTask)) return fail('recognition-not-attended');
  const { attendedPence, offeredPence, payablePence } = facts;
  if (attendedPence !== undefined && attendedPence !== offeredPence && !facts.hasReason)
    return fail('recognition-minutes-differ', { attendedPence, offeredPence });
  if (facts.shownPence !== payablePence) return fail('recognition-amount-changed', { payablePence });
  return hasText(facts.budgetCode) ? ok(null) : fail('recognition-no-budget');
}
