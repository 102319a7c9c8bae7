import { sentenceOf } from '../../../domain/claims/says.ts';
import { METHOD_WORDS } from '../../../domain/activities/lists.ts';
import { TRAVEL_MODES, TRAVEL_MODE_WORDS } from '../../../domain/policy/lists.ts';
import type { AreaPolicy } from '../../../domain/policy/policy.ts';
import { sampleLine } from '../../../domain/policy/worked-people.ts';
import type { IsoDate } from '../../../values/dates.ts';
import { hasText, listWords, plural } from '../../../values/text.ts';
import type { ClaimFormFacts, FormArea } from '../../facts/claims.ts';
import type { Block, Run } from '../../model.ts';
import { h1 } from '../../parts.ts';
import { postal } from './rows.ts';
import { missingRun, oneLine, plain, strong } from '../../words.ts';

interface Note {
  readonly lead: string;
  readonly runs: readonly Run[];
}

/** D07 Printed notes. In our own words, from the policy that is in force on the day of the activity. */
export function noteBlocks({ area, policy, activity }: ClaimFormFacts, today: IsoDate): readonly Block[] {
  const covered = policy
    ? policyNotes(policy, activity?.on ?? today)
    : [
        {
          lead: 'What is covered',
          runs: [missingRun('Notes: an expenses policy that is in force', 'policy')],
        },
      ];
  const notes = [...covered, ...contactNotes(area)];
  return [
    h1('Notes for you to keep'),
    { kind: 'bullets', items: notes.map(({ lead, runs }) => [strong(`${lead}: `), ...runs]) },
  ];
}

const note = (lead: string, ...words: readonly string[]): Note => ({
  lead,
  runs: [plain(words.filter(hasText).join(' '))],
});

function policyNotes(policy: AreaPolicy, on: IsoDate): readonly Note[] {
  return [
    note('What is covered', coveredWords(policy)),
    note('Receipts', receiptWords(policy)),
    note('Only the ticket for the way there', backWords(policy)),
    note('Taxis', taxiWords(policy)),
    note('Care', sentenceOf(sampleLine.care(on), policy)),
    note('Larger events', largerWords(policy)),
    ...(policy.claimDeadlineDays === null
      ? []
      : [note('When to send it', `Within ${plural(policy.claimDeadlineDays, 'day')} of the activity.`)]),
  ];
}

/** `bus, train or taxi`. */
const orWords = (words: readonly string[]): string => listWords(words).replace(/ and (?!.* and )/, ' or ');

/** */
function coveredWords({ eligibleMethods }: AreaPolicy): string {
  const kinds = orWords(eligibleMethods.map((method) => METHOD_WORDS[method].toLowerCase()));
  const where =
    kinds === '' ? 'where the invitation says so' : `${kinds}; others where the invitation says so`;
  return `Travel there and home, and care you need to take part (${where}).`;
}

/** Which ways of travel need proof, and which do not. */
function receiptWords({ receiptRequiredModes, unpaidModes }: AreaPolicy): string {
  const free = TRAVEL_MODES.filter(
    (mode) =>
      mode !== 'WALK' &&
      mode !== 'OTHER' &&
      !receiptRequiredModes.includes(mode) &&
      !unpaidModes.includes(mode),
  );
  const named = free.map((mode) => TRAVEL_MODE_WORDS[mode].toLowerCase());
  const except = named.length === 0 ? '' : ` None is needed for ${orWords(named)}.`;
  return `Send one for each way.${except}`;
}

/** */
const backWords = ({ outwardOnlyRule, returnReceiptDays }: AreaPolicy): string =>
  outwardOnlyRule
    ? `Hand in the form before you travel home, and we pay the way back like the way there. Then send the return ticket within ${plural(returnReceiptDays, 'day')}.`
    : 'We pay the way back only with a ticket or receipt of its own.';

/** */
function taxiWords({ taxiRequiresReason, taxiRequiresPriorAgreement, unpaidModes }: AreaPolicy): string {
  if (unpaidModes.includes('TAXI')) return 'We do not pay for taxis.';
  const reason = taxiRequiresReason
    ? 'Tell us why you need one, for example because a disability makes buses hard.'
    : 'Send a receipt for each way.';
  return taxiRequiresPriorAgreement ? `Ask us before you travel. ${reason}` : reason;
}

/** */
const largerWords = ({ coverLargeEventTravel }: AreaPolicy): string =>
  coverLargeEventTravel
    ? 'Travel to these is paid too.'
    : 'Travel is not paid, unless the invitation says so.';

/** Where to send the form, whom to ask, and other formats. */
function contactNotes({ teamAddress, teamEmail, teamPhone }: FormArea): readonly Note[] {
  const by = hasText(teamEmail) ? [`e-mail ${oneLine(teamEmail)}`] : [];
  const send = [...(hasText(teamAddress) ? [`post to ${postal(teamAddress)}`] : []), ...by];
  const ask = [...by, ...(hasText(teamPhone) ? [`call ${oneLine(teamPhone)}`] : [])];
  const gap = missingRun('Notes: address or e-mail of the engagement team', 'area.teamAddress');
  return [
    send.length === 0
      ? { lead: 'Where to send this form', runs: [gap] }
      : note('Where to send this form', `${capital(orWords(send))}.`),
    ask.length === 0
      ? { lead: 'Whom to ask', runs: [gap] }
      : note('Whom to ask', `${capital(orWords(ask))}.`),
    note('Large print', 'You can have this form in large print or another format. Just ask us.'),
  ];
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
