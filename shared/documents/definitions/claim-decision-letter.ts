import { addDays, formatDate } from '../../values/dates.ts';
import { formatMoney } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import type { DecisionLetterFacts, LetterLine } from '../facts/claims.ts';
import type { Block } from '../model.ts';
import { h1, keyValues, paragraph, row } from '../parts.ts';
import { postal } from './d07/rows.ts';
import { definePersonal, type PersonalOptions } from '../personal.ts';
import { missingRun, oneLine, required, say, strong } from '../words.ts';

/** The letter that says in plain words what is paid, why it is less, and what the person can do. */
export const claimDecisionLetter = definePersonal({
  code: 'decision-letter',
  title: 'Your expenses claim',
  audience: 'personal',
  source: 'decisionLetter',
  lines: ({ reference }, { today }) => [`Claim ${reference}. ${formatDate(today)}.`],
  build: (facts, options) => [
    ...addressBlocks(facts),
    paragraph(`Dear ${oneLine(facts.person.greeting)},`),
    paragraph(openingWords(facts)),
    ...(hasText(facts.refusal)
      ? [paragraph(strong('Why: '), oneLine(facts.refusal))]
      : facts.lines.map(lineTable)),
    ...receiptBlocks(facts),
    h1('If you want us to look again'),
    paragraph(...againRuns(facts, options)),
    paragraph('Thank you for taking part.'),
    paragraph(`The engagement team, ${oneLine(facts.area.name)}`),
  ],
});

function addressBlocks({ person: { name, address } }: DecisionLetterFacts): readonly Block[] {
  const lines = [name, ...address.split('\n')].map(oneLine).filter(hasText);
  return [paragraph(lines.join('\n'))];
}

function openingWords({ activity, claimedPence, paidPence, lines, refusal }: DecisionLetterFacts): string {
  const day = activity.on === null ? '' : ` on ${formatDate(activity.on)}`;
  const asked = `You asked us for ${formatMoney(claimedPence)} for “${oneLine(activity.title)}”${day}.`;
  if (hasText(refusal)) return `${asked} We are sorry: we cannot pay this claim.`;
  const why = lines.length === 1 ? 'Here is why it is less.' : 'Here is why it is less, cost by cost.';
  return `${asked} We will pay ${formatMoney(paidPence)}. ${why}`;
}

function lineTable(line: LetterLine): Block {
  const { what, claimedPence, paidPence, reason, policySays, todo } = line;
  return keyValues(what, [
    row('You asked for', say(formatMoney(claimedPence))),
    row('We pay', say(strong(formatMoney(paidPence)))),
    row('Why', required(reason, `Why less is paid for ${what}`, 'claimLine.reducedReason')),
    ...(hasText(policySays) ? [row('What our policy says', say(policySays))] : []),
    row('What you can do', say(todo)),
  ]);
}

/** What is still to come belongs into the same letter. */
function receiptBlocks({ receipts }: DecisionLetterFacts): readonly Block[] {
  return receipts.map(({ what, dueOn }) =>
    paragraph(
      strong('Please do not forget: '),
      `we still need the ticket for ${lower(what)}. Send it by ${formatDate(dueOn)}.`,
    ),
  );
}

const lower = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

function againRuns({ area, replyDays }: DecisionLetterFacts, { today }: PersonalOptions) {
  const by = replyDays === null ? '' : ` by ${formatDate(addDays(today, replyDays))}`;
  const ways = [oneLine(area.teamPhone), oneLine(area.teamEmail), postal(area.teamAddress)].filter(hasText);
  const who =
    ways.length === 0 ? missingRun('Contact of the engagement team', 'area.teamEmail') : ways.join(', or ');
  return [
    `Write to us or call us${by}: `,
    who,
    '. You can also ask us if anything in this letter is not clear. If you need this letter in large print or in another format, tell us and we will send it.',
  ] as const;
}
