import { isAllowed, type Permission } from '../../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../../shared/access/roles.ts';
import type { Assessment } from '../../../../shared/domain/claims/assess.ts';
import { stoppingOf, type SecondFacts } from '../../../../shared/domain/claims/decide.ts';
import { approverLimit } from '../../../../shared/domain/claims/limit.ts';
import type { ApprovalStep, GivenWay } from '../../../../shared/domain/claims/lists.ts';
import type { Staff } from '../../../../shared/domain/setup/shapes.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import type { Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import {
  expensesBudget,
  handsOf,
  ownersOf,
  standingOf,
  type ClaimStanding,
  type RoundHands,
} from '../../store/decisions.store.ts';
import { checkClaim, gatherClaim, type GatheredClaim } from './gather-claim.ts';

/** Who decides, on which day, and how that reached this laptop. */
export interface Given {
  readonly by: Staff;
  readonly on: IsoDate;
  readonly way: GivenWay;
  readonly evidenceId: string | null;
}

export interface DecisionAsked {
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly shownPence: Pence;
  readonly comment: string;
  readonly given: Given;
}

export type NotOpened =
  'claim-not-found' | 'changed-elsewhere' | 'decider-not-allowed' | 'decision-date-wrong';

/** A claim as it is now, checked anew, and what a decision about it is made from. */
export interface Opened {
  readonly gathered: GatheredClaim;
  readonly assessment: Assessment;
  readonly standing: ClaimStanding;
  readonly facts: SecondFacts;
}

const NEEDS: Readonly<Record<ApprovalStep, Permission>> = {
  CERTIFY: 'claims:certify',
  APPROVE: 'claims:approve',
  SECOND_APPROVE: 'claims:approve',
};
const ROLE_FOR: Readonly<Record<ApprovalStep, string>> = {
  CERTIFY: ROLE_WORDS.CERTIFIER,
  APPROVE: ROLE_WORDS.APPROVER,
  SECOND_APPROVE: ROLE_WORDS.APPROVER,
};

/** The claim as it is now, checked anew, and what the decision is made from. */
export function openDecision(
  context: Writing,
  asked: DecisionAsked,
  step: ApprovalStep,
): Result<Opened, NotOpened> {
  const today = londonDate(context.now);
  const gathered = gatherClaim(context.db, asked.claimId, today);
  const standing = standingOf(context.db, asked.claimId);
  if (!gathered || !standing) return fail('claim-not-found');
  if (standing.version !== asked.expectedVersion)
    return fail('changed-elsewhere', { version: standing.version });
  const { by, on } = asked.given;
  if (by.archived || !isAllowed(by.roles, NEEDS[step]))
    return fail('decider-not-allowed', { name: by.name, role: ROLE_FOR[step] });
  if (on > today || (standing.submittedOn !== null && on < standing.submittedOn))
    return fail('decision-date-wrong');
  const { assessment } = checkClaim(gathered);
  const hands = handsOf(context.db, asked.claimId, gathered.kept.round);
  return ok({
    gathered,
    assessment,
    standing,
    facts: factsOf(context, asked, { gathered, assessment, standing, hands, step }),
  });
}

function factsOf(
  { db }: Writing,
  { given, shownPence }: DecisionAsked,
  found: Omit<Opened, 'facts'> & { readonly hands: RoundHands; readonly step: ApprovalStep },
): SecondFacts {
  const { gathered, assessment, standing, hands, step } = found;
  const { kept, participant, facts } = gathered;
  const budget = expensesBudget(db, kept.projectId);
  return {
    state: kept.status,
    deciderId: given.by.id,
    claimantStaffId: participant.fields.staffId,
    relativeIds: participant.fields.relativeStaffIds,
    certifierId: hands.certifierId,
    approverId: hands.approverId,
    acceptedPence: assessment.totalPence,
    shownPence,
    stopping: stoppingOf(assessment, step),
    budgetCode: standing.budgetCode,
    ownsProject: ownersOf(db, kept.projectId).includes(given.by.id),
    isBudgeted: budget !== null && budget.takenPence + assessment.totalPence <= budget.plannedPence,
    limitPence: approverLimit(
      facts.policies,
      gathered.lines.map(({ fields }) => fields.travelledOn),
    ),
    needsSecond: standing.needsSecond,
    approvedPence: standing.approvedPence,
  };
}
