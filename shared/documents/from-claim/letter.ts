import type { ClaimFinding } from '../../domain/claims/claim.ts';
import { stops } from '../../domain/claims/findings.ts';
import { saysWords } from '../../domain/claims/says.ts';
import { policyOn } from '../../domain/policy/policy.ts';
import { addPence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import type { DecisionLetterFacts, LetterLine } from '../facts/claims.ts';
import { formLine } from './lines.ts';
import { lineWords } from './line-words.ts';
import { isRefused, type ClaimSource, type SourceLine } from './source.ts';

/** The facts of the letter: every line that is paid less than was claimed, and why. */
export function decisionLetterOf(source: ClaimSource): DecisionLetterFacts {
  const { area, claimNo, activity, participant, policies } = source;
  const { name, preferredName, address } = participant.fields;
  const refused = isRefused(source.status);
  const lines = source.lines.map((line) => ({ line, printed: formLine(line, source) }));
  return {
    area,
    reference: claimNo,
    person: { name, greeting: hasText(preferredName) ? preferredName : name, address },
    activity: { title: activity.title, on: activity.on },
    claimedPence: addPence(lines.map(({ printed }) => printed.claimedPence)),
    paidPence: addPence(lines.map(({ printed }) => printed.acceptedPence)),
    // One reason for the whole claim is said once.
    lines: refused ? [] : source.lines.filter(isReduced).map(letterLine),
    receipts: lines.flatMap(({ line, printed: { receiptDueOn } }) =>
      receiptDueOn === null ? [] : [{ what: lineWords(line.fields), dueOn: receiptDueOn }],
    ),
    refusal: refused ? source.refusal : '',
    replyDays: activity.on === null ? null : (policyOn(policies, activity.on)?.returnReceiptDays ?? null),
  };
}

/** Whether a letter has anything to explain. */
export const needsLetter = (source: ClaimSource): boolean =>
  source.status === 'REJECTED' || source.lines.some(isReduced);

const isReduced = ({ outcome }: SourceLine): boolean => outcome.acceptedPence < outcome.claimedPence;

function letterLine({ fields, outcome }: SourceLine): LetterLine {
  const why = whyOf(outcome.findings, fields.allowedPence === 0);
  const says = why?.policySays ?? outcome.policySays;
  return {
    what: lineWords(fields),
    claimedPence: outcome.claimedPence,
    paidPence: outcome.acceptedPence,
    reason: outcome.reason,
    policySays: says ? saysWords(says) : '',
    todo: remedyOf(why),
  };
}

/** What stopped the line, lowered it, or is why somebody refused it; undefined where a person alone decided. */
const whyOf = (findings: readonly ClaimFinding[], isRefusedLine: boolean): ClaimFinding | undefined =>
  findings.find(stops) ??
  findings.find(({ lowers }) => lowers) ??
  (isRefusedLine ? findings.find(({ holds, accepted }) => holds && accepted !== null) : undefined);

/** What the person can do, by the rule and the answer that settles it. */
function remedyOf(why: ClaimFinding | undefined): string {
  if (!why) return OTHERWISE;
  const own = REMEDIES[`${why.rule} ${why.field ?? ''}`.trim()];
  if (own !== undefined) return own;
  return why.field === 'receiptId' && why.rule !== 'R-092' ? SEND : OTHERWISE;
}

const SEND = 'If you still have the ticket or receipt, send it to us. A clear photo will do.';
const OTHERWISE = 'If you think this is wrong, tell us why and we will look at it again.';
/** By the rule that lowered a line, and the answer that would settle it. */
const REMEDIES: Readonly<Record<string, string>> = {
  'R-095 taxiReason':
    'Tell us why you needed a taxi, for example that a disability makes buses or trains hard to use. You need not name an illness.',
  'R-095 agreedBefore': 'If we agreed this taxi with you before the day, tell us who agreed it and when.',
  'R-096': 'If you paid more and have another receipt that shows it, send it to us.',
  'R-108 careAgreedOn': 'If we agreed this care with you before the day, tell us who agreed it and when.',
  'R-108 registrationNo': 'If the carer is registered, send us the registration number.',
};
