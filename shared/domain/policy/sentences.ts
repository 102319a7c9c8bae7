import type { IsoDate } from '../../values/dates.ts';
import { formatMoney } from '../../values/money.ts';
import { listWords, plural } from '../../values/text.ts';
import type { FinishedLine } from '../claims/claim.ts';
import { sentenceFor, sentenceOf } from '../claims/says.ts';
import { MILEAGE_MODES, VARIANCE_ACTION_WORDS } from './lists.ts';
import { POLICY_DEFAULTS } from './defaults.ts';
import { OTHER_COSTS } from './policy.ts';
import { RECOGNITION_METHOD_WORDS } from './recognition-lists.ts';
import type { PolicyDraft, PolicyVersion } from './shapes.ts';
import { sampleLine } from './worked-people.ts';

/** The parts of a policy, in the order people ask about them. */
export const POLICY_PARTS = [
  'who',
  'tickets',
  'taxi',
  'miles',
  'care',
  'other',
  'deadlines',
  'thanks',
] as const;
export type PolicyPart = (typeof POLICY_PARTS)[number];
export const POLICY_PART_WORDS: Readonly<Record<PolicyPart, string>> = {
  who: 'Who can claim',
  tickets: 'Tickets and receipts',
  taxi: 'Taxis, parking and tolls',
  miles: 'Miles',
  care: 'Care',
  other: 'Other costs',
  deadlines: 'Deadlines and approvals',
  thanks: 'Thank-you payments',
};

/** What a version says in each part, in the very sentences that claims quote on that day. */
export function policySentences(
  policy: PolicyVersion,
  on: IsoDate,
): Readonly<Record<PolicyPart, readonly string[]>> {
  const about = (rule: string, line?: FinishedLine): readonly string[] => {
    const words = sentenceFor(rule, line, policy);
    return words === undefined ? [] : [words];
  };
  const by = (mode: Parameters<typeof sampleLine.travel>[1]) => sampleLine.travel(on, mode);
  return {
    who: about('R-081'),
    tickets: [
      ...(['BUS', 'TRAIN', 'TRAM_METRO', 'FERRY', 'BICYCLE', 'OTHER'] as const).flatMap((mode) =>
        about('R-086', by(mode)),
      ),
      ...about('R-088', by('BUS')),
      `When the return receipt shows another amount: ${VARIANCE_ACTION_WORDS[policy.returnVarianceAction].toLowerCase()}.`,
      policy.railClass === 'STANDARD'
        ? 'Trains are paid in standard class.'
        : 'Trains are paid in any class.',
    ],
    taxi: [
      ...about('R-095', by('TAXI')),
      sentenceOf(sampleLine.road(on, 'PARKING'), policy),
      sentenceOf(sampleLine.road(on, 'TOLL'), policy),
    ],
    miles: MILEAGE_MODES.flatMap((mode) => about('R-098', by(mode))),
    care: [sentenceOf(sampleLine.care(on), policy)],
    other:
      OTHER_COSTS.filter((kind) => policy.otherCosts.some((cost) => cost.kind === kind)).length === 0
        ? ['This area pays no other costs.']
        : policy.otherCosts.map(({ kind }) => sentenceOf(sampleLine.other(on, kind), policy)),
    deadlines: [
      ...about('E02 deadline'),
      policy.approverLimitPence === null
        ? 'One approver decides, whatever the amount.'
        : `Above ${formatMoney(policy.approverLimitPence)} a second approver is needed.`,
    ],
    thanks: thanksWords(policy),
  };
}

function thanksWords({
  recognitionRates,
  recognitionMethods,
  recognitionByPayroll,
  recognitionInPaidRoles,
  turnaroundDays,
}: PolicyVersion): readonly string[] {
  if (recognitionRates.length === 0) return ['This area sets no amounts for thank-you payments.'];
  const ways = listWords(recognitionMethods.map((method) => RECOGNITION_METHOD_WORDS[method].toLowerCase()));
  return [
    ...(ways === '' ? [] : [`People choose how they get it: ${ways}.`]),
    ...(recognitionByPayroll
      ? ['It is paid through payroll, for tax purposes only. It is not employment.']
      : []),
    recognitionInPaidRoles
      ? 'People who take part as part of a paid job are offered it too.'
      : 'People who take part as part of a paid job are not offered it.',
    ...(turnaroundDays === null ? [] : [`It is paid within ${plural(turnaroundDays, 'day')}.`]),
  ];
}

/** What a draft says so far, rows that are not filled in left out; for its sentences, never for a claim. */
export function policyOfDraft(
  { title, effectiveFrom, effectiveTo, content }: PolicyDraft,
  today: IsoDate,
): PolicyVersion {
  const { mileageRates, passengerRate, recognitionRates, returnReceiptDays, ...answers } = content;
  const passengers =
    passengerRate && passengerRate.rateHundredths !== null
      ? {
          ...passengerRate,
          rateHundredths: passengerRate.rateHundredths,
          validFrom: passengerRate.validFrom ?? today,
        }
      : null;
  return {
    ...answers,
    id: 'draft',
    title,
    effectiveFrom: effectiveFrom ?? today,
    effectiveTo,
    returnReceiptDays: returnReceiptDays ?? POLICY_DEFAULTS.returnReceiptDays,
    passengerRate: passengers,
    mileageRates: mileageRates.flatMap(
      ({ key: _key, toConfirm: _confirm, tierFromTenths, rateHundredths, validFrom, ...row }) =>
        tierFromTenths === null || rateHundredths === null || validFrom === null
          ? []
          : [{ ...row, tierFromTenths, rateHundredths, validFrom }],
    ),
    recognitionRates: recognitionRates.flatMap(
      ({ key, toConfirm: _confirm, amountPence, validFrom, ...row }) =>
        amountPence === null || validFrom === null
          ? []
          : [{ ...row, id: `row-${key}`, amountPence, validFrom }],
    ),
  };
}
