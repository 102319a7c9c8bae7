import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessClaim, type Assessment } from '../../../shared/domain/claims/assess.ts';
import type { Basis, Claim, ClaimLine, LineOutcome } from '../../../shared/domain/claims/claim.ts';
import { stops } from '../../../shared/domain/claims/findings.ts';
import { mileageAmount } from '../../../shared/domain/claims/mileage.ts';
import { canApprove, canCertify, canSubmit, openFindings } from '../../../shared/domain/claims/steps.ts';
import { REFERENCE_RATES } from '../../../shared/domain/policy/rates.ts';
import { anyClaim, anyFacts } from './any-claim.ts';

const BASES = ['RECEIPT', 'OUTWARD_RECEIPT_DOUBLED', 'MILEAGE', 'AGREED_ESTIMATE'] as const;
const RUNS = 10_000;

/** What is wrong with an answer, in words; empty for every claim, whatever is wrong with the claim. */
function faultsOf(claim: Claim, { lines, totalPence, claimedPence }: Assessment): readonly string[] {
  const sumOf = (part: 'acceptedPence' | 'claimedPence'): number =>
    lines.reduce((sum, line) => sum + line[part], 0);
  return [
    ...when(
      lines.map(({ lineId }) => lineId).join() !== claim.lines.map(({ id }) => id).join(),
      'other lines',
    ),
    ...when(totalPence !== sumOf('acceptedPence') || claimedPence !== sumOf('claimedPence'), 'another sum'),
    ...lines.flatMap((outcome, index) => faultsOfLine(claim.lines[index]!, outcome)),
    ...claim.lines.flatMap(({ receipt }) =>
      receipt
        ? when(paidFrom(claim, lines, receipt.id) > mostOf(receipt.amountPence), 'more than the receipt')
        : [],
    ),
  ];
}

const when = (isWrong: boolean, words: string): readonly string[] => (isWrong ? [words] : []);
/** An amount no form lets through is worth nothing. */
const mostOf = (pence: number | null): number => (pence === null ? Infinity : Math.max(0, pence || 0));

function faultsOfLine(line: ClaimLine, outcome: LineOutcome): readonly string[] {
  const { acceptedPence: accepted, claimedPence: claimed, duePence, basis, findings, reason } = outcome;
  return [
    ...when(!Number.isSafeInteger(accepted) || accepted < 0, 'no amount'),
    ...when(accepted > Math.min(claimed, duePence, mostOf(line.claimedPence)), 'more than was claimed'),
    ...when(accepted > mostOf(line.allowedPence), 'more than was decided'),
    ...when(
      accepted > 0 &&
        (basis === null || findings.some((finding) => stops(finding) && finding.rule !== 'R-132')),
      'paid although it is stopped',
    ),
    ...when(accepted < claimed && reason === '' && !wantsReason(outcome), 'less, without a reason'),
  ];
}

/** The check itself asks why somebody decided on less. */
const wantsReason = ({ findings }: LineOutcome): boolean =>
  findings.some((finding) => finding.rule === 'R-132' && stops(finding));

const paidFrom = ({ lines }: Claim, outcomes: readonly LineOutcome[], receiptId: string): number =>
  outcomes
    .filter(({ basis }, index) => basis === 'RECEIPT' && lines[index]?.receipt?.id === receiptId)
    .reduce((sum, { acceptedPence }) => sum + acceptedPence, 0);

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
        if (faultsOf(claim, assessment).length > 0) throw new Error(faultsOf(claim, assessment).join(', '));
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
        expect(!approve.allowed || (certify.allowed && submit.allowed)).toBe(true);
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
