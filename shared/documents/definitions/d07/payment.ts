import { PAYMENT_CHOICE_WORDS } from '../../../domain/people/lists.ts';
import { formatDate } from '../../../values/dates.ts';
import { hasText } from '../../../values/text.ts';
import { plural } from '../../../values/text.ts';
import type { ClaimFormFacts, FilledForm } from '../../facts/claims.ts';
import type { Cell, FormField, FormRow, Run } from '../../model.ts';
import { lineRun, missing, missingRun, oneLine, plain, say, writeHere } from '../../words.ts';
import { asRows, field, shortBlock, step, words } from './rows.ts';

const BANK = '☒ Bank transfer   ☐ Other';
const NOT_TICKED = '☐ Bank transfer   ☐ Other';

/** G. How to pay. Needed unless the account is on file; of that only its last four digits are ever printed. */
export function paymentRows({ filled }: ClaimFormFacts, largePrint: boolean): readonly FormRow[] {
  const ways = (cell: Cell): readonly FormRow[] => shortBlock('G. How to pay', cell, largePrint);
  if (!filled) return [...ways(say(`${NOT_TICKED}: `, lineRun)), ...accountRows(() => writeHere, largePrint)];
  const { paymentChoice, accountEnding, id } = filled.person;
  if (paymentChoice !== null && paymentChoice !== 'BACS')
    return ways(say(`☐ Bank transfer   ☒ Other: ${PAYMENT_CHOICE_WORDS[paymentChoice]}`));
  if (hasText(accountEnding)) return ways(say(`${BANK}   Bank details held, ending ${accountEnding}`));
  return [
    ...ways(say(paymentChoice === 'BACS' ? BANK : NOT_TICKED)),
    ...accountRows((label) => missing(`G ${label}`, `payee#${id}`), largePrint),
  ];
}

/** The account; only a building society gives a reference. */
function accountRows(cellOf: (label: string) => Cell, largePrint: boolean): readonly FormRow[] {
  const asked = (label: string, share: number): FormField => field(label, share, cellOf(label));
  return asRows(
    [
      [asked('Account name', 3), asked('Sort code', 2)],
      [asked('Account number', 1), field('Building society reference', 1, writeHere)],
    ],
    largePrint,
  );
}

/** H. The declaration, in our own words. */
export function declarationRows({ filled, policy }: ClaimFormFacts, largePrint: boolean): readonly FormRow[] {
  const [signature, day] = filled ? signedCells(filled) : [writeHere, writeHere];
  return [
    step('H. Declaration'),
    words(declared(policy)),
    ...asRows([[field('Signature', 3, signature), field('Date', 2, day)]], largePrint),
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
    ' I understand that payment can be checked.',
  );
}

function signedCells({ signedOn, person, claimId }: FilledForm): readonly [Cell, Cell] {
  const link = `claim#${claimId}.declarationOn`;
  return signedOn === null
    ? [missing('H Signature', link), missing('H Date', link)]
    : [say(`Declaration accepted by ${oneLine(person.name)}`), say(formatDate(signedOn))];
}
