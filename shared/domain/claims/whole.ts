import { addDays, formatDate } from '../../values/dates.ts';
import { plural } from '../../values/text.ts';
import { offerGap, type OfferGap } from '../people/offer-told.ts';
import type { AreaPolicy } from '../policy/policy.ts';
import type { Claim, ClaimFinding } from './claim.ts';
import type { AssessFacts } from './facts.ts';
import { block, byApprover, prompt, warn } from './findings.ts';
import { receiptState } from './return-receipts.ts';

/** E42. Everything hangs on the day of the activity. */
export const checkDated = ({ activity }: Claim): readonly ClaimFinding[] =>
  activity.on === null
    ? [
        block('E42', null, {
          words: 'The activity has no date yet.',
          todo: 'Fill in the date of the activity in the plan.',
        }),
      ]
    : [];

/** Somebody else pays the costs already. */
export const checkEmployer = ({ employedCostsMet }: Claim): readonly ClaimFinding[] =>
  employedCostsMet
    ? [
        warn('R-084', null, {
          words: 'An employer meets this person’s costs.',
          todo: 'Say why the claim is paid all the same.',
        }),
      ]
    : [];

/** E02 claim_deadline_days. A claim that comes late, where the area has a limit; counted from the last day of the activity. */
export function checkDeadline({ activity, submittedOn }: Claim, policy: AreaPolicy): readonly ClaimFinding[] {
  if (policy.claimDeadlineDays === null || activity.on === null || submittedOn === null) return [];
  const last = addDays(activity.endsOn ?? activity.on, policy.claimDeadlineDays);
  if (submittedOn <= last) return [];
  const words = `Claims for this activity were due by ${formatDate(last)}. This one came on ${formatDate(submittedOn)}.`;
  const told = { words, todo: 'Say why the late claim is accepted.' };
  return [
    policy.lateClaim === 'WARN'
      ? warn('E02 deadline', null, told)
      : byApprover(block('E02 deadline', null, told)),
  ];
}

/** Return receipts of the person that never came are shown on the next claim; nothing is taken off for them. */
export function checkOverdue({ returnReceipts, today }: AssessFacts): readonly ClaimFinding[] {
  if (today === null) return [];
  const overdue = returnReceipts.filter((receipt) => receiptState(receipt, today) === 'OVERDUE');
  if (overdue.length === 0) return [];
  const list = overdue.map(({ claimNo, dueOn }) => `${claimNo} (due ${formatDate(dueOn)})`).join(', ');
  const words = `${plural(overdue.length, 'return receipt')} of this person ${overdue.length === 1 ? 'is' : 'are'} overdue: ${list}. Nothing is taken off for it.`;
  return [prompt('R-090', null, { words, todo: 'Ask the person for it.' })];
}

/** The offer was told before the person agreed; on a claim this only informs. */
export function checkTold({ offer }: AssessFacts): readonly ClaimFinding[] {
  const gap = offer === null ? null : offerGap(offer);
  if (gap === null) return [];
  const { kind, field, words } = gap;
  return [prompt('R-083', null, { words, field, todo: NEXT[kind] })];
}

const NEXT: Readonly<Record<OfferGap['kind'], string>> = {
  BLANK: 'Write it down, and tell the person before they agree.',
  NOT_TOLD: 'Fill in the day they were told.',
  TOLD_LATE: 'Check the dates, or say how they knew.',
};

/** Declared miles count only in the tax year they were declared for. */
export const checkDeclared = ({ declared, lines }: Claim): readonly ClaimFinding[] =>
  declared?.taxYear === null && lines.some((line) => line.kind === 'TRAVEL' && line.mode === 'CAR')
    ? [
        prompt('R-099', null, {
          words:
            'The miles this person drove for others are not counted, because nothing says in which tax year.',
          todo: 'Fill in the tax year with the person.',
        }),
      ]
    : [];
