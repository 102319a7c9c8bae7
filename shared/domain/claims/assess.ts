import { addDays, formatDate } from '../../values/dates.ts';
import { addPence, formatMoney, type Pence } from '../../values/money.ts';
import { isMileageMode, TRAVEL_MODE_WORDS } from '../policy/lists.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import { isInForce } from '../policy/rates.ts';
import type { Claim, ClaimFinding, ClaimLine, LineOutcome, TravelLine } from './claim.ts';
import { assessCare, assessOther, assessRoadCost } from './costs.ts';
import { assessLeg } from './legs.ts';
import { mileageAmount, passengerPence, tenthsBefore, type PastJourney } from './mileage.ts';

/** What the policy check looks at beside the claim. */
export interface AssessFacts {
  readonly policy: AreaPolicy;
  /** The person's other journeys by the mile, of any date. */
  readonly journeys: readonly PastJourney[];
  /** Tenths of a mile driven for other organisations in the tax year, as the person said. */
  readonly declaredTenths: number;
}

export interface Assessment {
  readonly lines: readonly LineOutcome[];
  /** What is said about the claim as a whole. */
  readonly findings: readonly ClaimFinding[];
  /** The sum of what was accepted, line by line. */
  readonly totalPence: Pence;
}

/** What each line of a claim is paid and why; the same while typing, on submit, certify and approve. */
export function assessClaim(claim: Claim, facts: AssessFacts): Assessment {
  const lines = claim.lines.map((line) => assessLine(line, claim, facts));
  return {
    lines,
    findings: [...checkEmployer(claim), ...checkDeadline(claim, facts.policy)],
    totalPence: addPence(lines.map(({ acceptedPence }) => acceptedPence)),
  };
}

function assessLine(line: ClaimLine, claim: Claim, facts: AssessFacts): LineOutcome {
  const { policy } = facts;
  if (!isCovered(claim, policy)) return notCovered(line);
  switch (line.kind) {
    case 'TRAVEL':
      return isMileageMode(line.mode)
        ? byTheMile(line, line.mode, claim, facts)
        : assessLeg(line, claim.lines, policy);
    case 'PARKING':
    case 'TOLL':
      return assessRoadCost(line, policy);
    case 'CARE':
      return assessCare(line, claim, policy);
    case 'SUBSISTENCE':
    case 'ACCOMMODATION':
    case 'MATERIALS':
    case 'CONNECTIVITY':
    case 'SUPPORT_PERSON':
    case 'OTHER':
      return assessOther(line, policy);
  }
}

/** Expenses are paid for the kinds of activity the policy names; for others where the activity or the area says so. */
const isCovered = ({ activity }: Claim, policy: AreaPolicy): boolean =>
  policy.eligibleMethods.includes(activity.method) ||
  activity.expensesCovered ||
  (activity.method === 'STAKEHOLDER_EVENT' && policy.coverLargeEventTravel);

const notCovered = (line: ClaimLine): LineOutcome => ({
  lineId: line.id,
  acceptedPence: 0,
  basis: null,
  findings: [
    {
      rule: 'R-082',
      level: 'block',
      lineId: line.id,
      words: 'Expenses are not paid for an activity of this kind.',
      todo: 'Where this one is covered, say so on the activity.',
    },
  ],
  receiptDueOn: null,
});

/** A car, motorcycle or bicycle: miles × the rate of the day, and passengers. No receipt is needed. */
function byTheMile(
  line: TravelLine,
  mode: PastJourney['mode'],
  claim: Claim,
  { policy, journeys, declaredTenths }: AssessFacts,
): LineOutcome {
  // Lines above this one on the same claim were driven before it.
  const above = claim.lines
    .slice(0, claim.lines.indexOf(line))
    .flatMap((other): readonly PastJourney[] =>
      other.kind === 'TRAVEL' && other.mode === mode ? [{ mode, on: other.on, tenths: other.tenths }] : [],
    );
  const before = tenthsBefore([...journeys, ...above], { mode, on: line.on }, declaredTenths);
  const amount = mileageAmount(
    { mode, on: line.on, tenths: line.tenths, tenthsBefore: before },
    policy.mileageRates,
  );
  if (!amount) {
    const words = `The area has no rate for a ${TRAVEL_MODE_WORDS[mode].toLowerCase()} on ${formatDate(line.on)}.`;
    return {
      lineId: line.id,
      acceptedPence: 0,
      basis: null,
      findings: [
        { rule: 'R-098', level: 'block', lineId: line.id, words, todo: 'Add the rate to the policy.' },
      ],
      receiptDueOn: null,
    };
  }
  const passengers =
    policy.passengerRate && isInForce(policy.passengerRate, line.on) ? policy.passengerRate : null;
  const extra = passengers ? passengerPence(line.tenths, line.passengers, passengers.rateHundredths) : 0;
  const due = amount.pence + extra;
  const accepted = Math.min(line.claimedPence, due);
  const words = `${formatMoney(due)} is due for these miles; ${formatMoney(line.claimedPence)} was claimed.`;
  return {
    lineId: line.id,
    acceptedPence: accepted,
    basis: 'MILEAGE',
    findings:
      line.claimedPence === due
        ? []
        : [
            {
              rule: 'R-098',
              level: 'prompt',
              lineId: line.id,
              words,
              todo: 'Check the miles with the person.',
            },
          ],
    receiptDueOn: null,
  };
}

/** Somebody else pays the costs already. */
const checkEmployer = ({ employedCostsMet }: Claim): readonly ClaimFinding[] =>
  employedCostsMet
    ? [
        {
          rule: 'R-084',
          level: 'warn',
          lineId: null,
          words: 'An employer meets this person’s costs.',
          todo: 'Say why the claim is paid all the same.',
        },
      ]
    : [];

/** E02 claim_deadline_days. A claim that comes late, where the area has a limit. */
function checkDeadline({ activity, submittedOn }: Claim, policy: AreaPolicy): readonly ClaimFinding[] {
  if (policy.claimDeadlineDays === null) return [];
  const last = addDays(activity.on, policy.claimDeadlineDays);
  if (submittedOn <= last) return [];
  const words = `Claims for this activity were due by ${formatDate(last)}.`;
  const level = policy.lateClaim === 'WARN' ? 'warn' : 'block';
  return [{ rule: 'E02', level, lineId: null, words, todo: 'Say why the late claim is accepted.' }];
}
