import type { OfferRate } from '../../shared/domain/payments/offer.ts';
import { CHOICE_WORDS, TAX_ROUTE_WORDS, type RecognitionState } from '../../shared/domain/payments/lists.ts';
import { minutesWords } from '../../shared/domain/people/attendance.ts';
import {
  RECOGNITION_METHOD_WORDS,
  RECOGNITION_UNIT_WORDS,
} from '../../shared/domain/policy/recognition-lists.ts';
import { formatDate } from '../../shared/values/dates.ts';
import { formatMoney } from '../../shared/values/money.ts';
import type { Offer } from './recognition.ts';

export const STATE_TONES: Readonly<Record<RecognitionState, 'neutral' | 'info' | 'success' | 'warning'>> = {
  OFFERED: 'info',
  ACCEPTED: 'warning',
  DECLINED: 'neutral',
  APPROVED: 'success',
  IN_RUN: 'success',
  PAID: 'success',
  WITHDRAWN: 'neutral',
};

/** `Half a day, less than 4 hours`. */
export function rateWords({ unit, minMinutes, maxMinutes }: OfferRate): string {
  const bounds = [
    ...(minMinutes === null ? [] : [`from ${minutesWords(minMinutes)}`]),
    ...(maxMinutes === null ? [] : [`less than ${minutesWords(maxMinutes)}`]),
  ];
  return [RECOGNITION_UNIT_WORDS[unit], ...bounds].join(', ');
}

/** What the person answered, in one sentence; empty before they do. */
export function answerWords({ fields, payablePence, withdrawnReason, status }: Offer): string {
  if (status === 'WITHDRAWN') return `Withdrawn: ${withdrawnReason}`;
  const { choice, choiceOn, charityName } = fields;
  if (choice === null) return 'No answer yet';
  const on = choiceOn === null ? '' : ` (${formatDate(choiceOn)})`;
  if (choice === 'REDUCED') return `Takes less: ${formatMoney(payablePence)}${on}`;
  if (choice === 'DONATED_TO_CHARITY') return `Gives it to ${charityName}${on}`;
  return `${CHOICE_WORDS[choice]}${on}`;
}

/** How it is paid: the way, and where they are settled the tax route and the code that pays. */
export const payingWords = ({ fields: { method, taxRoute, budgetCode } }: Offer): string =>
  [
    method === null ? 'Paid as the person’s page says' : RECOGNITION_METHOD_WORDS[method],
    ...(taxRoute === 'NOT_DETERMINED' ? [] : [`Tax: ${TAX_ROUTE_WORDS[taxRoute].toLowerCase()}`]),
    ...(budgetCode === '' ? [] : [`Budget code ${budgetCode}`]),
  ].join(' · ');

/** Whether the tax route keeps it out of a run. */
export const lacksRoute = ({ status, fields }: Offer): boolean =>
  (status === 'ACCEPTED' || status === 'APPROVED') && fields.taxRoute === 'NOT_DETERMINED';
