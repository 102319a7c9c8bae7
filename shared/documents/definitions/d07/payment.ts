import { PAYMENT_CHOICE_WORDS } from '../../../domain/people/lists.ts';
import { formatDate } from '../../../values/dates.ts';
import { hasText } from '../../../values/text.ts';
import { plural } from '../../../values/text.ts';
import type { ClaimFormFacts, FilledForm } from '../../facts/claims.ts';
import type { Cell, Column, FormRow, Run } from '../../model.ts';
import { column } from '../../parts.ts';
import { lineRun, missing, missingRun, oneLine, plain, say, writeHere } from '../../words.ts';
import { blankRows, columns, step, words } from './rows.ts';

const ACCOUNT: readonly Column[] = [
  column('Account name', 4),
  column('Sort code', 3),
  column('Account number', 4),
  column('Building society reference', 4),
];

/** G. How to pay. Needed unless the account is on file; of that only its last four digits are ever printed. */
export function paymentRows({ filled }: ClaimFormFacts): readonly FormRow[] {
  const head = step('G. How to pay');
  if (!filled)
    return [
      head,
      words(say('☐ Bank transfer   ☐ Other: ', lineRun)),
      columns(ACCOUNT, ...blankRows(ACCOUNT, 1)),
    ];
  const { paymentChoice, accountEnding, id } = filled.person;
  if (paymentChoice !== null && paymentChoice !== 'BACS')
    return [head, words(say(`☐ Bank transfer   ☒ Other: ${PAYMENT_CHOICE_WORDS[paymentChoice]}`))];
  if (hasText(accountEnding))
    return [
      head,
      words(say('☒ Bank transfer   ☐ Other')),
      words(say(`Bank details held, ending ${accountEnding}`)),
    ];
  const ticks = paymentChoice === 'BACS' ? '☒ Bank transfer   ☐ Other' : '☐ Bank transfer   ☐ Other';
  const link = `payee#${id}`;
  const needed = ['Account name', 'Sort code', 'Account number'].map((label) => missing(`G ${label}`, link));
  return [head, words(say(ticks)), columns(ACCOUNT, [...needed, writeHere])];
}

/** H. The declaration, in our own words. */
export function declarationRows({ filled, policy }: ClaimFormFacts): readonly FormRow[] {
  return [
    step('H. Declaration'),
    words(declared(policy)),
    columns(
      [column('Signature', 3), column('Date', 2)],
      filled ? signedCells(filled) : [writeHere, writeHere],
    ),
  ];
}

function declared(policy: ClaimFormFacts['policy']): Cell {
  const days: Run = policy
    ? plain(plural(policy.returnReceiptDays, 'day'))
    : missingRun('H Days for a return receipt', 'policy');
  const back =
    policy?.outwardOnlyRule === false
      ? []
      : [' I will send the return receipt within ', days, ' of the journey.'];
  return say(
    'The journeys and costs on this form were mine, and I needed them to take part.',
    ' I have not claimed them anywhere else.',
    ' Receipts are attached, except for travel by car. The miles are right.',
    ...back,
    ' I understand that this claim and its payment can be checked.',
  );
}

function signedCells({ signedOn, person, claimId }: FilledForm): readonly Cell[] {
  const link = `claim#${claimId}.declarationOn`;
  return signedOn === null
    ? [missing('H Signature', link), missing('H Date', link)]
    : [say(`Declaration accepted by ${oneLine(person.name)}`), say(formatDate(signedOn))];
}
