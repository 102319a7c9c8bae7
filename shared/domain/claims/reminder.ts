import { formatDate, type IsoDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';

/** What a reminder is written from. */
export interface ReminderFacts {
  readonly personName: string;
  readonly activityTitle: string;
  readonly travelledOn: IsoDate | null;
  /** How they travelled, in words: `bus`. */
  readonly modeWords: string;
  readonly claimNo: string;
  readonly paidPence: Pence;
  readonly dueOn: IsoDate;
  readonly isOverdue: boolean;
  /** Who asks: name, team’s e-mail and telephone. */
  readonly from: { readonly name: string; readonly email: string; readonly phone: string };
}

/** The words of a reminder, for an e-mail or a letter, in plain English. Nothing is threatened: nothing is taken off. */
export function reminderText(facts: ReminderFacts): string {
  const { personName, activityTitle, travelledOn, modeWords, claimNo, paidPence, dueOn, isOverdue, from } =
    facts;
  const what = hasText(activityTitle) ? activityTitle.trim() : 'our meeting';
  const day = travelledOn === null ? '' : ` on ${formatDate(travelledOn)}`;
  const contact = [from.email, from.phone].filter(hasText).join(' or ');
  return [
    `Dear ${personName},`,
    '',
    `Thank you for taking part in ${what}${day}.`,
    '',
    `Your way home by ${modeWords} was counted at ${formatMoney(paidPence)} before you had the ticket (claim ${claimNo}).`,
    '',
    isOverdue
      ? `We asked for that ticket by ${formatDate(dueOn)} and do not have it yet. Please send it to us, or a photograph of it.`
      : `Please send us that ticket, or a photograph of it, by ${formatDate(dueOn)}.`,
    '',
    'If you have lost it, or if it cost more or less than this, please tell us. We will sort it out together.',
    ...(contact === '' ? [] : ['', `You can reach us at ${contact}.`]),
    '',
    'With best wishes',
    from.name,
  ].join('\n');
}
