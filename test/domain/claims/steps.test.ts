import { describe, expect, it } from 'vitest';
import { assessClaim, NO_FACTS } from '../../../shared/domain/claims/assess.ts';
import type { Claim, ClaimLine } from '../../../shared/domain/claims/claim.ts';
import { canApprove, canCertify, canSubmit, openFindings } from '../../../shared/domain/claims/steps.ts';
import { claim, leg, policy, receipt } from './claims.ts';

const check = (lines: readonly ClaimLine[], of: Partial<Claim> = {}) =>
  assessClaim(claim(lines, of), { ...NO_FACTS, policies: [policy()] });
const nobody = {
  claimantStaffId: null,
  certifierId: 'a',
  approverId: 'b',
  preparerId: null,
  releaserId: null,
};
const handedIn = { receivedOn: '2026-06-03', receivedVia: 'PAPER', declarationOn: '2026-06-03' } as const;
const approver = { isRelative: false, ownsProject: false, isBudgeted: true };
const rulesOf = ({ stops }: { readonly stops: readonly { readonly rule: string }[] }) =>
  stops.map(({ rule }) => rule);
const fine = [leg({ receipt: receipt(275) })];
const taxi = () => leg({ id: 'taxi', mode: 'TAXI', receipt: receipt(1860) });

describe('§4.16 what a claim needs for its next step', () => {
  it('R-131 goes through when nothing is open, and never jumps a step', () => {
    const assessment = check(fine);
    expect(canSubmit({ state: 'DRAFT', assessment, ...handedIn })).toEqual({ allowed: true, stops: [] });
    expect(canCertify({ state: 'SUBMITTED', assessment, came: 'YES', hands: nobody }).allowed).toBe(true);
    const step = { assessment, hands: nobody, approver, limitPence: 10_000 };
    expect(canApprove({ ...step, state: 'CERTIFIED' })).toEqual({
      allowed: true,
      stops: [],
      needsSecond: false,
    });
    expect(rulesOf(canApprove({ ...step, state: 'SUBMITTED' }))).toEqual(['R-131']);
    expect(rulesOf(canCertify({ state: 'DRAFT', assessment, came: 'YES', hands: nobody }))).toEqual([
      'R-131',
    ]);
    expect(rulesOf(canSubmit({ state: 'PAID', assessment, ...handedIn }))).toEqual(['R-131']);
  });

  it('E42 is handed in with lines, a date, a way and a declaration', () => {
    const bare = { receivedOn: null, receivedVia: null, declarationOn: null };
    const { allowed, stops } = canSubmit({ state: 'DRAFT', assessment: check([]), ...bare });
    expect(allowed).toBe(false);
    expect(stops.map(({ field }) => field)).toEqual([null, 'receivedOn', 'receivedVia', 'declarationOn']);
  });

  it('R-095 a line that is held may be handed in and certified, but not approved until it is settled or refused', () => {
    const held = check([...fine, taxi()]);
    expect(held.totalPence).toBe(275);
    expect(canSubmit({ state: 'DRAFT', assessment: held, ...handedIn }).allowed).toBe(true);
    expect(canCertify({ state: 'SUBMITTED', assessment: held, came: 'YES', hands: nobody }).allowed).toBe(
      true,
    );
    const step = { state: 'CERTIFIED', hands: nobody, approver, limitPence: null } as const;
    expect(rulesOf(canApprove({ ...step, assessment: held }))).toEqual(['R-095']);
    const refused = { ...taxi(), allowedPence: 0, reducedReason: 'We asked twice and got no reason.' };
    const settled = check([...fine, refused]);
    expect(canApprove({ ...step, assessment: settled }).allowed).toBe(true);
    expect(settled.lines[1]).toMatchObject({ acceptedPence: 0, reason: 'We asked twice and got no reason.' });
  });

  it('a warning is settled by a reason for its rule and its line, and nothing else is', () => {
    const late = () => leg({ id: 'bus', receipt: receipt(275, { date: '2026-06-09' }) });
    const step = { state: 'SUBMITTED', came: 'YES', hands: nobody } as const;
    expect(rulesOf(canCertify({ ...step, assessment: check([late()]) }))).toEqual(['R-097']);
    const reason = {
      lineId: 'bus',
      otherLineId: null,
      rule: 'R-097',
      reason: 'The driver wrote the wrong date.',
    };
    const settled = check([late()], { overrides: [reason] });
    expect(openFindings(settled)).toEqual([]);
    expect(settled.lines[0]?.findings[0]).toMatchObject({ rule: 'R-097', accepted: reason.reason });
    for (const wrong of [
      { ...reason, lineId: 'other' },
      { ...reason, rule: 'R-096' },
      { ...reason, reason: ' ' },
    ])
      expect(openFindings(check([late()], { overrides: [wrong] }))).toHaveLength(1);
    const block = { lineId: 'taxi', otherLineId: null, rule: 'R-095', reason: 'Because.' };
    expect(openFindings(check([taxi()], { overrides: [block] }))).toHaveLength(1);
  });

  it('R-128, R-129 and R-130 look at whose hands it is in', () => {
    const assessment = check(fine);
    const step = { state: 'CERTIFIED', assessment, hands: nobody, approver, limitPence: 100 } as const;
    expect(canApprove(step)).toMatchObject({ allowed: true, needsSecond: true });
    expect(rulesOf(canApprove({ ...step, hands: { ...nobody, approverId: 'a' } }))).toEqual(['R-128']);
    expect(rulesOf(canApprove({ ...step, approver: { ...approver, isRelative: true } }))).toEqual(['R-129']);
    const own = { isRelative: false, ownsProject: true, isBudgeted: false };
    expect(rulesOf(canApprove({ ...step, approver: own }))).toEqual(['R-129']);
    const mine = { ...nobody, claimantStaffId: 'a' };
    expect(rulesOf(canCertify({ state: 'SUBMITTED', assessment, came: null, hands: mine }))).toEqual([
      'R-131',
      'R-128',
    ]);
  });

  it('R-132 a lower decision without a reason stops the claim', () => {
    const assessment = check([{ ...leg({ receipt: receipt(275) }), allowedPence: 200 }]);
    expect(assessment.totalPence).toBe(200);
    expect(rulesOf(canSubmit({ state: 'DRAFT', assessment, ...handedIn }))).toEqual(['R-132']);
  });

  it('E02 what only an approver may let pass does not keep a claim from the approver', () => {
    const stopsLate = policy({ claimDeadlineDays: 7, lateClaim: 'BLOCK_UNLESS_OVERRIDE' });
    const late = claim(fine, { submittedOn: '2026-07-01' });
    const assessment = assessClaim(late, { ...NO_FACTS, policies: [stopsLate] });
    expect(canSubmit({ state: 'DRAFT', assessment, ...handedIn }).allowed).toBe(true);
    expect(canCertify({ state: 'SUBMITTED', assessment, came: 'YES', hands: nobody }).allowed).toBe(true);
    const step = { state: 'CERTIFIED', assessment, hands: nobody, approver, limitPence: null } as const;
    expect(rulesOf(canApprove(step))).toEqual(['E02 deadline']);
  });

  it('R-131 a claim of which nothing is paid is rejected, not approved', () => {
    const none = check([leg({ mode: 'WALK', claimedPence: 100 })]);
    const step = { state: 'CERTIFIED', hands: nobody, approver, limitPence: null } as const;
    expect(rulesOf(canApprove({ ...step, assessment: none }))).toEqual(['R-131']);
  });
});
