import { formatDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import type { CareLine, ClaimFinding, OtherLine, RoadCostLine } from './claim.ts';
import { byApprover, hold, lowered, warn } from './findings.ts';
import { checkReceiptDate, fromReceipt } from './from-receipt.ts';
import { nothing, type Bench, type Judgement } from './judgement.ts';
import { hoursWords } from './words.ts';

const MINUTES = 60;

/** Parking and tolls: where the area pays them, and only with a receipt. */
export function judgeRoadCost(line: RoadCostLine, { policy, pots }: Bench): Judgement {
  const claimed = line.claimedPence ?? 0;
  const isParking = line.kind === 'PARKING';
  const what = isParking ? 'Parking' : 'A toll';
  if (!(isParking ? policy.parkingAllowed : policy.tollsAllowed))
    return nothing(claimed, [
      hold('R-107', line.id, { words: `${what} is not paid in this area.`, todo: 'Tell the person why.' }),
    ]);
  if (!line.receipt)
    return nothing(claimed, [needsReceipt('R-107', line.id, `${what} is paid only with a receipt.`)]);
  const paid = fromReceipt({ id: line.id, claimedPence: claimed }, line.receipt, pots);
  return { ...paid, findings: [...paid.findings, ...checkReceiptDate(line, line.receipt)] };
}

/** Care while somebody takes part: a recognised provider, agreed in advance, hours × rate, receipted. */
export function judgeCare(line: CareLine, { claim, policy, pots }: Bench): Judgement {
  const findings = [
    ...checkProvider(line, policy),
    ...checkAgreed(line, claim.activity.on ?? line.on, policy),
  ];
  const claimed = line.claimedPence ?? careAmount(line, { careHourlyCapPence: null });
  if (!line.receipt) {
    const words = 'Care is paid with a receipt or an invoice.';
    return nothing(claimed, [...findings, needsReceipt('R-109', line.id, words)]);
  }
  const cap = careAmount(line, policy);
  const byHours = Math.min(claimed, cap);
  const paid = fromReceipt({ id: line.id, claimedPence: byHours }, line.receipt, pots);
  const rate = formatMoney(hourlyOf(line, policy));
  const words = `${formatMoney(cap)} is due for ${hoursWords(line.minutes)} at ${rate} an hour; ${formatMoney(claimed)} was claimed.`;
  return {
    ...paid,
    claimedPence: claimed,
    workings:
      paid.duePence === cap ? `${hoursWords(line.minutes)} × ${rate} = ${formatMoney(cap)}` : paid.workings,
    findings: [...findings, ...(cap < claimed ? [lowered('R-109', line.id, words)] : []), ...paid.findings],
  };
}

const hourlyOf = (
  { hourlyPence }: Pick<CareLine, 'hourlyPence'>,
  { careHourlyCapPence: cap }: Pick<AreaPolicy, 'careHourlyCapPence'>,
): Pence => (cap === null ? hourlyPence : Math.min(hourlyPence, cap));

/** Hours × the rate, or × the most an hour may cost, rounded once to the penny, half up. */
export const careAmount = (
  line: Pick<CareLine, 'minutes' | 'hourlyPence'>,
  policy: Pick<AreaPolicy, 'careHourlyCapPence'>,
): Pence => Math.floor((line.minutes * hourlyOf(line, policy) + MINUTES / 2) / MINUTES);

/** Who gives the care. No reason lets this pass; an area that takes other carers says so in its policy. */
function checkProvider(line: CareLine, policy: AreaPolicy): readonly ClaimFinding[] {
  const isFamily = line.provider === 'FAMILY_MEMBER';
  if (isFamily && policy.careFamilyMemberAllowed) return [];
  if (isFamily) {
    const words = 'Care by a family member is not paid in this area.';
    return [hold('R-108', line.id, { words, todo: 'Tell the person why.', field: 'careProvider' })];
  }
  if (!policy.careRecognisedProviderOnly || (line.provider !== 'OTHER' && hasText(line.registrationNo)))
    return [];
  const words = 'Care is paid only through a registered child carer or a respite care provider.';
  const told = { words, todo: 'Fill in the provider’s registration.', field: 'registrationNo' };
  return [hold('R-108', line.id, told)];
}

const LET_THROUGH = 'An approver can let it through with a reason.';

/** Agreed before the day; on the day itself where the area says that this is enough. */
function checkAgreed(line: CareLine, day: string, policy: AreaPolicy): readonly ClaimFinding[] {
  const { agreedOn } = line;
  const isAgreed = agreedOn !== null && (policy.careSameDayAgreement ? agreedOn <= day : agreedOn < day);
  if (!policy.carePriorAgreement || isAgreed) return [];
  const had = policy.careSameDayAgreement
    ? 'Care has to be agreed by the day.'
    : 'Care has to be agreed before the day.';
  const was =
    agreedOn === null
      ? 'Nothing says that it was agreed.'
      : `It was agreed on ${formatDate(agreedOn)}, and the activity was on ${formatDate(day)}.`;
  const told = { words: `${had} ${was}`, todo: LET_THROUGH, field: 'careAgreedOn' };
  const finding = byApprover(hold('R-108', line.id, told));
  return [hasText(line.overrideReason) ? { ...finding, accepted: line.overrideReason } : finding];
}

/** Any other cost: only as the policy states, up to its cap, agreed first and with a receipt. */
export function judgeOther(line: OtherLine, { policy, pots }: Bench): Judgement {
  const claimed = line.claimedPence ?? 0;
  const rule = policy.otherCosts.find(({ kind }) => kind === line.kind);
  if (!rule) {
    const words = 'This cost is not in the area’s policy.';
    return nothing(claimed, [hold('R-109', line.id, { words, todo: 'Tell the person why.' })]);
  }
  if (!line.receipt)
    return nothing(claimed, [needsReceipt('R-109', line.id, 'This cost is paid only with a receipt.')]);
  const cap = rule.capPence ?? Infinity;
  const capped = Math.min(claimed, cap);
  const paid = fromReceipt({ id: line.id, claimedPence: capped }, line.receipt, pots);
  const words = `At most ${formatMoney(capped)} is paid for this cost; ${formatMoney(claimed)} was claimed.`;
  const late = {
    words: 'This cost is usually agreed before the day.',
    todo: 'Say who agreed it and when.',
    field: 'agreedBefore',
  };
  return {
    ...paid,
    claimedPence: claimed,
    findings: [
      ...(line.agreedBefore ? [] : [warn('R-109', line.id, late)]),
      ...(cap < claimed ? [lowered('R-109', line.id, words)] : []),
      ...paid.findings,
    ],
  };
}

const needsReceipt = (rule: string, lineId: string, words: string): ClaimFinding =>
  hold(rule, lineId, { words, todo: 'Add the receipt.', field: 'receiptId' });
