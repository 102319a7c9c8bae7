import { formatDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import type { CareLine, Claim, ClaimFinding, LineOutcome, OtherLine, RoadCostLine } from './claim.ts';

const MINUTES = 60;

/** Parking and tolls: where the area pays them, and only with a receipt. */
export function assessRoadCost(line: RoadCostLine, policy: AreaPolicy): LineOutcome {
  const isParking = line.kind === 'PARKING';
  const what = isParking ? 'Parking' : 'A toll';
  if (!(isParking ? policy.parkingAllowed : policy.tollsAllowed))
    return refuse(line.id, 'R-107', `${what} is not paid in this area.`, 'Tell the person why.');
  if (!line.receipt)
    return refuse(line.id, 'R-107', `${what} is paid only with a receipt.`, 'Add the receipt.');
  return accept(line.id, Math.min(line.claimedPence, line.receipt.amountPence));
}

/** Care while somebody takes part: a recognised provider, agreed in advance, hours × rate, receipted. */
export function assessCare(line: CareLine, claim: Pick<Claim, 'activity'>, policy: AreaPolicy): LineOutcome {
  const stop = whyNotCare(line, claim, policy);
  if (stop) return { ...refuse(line.id, 'R-108', stop.words, stop.todo) };
  if (!line.receipt)
    return refuse(
      line.id,
      'R-109',
      'Care is paid with a receipt or an invoice.',
      'Add the receipt or invoice.',
    );
  const due = careAmount(line, policy);
  const accepted = Math.min(line.claimedPence, line.receipt.amountPence, due);
  return accept(line.id, accepted, lessThanClaimed(line, accepted));
}

/** Hours × the rate, or × the most an hour may cost, rounded once to the penny, half up. */
export function careAmount(
  { minutes, hourlyPence }: Pick<CareLine, 'minutes' | 'hourlyPence'>,
  { careHourlyCapPence }: Pick<AreaPolicy, 'careHourlyCapPence'>,
): Pence {
  const rate = careHourlyCapPence === null ? hourlyPence : Math.min(hourlyPence, careHourlyCapPence);
  return Math.floor((minutes * rate + MINUTES / 2) / MINUTES);
}

function whyNotCare(
  line: CareLine,
  { activity }: Pick<Claim, 'activity'>,
  policy: AreaPolicy,
): { readonly words: string; readonly todo: string } | undefined {
  const isFamily = line.provider === 'FAMILY_MEMBER';
  if (isFamily && !policy.careFamilyMemberAllowed)
    return { words: 'Care by a family member is not paid in this area.', todo: 'Tell the person why.' };
  const isRecognised = line.provider !== 'OTHER' && (isFamily || hasText(line.registrationNo));
  if (policy.careRecognisedProviderOnly && !isRecognised)
    return {
      words: 'Care is paid only through a registered child carer or a respite provider.',
      todo: 'Add the provider’s registration.',
    };
  const isAgreed = line.agreedOn !== null && line.agreedOn < activity.on;
  if (policy.carePriorAgreement && !isAgreed && !hasText(line.overrideReason)) {
    const when = line.agreedOn === null ? 'not agreed' : `agreed on ${formatDate(line.agreedOn)}`;
    return {
      words: `Care has to be agreed before the day. It was ${when}, and the activity was on ${formatDate(activity.on)}.`,
      todo: 'An approver can let it through with a reason.',
    };
  }
  return undefined;
}

/** Any other cost: only as the policy states, up to its cap, agreed first and with a receipt. */
export function assessOther(line: OtherLine, policy: AreaPolicy): LineOutcome {
  const rule = policy.otherCosts.find(({ kind }) => kind === line.kind);
  if (!rule)
    return refuse(line.id, 'R-109', 'This cost is not in the area’s policy.', 'Tell the person why.');
  if (!line.receipt)
    return refuse(line.id, 'R-109', 'This cost is paid only with a receipt.', 'Add the receipt.');
  const accepted = Math.min(line.claimedPence, line.receipt.amountPence, rule.capPence ?? Infinity);
  const words = 'This cost is usually agreed before the day.';
  const late: readonly ClaimFinding[] = line.agreedBefore
    ? []
    : [{ rule: 'R-109', level: 'warn', lineId: line.id, words, todo: 'Say who agreed it and when.' }];
  return accept(line.id, accepted, [...late, ...lessThanClaimed(line, accepted)]);
}

/** A line that is paid in part says so, with the reason the person is told. */
function lessThanClaimed(
  { id, claimedPence }: { readonly id: string; readonly claimedPence: Pence },
  accepted: Pence,
): readonly ClaimFinding[] {
  if (accepted >= claimedPence) return [];
  const words = `${formatMoney(accepted)} of the ${formatMoney(claimedPence)} claimed can be paid.`;
  return [{ rule: 'R-132', level: 'prompt', lineId: id, words, todo: 'Tell the person why it is less.' }];
}

const accept = (
  lineId: string,
  acceptedPence: Pence,
  findings: readonly ClaimFinding[] = [],
): LineOutcome => ({
  lineId,
  acceptedPence,
  basis: 'RECEIPT',
  findings,
  receiptDueOn: null,
});

const refuse = (lineId: string, rule: string, words: string, todo: string): LineOutcome => ({
  lineId,
  acceptedPence: 0,
  basis: null,
  findings: [{ rule, level: 'block', lineId, words, todo }],
  receiptDueOn: null,
});
