import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessClaim, type Assessment } from '../../../shared/domain/claims/assess.ts';
import type { Basis, Claim } from '../../../shared/domain/claims/claim.ts';
import { stops } from '../../../shared/domain/claims/findings.ts';
import { mileageAmount } from '../../../shared/domain/claims/mileage.ts';
import { canApprove, canCertify, canSubmit, openFindings } from '../../../shared/domain/claims/steps.ts';
import { REFERENCE_RATES } from '../../../shared/domain/policy/rates.ts';
import { anyClaim, anyFacts } from './any-claim.ts';

const BASES = ['RECEIPT', 'OUTWARD_RECEIPT_DOUBLED', 'MILEAGE', 'AGREED_ESTIMATE'] as const;
const RUNS = 10_000;

/** What holds for every claim, whatever is wrong with it. */
function checkAlways(claim: Claim, { lines, totalPence, claimedPence }: Assessment): void {
  if (lines.map(({ lineId }) => lineId).join() !== claim.lines.map(({ id }) => id).join())
    throw new Error('lines');
  if (totalPence !== lines.reduce((sum, line) => sum + line.acceptedPence, 0)) throw new Error('total');
  if (claimedPence !== lines.reduce((sum, line) => sum + line.claimedPence, 0)) throw new Error('claimed');
  const used = new Map<string, number>();
  for (const [index, outcome] of lines.entries()) {
    const line = claim.lines[index]!;
    const { acceptedPence: accepted, claimedPence: claimed } = outcome;
    const isSane =
      Number.isSafeInteger(accepted) && accepted >= 0 && accepted <= claimed && accepted <= outcome.duePence;
    if (!isSane) throw new Error(`accepted ${accepted} of ${claimed}`);
    if (line.claimedPence !== null && accepted > 0 && accepted > line.claimedPence)
      throw new Error('more than was claimed');
    if (line.allowedPence !== null && accepted > 0 && accepted > line.allowedPence)
      throw new Error('more than was decided');
    if (accepted > 0 && outcome.findings.some(stops)) throw new Error('paid although it is stopped');
    if (accepted < claimed && outcome.reason === '') throw new Error('less, without a reason');
    if (outcome.basis === 'RECEIPT' && line.receipt)
      used.set(line.receipt.id, (used.get(line.receipt.id) ?? 0) + accepted);
    if (accepted > 0 && outcome.basis === null) throw new Error('paid on no basis');
  }
  for (const { receipt } of claim.lines)
    if (receipt && (used.get(receipt.id) ?? 0) > Math.max(0, receipt.amountPence || 0))
      throw new Error('more than the receipt');
}

const nobody = {
  claimantStaffId: null,
  certifierId: 'a',
  approverId: 'b',
  preparerId: null,
  releaserId: null,
};

describe(`over ${RUNS} random claims`, () => {
  it('R-096, R-103 and R-132 never pay more than was claimed, proved or decided; sums agree; every reduction has a reason', () => {
    const paid = new Map<Basis | null, number>();
    fc.assert(
      fc.property(anyClaim, anyFacts, (claim, facts) => {
        const assessment = assessClaim(claim, facts);
        checkAlways(claim, assessment);
        for (const { basis, acceptedPence } of assessment.lines)
          if (acceptedPence > 0) paid.set(basis, (paid.get(basis) ?? 0) + 1);
        const [before, answer] = [JSON.stringify(claim), JSON.stringify(assessment)];
        return JSON.stringify(assessClaim(claim, facts)) === answer && JSON.stringify(claim) === before;
      }),
      { numRuns: RUNS, seed: 81 },
    );
    // The claims are not all nonsense: every way of paying happened often.
    for (const basis of BASES) expect(paid.get(basis) ?? 0, basis).toBeGreaterThan(20);
  }, 120_000);

  it('R-131 a claim that can be approved has nothing open, and every step says what stops it', () => {
    fc.assert(
      fc.property(anyClaim, anyFacts, (claim, facts) => {
        const assessment = assessClaim(claim, facts);
        const open = openFindings(assessment);
        const approver = { isRelative: false, ownsProject: false, isBudgeted: true };
        const approve = canApprove({
          state: 'CERTIFIED',
          assessment,
          hands: nobody,
          approver,
          limitPence: null,
        });
        const certify = canCertify({ state: 'SUBMITTED', assessment, came: 'YES', hands: nobody });
        const handedIn = { receivedOn: '2026-06-03', receivedVia: 'PAPER', declarationOn: '2026-06-03' };
        const submit = canSubmit({ state: 'DRAFT', assessment, ...handedIn });
        for (const { allowed, stops: why } of [approve, certify, submit])
          expect(allowed).toBe(why.length === 0);
        expect(approve.allowed).toBe(open.length === 0 && assessment.totalPence > 0);
        if (approve.allowed) expect(certify.allowed && submit.allowed).toBe(true);
      }),
      { numRuns: 2000, seed: 131 },
    );
  }, 60_000);

  it('R-099 and R-102 tiers add up: a journey in two parts is the whole before it is rounded', () => {
    const thousandths = (tenths: number, tenthsBefore: number): number =>
      mileageAmount({ mode: 'CAR', on: '2026-05-04', tenths, tenthsBefore }, REFERENCE_RATES)!.parts.reduce(
        (sum, part) => sum + part.tenths * part.rateHundredths,
        0,
      );
    fc.assert(
      fc.property(fc.nat(150_000), fc.nat(50_000), fc.nat(50_000), (before, first, second) => {
        expect(thousandths(first + second, before)).toBe(
          thousandths(first, before) + thousandths(second, before + first),
        );
      }),
      { numRuns: RUNS, seed: 99 },
    );
  });
});
