import { formatDate, type IsoDate } from '../../values/dates.ts';
import { formatMoney } from '../../values/money.ts';
import { grouped, listWords, plural } from '../../values/text.ts';
import { METHOD_WORDS } from '../activities/lists.ts';
import { isMileageMode, TRAVEL_MODE_WORDS, type MileageMode, type TravelMode } from '../policy/lists.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import { isInForce, tiersOn } from '../policy/rates.ts';
import type { FinishedLine, PolicySays } from './claim.ts';
import { LINE_KIND_WORDS } from './lists.ts';
import { pencePerMile } from './words.ts';

const TENTHS = 10;

/** The sentence with the version that says it. */
export const says = (words: string, { id, title, effectiveFrom }: AreaPolicy): PolicySays => ({
  words,
  policyId: id,
  title,
  effectiveFrom,
});

/** `This area pays … (Involvement expenses policy 2026, in force from 1 April 2026)`. */
export const saysWords = ({ words, title, effectiveFrom }: PolicySays): string =>
  `${words} (${title}, in force from ${formatDate(effectiveFrom)})`;

/** The policy’s sentence about a rule, for a line where it is about one; undefined where the policy has no say in it. */
export function sentenceFor(
  rule: string,
  line: FinishedLine | undefined,
  policy: AreaPolicy,
): string | undefined {
  const about = WHOLE[rule];
  if (about) return about(policy);
  if (!line) return undefined;
  if (line.kind === 'TRAVEL') return LEGS[rule]?.(policy, line.mode, line.on);
  if (COSTS.includes(rule)) return sentenceOf(line, policy);
  return RECEIPTS.includes(rule) ? LEGS[rule]?.(policy, 'OTHER', line.on) : undefined;
}

/** Rules about costs other than journeys, and about receipts of any cost. */
const COSTS: readonly string[] = ['R-107', 'R-108', 'R-109'];
const RECEIPTS: readonly string[] = ['R-092', 'R-096', 'R-097'];

/** The sentence that decides a line when nothing is the matter with it. */
export function sentenceOf(line: FinishedLine, policy: AreaPolicy): string {
  switch (line.kind) {
    case 'TRAVEL':
      return isMileageMode(line.mode)
        ? ratesWords(policy, line.mode, line.on)
        : receiptWords(policy, line.mode);
    case 'PARKING':
      return policy.parkingAllowed
        ? 'This area pays parking with a receipt.'
        : 'This area does not pay parking.';
    case 'TOLL':
      return policy.tollsAllowed ? 'This area pays tolls with a receipt.' : 'This area does not pay tolls.';
    case 'CARE':
      return careWords(policy);
    case 'SUBSISTENCE':
    case 'ACCOMMODATION':
    case 'MATERIALS':
    case 'CONNECTIVITY':
    case 'SUPPORT_PERSON':
    case 'OTHER':
      return otherWords(policy, line.kind);
  }
}

const WHOLE: Readonly<Record<string, (policy: AreaPolicy) => string>> = {
  'R-081': methodsWords,
  'R-082': methodsWords,
  'R-084': methodsWords,
  'R-090': ({ returnReceiptDays }) =>
    `This area waits ${plural(returnReceiptDays, 'day')} for a return receipt, and takes nothing back when it is late.`,
  'E02 deadline': ({ claimDeadlineDays, lateClaim }) =>
    claimDeadlineDays === null
      ? 'This area has no deadline for claims.'
      : `This area takes claims within ${plural(claimDeadlineDays, 'day')} of the activity; a later one needs ${lateClaim === 'WARN' ? 'a reason' : 'an approver to let it through'}.`,
};

const LEGS: Readonly<Record<string, (policy: AreaPolicy, mode: TravelMode, on: IsoDate) => string>> = {
  'R-085': (policy, mode) => receiptWords(policy, mode),
  'R-086': (policy, mode) => receiptWords(policy, mode),
  'R-088': backWords,
  'R-089': backWords,
  'R-092': () => 'This area counts a ticket or receipt once, even where it covers both ways.',
  'R-093': (policy, mode) => receiptWords(policy, mode),
  'R-094': backWords,
  'R-095': taxiWords,
  'R-096': () => 'This area pays what the receipt says, and no more.',
  'R-097': () => 'A receipt counts for the day of travel, one day either way.',
  'R-098': milesRates,
  'R-104': milesRates,
  'R-106': milesRates,
};

function methodsWords({ eligibleMethods, coverLargeEventTravel }: AreaPolicy): string {
  const kinds = listWords(eligibleMethods.map((method) => METHOD_WORDS[method].toLowerCase()));
  const usual =
    kinds === ''
      ? 'This area pays expenses only where the activity says so'
      : `This area pays expenses for these kinds of activity: ${kinds}`;
  return `${usual}. It ${coverLargeEventTravel ? 'pays' : 'does not pay'} travel to larger events${coverLargeEventTravel ? '' : ' unless the activity says so'}.`;
}

function receiptWords({ receiptRequiredModes, unpaidModes }: AreaPolicy, mode: TravelMode): string {
  const by = mode === 'OTHER' ? 'other means' : TRAVEL_MODE_WORDS[mode].toLowerCase();
  if (mode === 'WALK') return 'Walking costs nothing, so nothing is paid for it.';
  if (unpaidModes.includes(mode)) return `This area does not pay a journey by ${by}.`;
  if (mode === 'CAR' || !receiptRequiredModes.includes(mode))
    return `This area pays a journey by ${by} without a receipt.`;
  return `This area pays a journey by ${by} with a receipt for each way.`;
}

function backWords({ outwardOnlyRule, returnReceiptDays }: AreaPolicy): string {
  return outwardOnlyRule
    ? `This area pays the way back like the way there when the return receipt is still to come, within ${plural(returnReceiptDays, 'day')}.`
    : 'This area pays the way back only with a receipt of its own.';
}

function taxiWords({ taxiRequiresReason, taxiRequiresPriorAgreement }: AreaPolicy): string {
  const wants = [
    ...(taxiRequiresReason ? ['a reason'] : []),
    ...(taxiRequiresPriorAgreement ? ['agreement before the journey'] : []),
    'a receipt for each way',
  ];
  return `This area pays a taxi with ${listWords(wants)}.`;
}

function milesRates(policy: AreaPolicy, mode: TravelMode, on: IsoDate): string {
  return isMileageMode(mode) ? ratesWords(policy, mode, on) : receiptWords(policy, mode);
}

function ratesWords(
  { mileageRates, passengerRate, unpaidModes }: AreaPolicy,
  mode: MileageMode,
  on: IsoDate,
): string {
  const by = TRAVEL_MODE_WORDS[mode].toLowerCase();
  if (unpaidModes.includes(mode)) return `This area does not pay a journey by ${by}.`;
  const tiers = tiersOn(mileageRates, mode, on);
  if (tiers.length === 0) return `This area has no rate for a ${by} on ${formatDate(on)}.`;
  const rates = tiers.map(({ rateHundredths, tierFromTenths }) => {
    const from =
      tierFromTenths === 0 ? '' : ` above ${grouped(tierFromTenths / TENTHS)} miles in the tax year`;
    return `${pencePerMile(rateHundredths)}${from}`;
  });
  const passengers =
    mode === 'CAR' && passengerRate !== null && isInForce(passengerRate, on)
      ? `, and ${pencePerMile(passengerRate.rateHundredths)} for each passenger who takes part too`
      : '';
  return `This area pays a ${by} by the mile: ${rates.join(', ')}${passengers}.`;
}

function careWords(policy: AreaPolicy): string {
  const who = policy.careRecognisedProviderOnly
    ? `through a registered child carer or a respite care provider${policy.careFamilyMemberAllowed ? ', or by a family member' : ''}`
    : 'while somebody takes part';
  const when = policy.careSameDayAgreement ? ', agreed on the day or before' : ', agreed before the day';
  const cap =
    policy.careHourlyCapPence === null ? '' : `, up to ${formatMoney(policy.careHourlyCapPence)} an hour`;
  return `This area pays care ${who}${policy.carePriorAgreement ? when : ''}, with a receipt or invoice${cap}.`;
}

function otherWords({ otherCosts }: AreaPolicy, kind: keyof typeof LINE_KIND_WORDS): string {
  const what = LINE_KIND_WORDS[kind].toLowerCase();
  const rule = otherCosts.find((cost) => cost.kind === kind);
  if (!rule)
    return `This area’s policy does not pay ${kind === 'OTHER' ? 'other costs' : `this kind of cost (${what})`}.`;
  const cap = rule.capPence === null ? '' : ` up to ${formatMoney(rule.capPence)}`;
  return `This area pays this kind of cost (${what})${cap}, with a receipt.`;
}
