import { addDays, formatDate, type IsoDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import { TRAVEL_MODE_WORDS } from '../policy/lists.ts';
import type { Claim, ClaimFinding, LineOutcome, TravelLine } from './claim.ts';
import { hold, lowered, prompt, stops } from './findings.ts';
import { checkReceiptDate, fromReceipt } from './from-receipt.ts';
import { coveringTicket } from './journeys.ts';
import { nothing, type Bench, type Judgement } from './judgement.ts';

/** What one leg by bus, train, taxi or the like is paid, seen with the other lines of its claim. */
export function judgeLeg(line: TravelLine, bench: Bench): Judgement {
  const taxi = checkTaxi(line, bench);
  const judged = byMode(line, bench);
  return { ...judged, findings: [...taxi, ...judged.findings] };
}

/** Whether a line can only be worked out when the way there has been. */
export const waitsForOutward = (line: TravelLine): boolean => line.leg === 'RETURN' && line.receipt === null;

function byMode(line: TravelLine, bench: Bench): Judgement {
  const claimed = line.claimedPence ?? line.receipt?.amountPence ?? 0;
  if (line.mode === 'WALK')
    return nothing(
      claimed,
      claimed > 0 ? [lowered('R-085', line.id, 'Walking costs nothing, so nothing is paid for it.')] : [],
    );
  if (line.receipt) {
    const paid = fromReceipt({ id: line.id, claimedPence: claimed }, line.receipt, bench.pots);
    return { ...paid, findings: [...paid.findings, ...checkReceiptDate(line, line.receipt)] };
  }
  if (coveringTicket(line, bench.claim.lines)) return nothing(claimed, [covered(line)]);
  if (!bench.policy.receiptRequiredModes.includes(line.mode)) return asClaimed(line, bench);
  return withoutReceipt(line, bench);
}

/** A mode that needs no receipt here is paid as it was claimed; a way back without an amount like the way there. */
function asClaimed(line: TravelLine, bench: Bench): Judgement {
  const claimed = line.claimedPence ?? wayThere(line, bench)?.outcome.claimedPence ?? 0;
  return {
    ...nothing(claimed, []),
    duePence: claimed,
    basis: 'AGREED_ESTIMATE',
    workings: `${formatMoney(claimed)} as claimed; no receipt is needed`,
  };
}

function withoutReceipt(line: TravelLine, bench: Bench): Judgement {
  const there = wayThere(line, bench);
  const fare = there && fareOf(there.outcome);
  const claimed = line.claimedPence ?? fare ?? 0;
  if (
    !there?.line.receipt ||
    fare === undefined ||
    !bench.policy.outwardOnlyRule ||
    isMade(line, bench.claim)
  )
    return nothing(claimed, [noReceipt(line, there, bench)]);
  return likeTheWayThere({ ...line, claimedPence: claimed }, fare, bench);
}

interface WayThere {
  readonly line: TravelLine;
  readonly outcome: LineOutcome;
}
function wayThere(line: TravelLine, { pairs, done }: Bench): WayThere | undefined {
  const there = pairs.get(line.id);
  const outcome = there && done.get(there.id);
  return outcome && { line: there, outcome };
}

/** What the way there is paid by its receipt; undefined while it is held itself. A person’s own lower decision on it does not count. */
const fareOf = ({ findings, duePence }: LineOutcome): Pence | undefined =>
  findings.some(stops) ? undefined : duePence;

/** The way back is paid like the way there, and its receipt is due later. */
function likeTheWayThere(
  line: TravelLine & { readonly claimedPence: Pence },
  fare: Pence,
  { policy }: Bench,
): Judgement {
  const due = Math.min(line.claimedPence, fare);
  const receiptDueOn = addDays(line.on, policy.returnReceiptDays);
  const words = `The way back is paid like the way there. Please send the return receipt by ${formatDate(receiptDueOn)}.`;
  const less = `The way there cost ${formatMoney(fare)}, less than the ${formatMoney(line.claimedPence)} claimed for the way back.`;
  return {
    claimedPence: line.claimedPence,
    duePence: due,
    basis: 'OUTWARD_RECEIPT_DOUBLED',
    workings: `${formatMoney(due)} like the way there`,
    findings: [
      prompt('R-089', line.id, { words, todo: 'Add the return receipt when it comes.', field: 'receiptId' }),
      ...(due < line.claimedPence ? [lowered('R-088', line.id, less)] : []),
    ],
    receiptDueOn,
  };
}

/** The way back was travelled before the claim was handed in, whatever was ticked. */
function isMade(line: TravelLine, claim: Claim): boolean {
  const handedIn = firstOf([claim.submittedOn, claim.signedOn]);
  return !line.stillToTravel || (handedIn !== undefined && handedIn > line.on);
}

const firstOf = (dates: readonly (IsoDate | null)[]): IsoDate | undefined =>
  dates.filter((date) => date !== null).toSorted()[0];

/** A leg without proof is held; it is paid when the proof comes. */
function noReceipt(line: TravelLine, there: WayThere | undefined, { pairs, policy }: Bench): ClaimFinding {
  const mode = TRAVEL_MODE_WORDS[line.mode].toLowerCase();
  const field = 'receiptId';
  if (line.leg === 'RETURN' && there?.line.receipt && policy.outwardOnlyRule) {
    if (fareOf(there.outcome) === undefined)
      return hold('R-088', line.id, {
        words: 'The way back waits until the way there is settled.',
        todo: 'Settle the way there first, or add the return receipt.',
      });
    const words = line.stillToTravel
      ? `The claim came in after ${formatDate(line.on)}, so the way back was already made and needs its own receipt.`
      : 'The way back was already made, so it needs its own receipt.';
    return hold('R-094', line.id, { words, todo: 'Add the return receipt.', field });
  }
  if (line.leg === 'OUTWARD' && hasOtherLeg(line, pairs)) {
    const words = `There is no receipt for the way there by ${mode}.`;
    return hold('R-093', line.id, { words, todo: 'Add the outward receipt.', field });
  }
  if (line.leg === 'RETURN' && there && !there.line.receipt) {
    const words = `There is no receipt for the way there or for the way back by ${mode}.`;
    return hold('R-093', line.id, { words, todo: 'Add a receipt for each way.', field });
  }
  const words = `There is no receipt for this journey by ${mode}.`;
  return hold('R-086', line.id, { words, todo: 'Add the receipt.', field });
}

const hasOtherLeg = (line: TravelLine, pairs: Bench['pairs']): boolean =>
  [...pairs.values()].some(({ id }) => id === line.id);

/** A return or day ticket is counted once. */
const covered = (line: TravelLine): ClaimFinding =>
  hold('R-092', line.id, {
    words: 'The return or day ticket on this claim covers this way already.',
    todo: 'Take this line off, or add a receipt of its own.',
    field: 'receiptId',
  });

/** A taxi needs a reason, and in some areas agreement beforehand. What is said for one way counts for the other. */
function checkTaxi(line: TravelLine, { claim, policy }: Bench): readonly ClaimFinding[] {
  if (line.mode !== 'TAXI') return [];
  const rides = claim.lines.filter(
    (other): other is TravelLine => other.kind === 'TRAVEL' && other.mode === 'TAXI' && other.on === line.on,
  );
  const words = 'A taxi needs a reason, such as a disability that makes buses or a car hard to use.';
  const reason = { words, todo: 'Write down the reason.', field: 'taxiReason' };
  const agreed = {
    words: 'In this area a taxi has to be agreed before the journey.',
    todo: 'Say that it was agreed, by whom and when.',
    field: 'agreedBefore',
  };
  return [
    ...(policy.taxiRequiresReason && !rides.some(({ taxiReason }) => hasText(taxiReason))
      ? [hold('R-095', line.id, reason)]
      : []),
    ...(policy.taxiRequiresPriorAgreement && !rides.some(({ agreedBefore }) => agreedBefore)
      ? [hold('R-095', line.id, agreed)]
      : []),
  ];
}
