import { describe, expect, it } from 'vitest';
import { warn } from '../../../shared/domain/claims/findings.ts';
import {
  decideApprove,
  decideCertify,
  decideSecond,
  type SecondFacts,
} from '../../../shared/domain/claims/decide.ts';
import { approverLimit } from '../../../shared/domain/claims/limit.ts';
import { POLICY_DEFAULTS } from '../../../shared/domain/policy/defaults.ts';

const FACTS: SecondFacts = {
  state: 'CERTIFIED',
  deciderId: 'approver',
  claimantStaffId: 'claimant',
  relativeIds: ['sister'],
  certifierId: 'certifier',
  approverId: null,
  acceptedPence: 3_875,
  shownPence: 3_875,
  stopping: [],
  budgetCode: 'ENG-01',
  ownsProject: false,
  isBudgeted: true,
  limitPence: 10_000,
  needsSecond: false,
  approvedPence: null,
};
const refused = (code: string) => ({ ok: false, error: { code } });

describe('decisions about claims, as rules', () => {
  it('R-128 claimant, certifier and approver are three people', () => {
    expect(decideApprove(FACTS)).toEqual({ ok: true, value: { needsSecond: false } });
    expect(decideApprove({ ...FACTS, deciderId: 'certifier' })).toMatchObject(refused('claim-hands'));
    expect(decideApprove({ ...FACTS, deciderId: 'claimant' })).toMatchObject(refused('claim-own'));
    const handedIn = { ...FACTS, state: 'SUBMITTED', certifierId: null } as const;
    expect(decideCertify({ ...handedIn, deciderId: 'claimant' })).toMatchObject(refused('claim-own'));
    expect(decideCertify({ ...handedIn, deciderId: 'certifier' })).toEqual({ ok: true, value: 'CERTIFIED' });
  });

  it('R-129 nobody approves a declared relative’s claim, or their own project’s claim without budget', () => {
    expect(decideApprove({ ...FACTS, deciderId: 'sister' })).toMatchObject(refused('claim-of-relative'));
    const own = { ...FACTS, ownsProject: true };
    expect(decideApprove({ ...own, isBudgeted: false })).toMatchObject(refused('claim-of-own-project'));
    expect(decideApprove(own)).toMatchObject({ ok: true });
  });

  it('R-130 limit £100.00, claim £113.75: a second approver is needed', () => {
    const large = { ...FACTS, acceptedPence: 11_375, shownPence: 11_375 };
    expect(decideApprove(large)).toEqual({ ok: true, value: { needsSecond: true } });
    expect(decideApprove({ ...large, limitPence: 11_375 })).toEqual({
      ok: true,
      value: { needsSecond: false },
    });
    const signed = { ...large, needsSecond: true, approverId: 'approver', approvedPence: 11_375 };
    expect(decideSecond(signed)).toMatchObject(refused('claim-hands'));
    expect(decideSecond({ ...signed, deciderId: 'second' })).toEqual({ ok: true, value: 'APPROVED' });
    expect(decideSecond({ ...signed, deciderId: 'second', approvedPence: 11_000 })).toMatchObject(
      refused('claim-sum-moved'),
    );
    expect(decideSecond({ ...large, deciderId: 'second' })).toMatchObject(refused('second-not-due'));
  });

  it('R-130 the lowest limit of the versions that judge the lines counts', () => {
    const version = {
      ...POLICY_DEFAULTS,
      id: 'a',
      title: 'Old',
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-05-31',
    };
    const policies = [
      { ...version, approverLimitPence: 5_000 },
      { ...version, id: 'b', effectiveFrom: '2026-06-01', effectiveTo: null, approverLimitPence: 10_000 },
    ];
    expect(approverLimit(policies, ['2026-06-03'])).toBe(10_000);
    expect(approverLimit(policies, ['2026-06-03', '2026-05-31', null])).toBe(5_000);
    expect(approverLimit(policies, ['2025-12-31'])).toBeNull();
  });

  it('R-131 each decision has its turn', () => {
    expect(decideApprove({ ...FACTS, state: 'SUBMITTED' })).toMatchObject(refused('claim-not-due'));
    expect(decideCertify({ ...FACTS, deciderId: 'other' })).toMatchObject(refused('claim-not-due'));
    expect(decideApprove({ ...FACTS, approverId: 'first' })).toMatchObject(refused('claim-approved-once'));
  });

  it('R-131 an approval is of a budget code and a sum that was seen and is more than nothing', () => {
    expect(decideApprove({ ...FACTS, budgetCode: '  ' })).toMatchObject(refused('budget-code-missing'));
    expect(decideApprove({ ...FACTS, shownPence: 1 })).toMatchObject(refused('claim-amount-changed'));
    expect(decideApprove({ ...FACTS, acceptedPence: 0, shownPence: 0 })).toMatchObject(
      refused('claim-nothing-to-pay'),
    );
  });

  it('a warning without a reason stands in the way, and is named', () => {
    const stopping = [warn('R-084', null, { words: 'An employer pays.', todo: 'Say why.' })];
    expect(decideApprove({ ...FACTS, stopping })).toMatchObject({
      error: { code: 'claim-findings-open', details: { count: 1, first: 'An employer pays. Say why.' } },
    });
  });
});
