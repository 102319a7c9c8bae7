import { addDays, daysBetween, formatDate } from '../../values/dates.ts';
import { formatMoney } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import { TRAVEL_MODE_WORDS } from '../policy/lists.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import type { ClaimFinding, ClaimLine, LineOutcome, Receipt, TravelLine } from './claim.ts';

/** A receipt counts for the day of travel, one day either way. */
const DAYS_EITHER_WAY = 1;

/** What one leg by bus, train, taxi or the like is paid, seen with the other lines of its claim. */
export function assessLeg(line: TravelLine, all: readonly ClaimLine[], policy: AreaPolicy): LineOutcome {
  const taxi = checkTaxi(line, policy);
  if (taxi.some(({ level }) => level === 'block')) return outcome(line, 0, taxi);
  if (line.receipt) return withReceipt(line, line.receipt, taxi);
  if (!policy.receiptRequiredModes.includes(line.mode))
    return { ...outcome(line, line.claimedPence, taxi), basis: 'AGREED_ESTIMATE' };
  const outward = line.leg === 'RETURN' ? outwardOf(line, all) : undefined;
  const canDouble = policy.outwardOnlyRule && line.stillToTravel;
  if (outward?.receipt && canDouble) return doubled(line, outward, policy, taxi);
  return outcome(line, 0, [...taxi, held(line, outward !== undefined)]);
}

/** The receipt's own amount, once, and never more than was claimed. */
function withReceipt(line: TravelLine, receipt: Receipt, before: readonly ClaimFinding[]): LineOutcome {
  const accepted = Math.min(line.claimedPence, receipt.amountPence);
  const findings = [...before, ...checkAmount(line, receipt), ...checkReceiptDate(line, receipt)];
  return { ...outcome(line, accepted, findings), basis: 'RECEIPT' };
}

/** The return leg is paid like the way there, and its receipt is due later. */
function doubled(
  line: TravelLine,
  outward: TravelLine,
  policy: AreaPolicy,
  before: readonly ClaimFinding[],
): LineOutcome {
  const fare = Math.min(outward.claimedPence, outward.receipt?.amountPence ?? 0);
  const receiptDueOn = addDays(line.on, policy.returnReceiptDays);
  const words = `The way back is paid like the way there. Please send the return receipt by ${formatDate(receiptDueOn)}.`;
  return {
    lineId: line.id,
    acceptedPence: Math.min(line.claimedPence, fare),
    basis: 'OUTWARD_RECEIPT_DOUBLED',
    findings: [
      ...before,
      {
        rule: 'R-089',
        level: 'prompt',
        lineId: line.id,
        words,
        todo: 'Add the return receipt when it comes.',
      },
    ],
    receiptDueOn,
  };
}

/** A leg without proof is held; it is paid when the proof comes. */
function held(line: TravelLine, hasOutward: boolean): ClaimFinding {
  const mode = TRAVEL_MODE_WORDS[line.mode].toLowerCase();
  if (line.leg === 'RETURN' && hasOutward && !line.stillToTravel)
    return block(
      'R-094',
      line,
      'The way back was already made, so it needs its own receipt.',
      'Add the return receipt.',
    );
  if (line.leg === 'OUTWARD')
    return block(
      'R-093',
      line,
      `There is no receipt for the way there by ${mode}.`,
      'Add the outward receipt.',
    );
  return block('R-086', line, `There is no receipt for this journey by ${mode}.`, 'Add the receipt.');
}

/** A taxi needs a reason, and in some areas agreement beforehand. */
function checkTaxi(line: TravelLine, policy: AreaPolicy): readonly ClaimFinding[] {
  if (line.mode !== 'TAXI') return [];
  if (policy.taxiRequiresReason && !hasText(line.taxiReason))
    return [
      block(
        'R-095',
        line,
        'A taxi needs a reason, such as a disability that makes buses hard.',
        'Write down the reason.',
      ),
    ];
  if (policy.taxiRequiresPriorAgreement && !line.agreedBefore)
    return [
      block(
        'R-095',
        line,
        'In this area a taxi has to be agreed before the journey.',
        'Say who agreed it and when.',
      ),
    ];
  return [];
}

/** The receipt is the most that can be paid. */
function checkAmount(line: TravelLine, receipt: Receipt): readonly ClaimFinding[] {
  if (line.claimedPence <= receipt.amountPence) return [];
  const words = `The receipt is for ${formatMoney(receipt.amountPence)}, less than the ${formatMoney(line.claimedPence)} claimed.`;
  return [
    { rule: 'R-096', level: 'prompt', lineId: line.id, words, todo: 'Tell the person why it is less.' },
  ];
}

/** The receipt is from the day of travel, or the day before or after. */
export function checkReceiptDate(line: ClaimLine, receipt: Receipt): readonly ClaimFinding[] {
  if (Math.abs(daysBetween(line.on, receipt.date)) <= DAYS_EITHER_WAY) return [];
  const words = `The receipt is from ${formatDate(receipt.date)}, the journey was on ${formatDate(line.on)}.`;
  return [
    {
      rule: 'R-097',
      level: 'warn',
      lineId: line.id,
      words,
      todo: 'Check the dates, or say why they differ.',
    },
  ];
}

/** The way there of the same day and mode. */
const outwardOf = (line: TravelLine, all: readonly ClaimLine[]): TravelLine | undefined =>
  all.find(
    (other): other is TravelLine =>
      other.kind === 'TRAVEL' && other.leg === 'OUTWARD' && other.mode === line.mode && other.on === line.on,
  );

const block = (rule: string, line: TravelLine, words: string, todo: string): ClaimFinding => ({
  rule,
  level: 'block',
  lineId: line.id,
  words,
  todo,
});

const outcome = (
  line: TravelLine,
  acceptedPence: number,
  findings: readonly ClaimFinding[],
): LineOutcome => ({
  lineId: line.id,
  acceptedPence,
  basis: null,
  findings,
  receiptDueOn: null,
});
