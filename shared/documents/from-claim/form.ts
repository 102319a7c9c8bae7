import { policyOn } from '../../domain/policy/policy.ts';
import type { ClaimFormFacts, FilledForm, OfficeFacts, Step } from '../facts/claims.ts';
import { awaitingOf, formLine, totalsOf } from './lines.ts';
import { isDecided, type ClaimSource } from './source.ts';

/** D07. The facts of a filled-in form, from one claim. */
export function claimFormOf(source: ClaimSource): ClaimFormFacts {
  const { area, activity, claimNo, policies } = source;
  return {
    area,
    reference: claimNo,
    activity,
    policy: activity.on === null ? null : (policyOn(policies, activity.on) ?? null),
    filled: filledOf(source),
  };
}

function filledOf(source: ClaimSource): FilledForm {
  const { id, fields } = source.participant;
  const { name, address, email, phone, paymentChoice } = fields;
  const lines = source.lines.map((line) => formLine(line, source));
  return {
    claimId: source.claimId,
    person: { id, name, address, email, phone, paymentChoice, accountEnding: source.accountEnding },
    lines,
    claimed: totalsOf(lines, 'claimedPence'),
    accepted: totalsOf(lines, 'acceptedPence'),
    awaitingPence: awaitingOf(lines),
    signedOn: source.claim.declarationOn,
    office: officeOf(source),
  };
}

/** Block I. Decisions of before a query do not count. */
function officeOf({ decisions, round, claim, run, refusal, status }: ClaimSource): OfficeFacts {
  const now = decisions.filter((decision) => decision.round === round);
  const steps = (...names: readonly (typeof now)[number]['step'][]): readonly Step[] =>
    now.filter(({ step }) => names.includes(step)).map(({ who, decidedOn }) => ({ who, on: decidedOn }));
  return {
    certified: steps('CERTIFY')[0] ?? null,
    approved: steps('APPROVE', 'SECOND_APPROVE'),
    budgetCode: claim.budgetCode,
    run,
    refusal,
    isHandedIn: status !== 'DRAFT',
    isDecided: isDecided(status),
  };
}
