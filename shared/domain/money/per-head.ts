import { formatMoney, type Pence } from '../../values/money.ts';
import { plural } from '../../values/text.ts';
import { minutesOf } from '../activities/counted.ts';
import { amountFor, eligibility } from '../payments/recognition.ts';
import { isInForce } from '../policy/rates.ts';
import { policyOn } from '../policy/policy.ts';
import type { Assumptions, MoneyFacts } from './shapes.ts';

export type MoneyActivity = MoneyFacts['activities'][number];
type Policy = MoneyFacts['policies'][number];

const HUNDRED = 100;
/** A share of so many people at so much each, to the nearest penny, half up. */
const share = (people: number, percent: number, pence: Pence): Pence =>
  Math.floor((people * percent * pence + HUNDRED / 2) / HUNDRED);

/** What an activity to come is expected to cost, how that comes about, and what is not known. */
export interface ExpectedCost {
  readonly travelPence: Pence;
  readonly carePence: Pence;
  readonly thanksPence: Pence;
  readonly workings: readonly string[];
  readonly unknown: readonly string[];
}

/** E36. Expected number × what one person usually claims, and the thank-you payment of the policy in force on the day. */
export function expectedCost(
  activity: MoneyActivity,
  facts: Pick<MoneyFacts, 'policies' | 'usual'>,
  assumed: Assumptions,
): ExpectedCost {
  const none = { travelPence: 0, carePence: 0, thanksPence: 0, workings: [] };
  const { dateOn, expectedNumber: people } = activity;
  if (people === null) return { ...none, unknown: ['How many people are expected'] };
  if (dateOn === null) return { ...none, unknown: ['The date'] };
  const policy = policyOn(facts.policies, dateOn) as Policy | undefined;
  if (!policy) return { ...none, unknown: ['A policy for that day'] };
  const parts = [
    ...(coversTravel(activity, policy) ? expenses(people, policy, facts, assumed) : []),
    ...(offersThanks(activity) ? [thanks(activity, people, policy, assumed)] : []),
  ];
  const sum = (kind: Part['kind']): Pence =>
    parts.filter((part) => part.kind === kind).reduce((total, { pence }) => total + pence, 0);
  return {
    travelPence: sum('travel'),
    carePence: sum('care'),
    thanksPence: sum('thanks'),
    workings: parts.flatMap(({ words }) => (words === '' ? [] : [words])),
    unknown: parts.flatMap(({ unknown }) => (unknown === '' ? [] : [unknown])),
  };
}

interface Part {
  readonly kind: 'travel' | 'care' | 'thanks';
  readonly pence: Pence;
  readonly words: string;
  readonly unknown: string;
}

/** As the activity says; otherwise as the policy does for its kind. */
const coversTravel = ({ reimbursementOffered, method }: MoneyActivity, policy: Policy): boolean =>
  reimbursementOffered === null
    ? policy.eligibleMethods.includes(method) ||
      (method === 'STAKEHOLDER_EVENT' && policy.coverLargeEventTravel)
    : reimbursementOffered === 'YES';

/** As the activity says; otherwise where a few people give their time. */
const offersThanks = ({ recognitionOffered, method }: MoneyActivity): boolean =>
  recognitionOffered === null
    ? eligibility({ method, capacities: [], employerPays: false, areaPaysPaidRoles: false }).isOffered
    : recognitionOffered === 'YES';

function expenses(
  people: number,
  policy: Policy,
  { usual }: Pick<MoneyFacts, 'usual'>,
  assumed: Assumptions,
): readonly Part[] {
  const travel = assumed.travelPence ?? policy.typicalTravelPence ?? usual?.travelPence ?? null;
  const care = assumed.carePence ?? policy.typicalCarePence ?? usual?.carePence ?? null;
  const { claimPercent, carePercent } = assumed;
  return [
    travel === null
      ? { kind: 'travel', pence: 0, words: '', unknown: 'What one person’s travel usually comes to' }
      : {
          kind: 'travel',
          pence: share(people, claimPercent, travel),
          words: `Travel: ${claimPercent}% of ${plural(people, 'person', 'people')} × ${formatMoney(travel)}`,
          unknown: '',
        },
    ...(care === null || carePercent === 0
      ? []
      : [
          {
            kind: 'care' as const,
            pence: share(people, carePercent, care),
            words: `Care: ${carePercent}% of ${plural(people, 'person', 'people')} × ${formatMoney(care)}`,
            unknown: '',
          },
        ]),
  ];
}

/** The amount of the row that fits the length of the activity, on its day. */
function thanks(
  activity: MoneyActivity,
  people: number,
  policy: Policy,
  { thanksPercent }: Assumptions,
): Part {
  const { startsAt, endsAt, dateOn } = activity;
  const nothing = { kind: 'thanks', pence: 0, words: '' } as const;
  const rates = policy.recognitionRates.filter((rate) => dateOn !== null && isInForce(rate, dateOn));
  if (rates.length === 0 || thanksPercent === 0) return { ...nothing, unknown: '' };
  if (startsAt === null || endsAt === null)
    return { ...nothing, unknown: 'When it starts and ends, for the thank-you payment' };
  const amount = amountFor(minutesOf(endsAt) - minutesOf(startsAt), rates);
  if (amount === undefined) return { ...nothing, unknown: 'A thank-you amount for its length' };
  return {
    kind: 'thanks',
    pence: share(people, thanksPercent, amount),
    words: `Thank-you: ${thanksPercent}% of ${plural(people, 'person', 'people')} × ${formatMoney(amount)}`,
    unknown: '',
  };
}
