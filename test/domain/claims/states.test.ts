import { describe, expect, it } from 'vitest';
import {
  CLAIM_STATES,
  checkHands,
  claimNeedsReason,
  mayApprove,
  needsSecondApprover,
  nextClaimState,
  withoutReason,
} from '../../../shared/domain/claims/states.ts';

const nobody = {
  claimantStaffId: null,
  certifierId: null,
  approverId: null,
  preparerId: null,
  releaserId: null,
};

describe('the path of a claim', () => {
  it('R-131 goes step by step: submitted, certified, approved, in a run, paid', () => {
    const actions = ['SUBMIT', 'CERTIFY', 'APPROVE', 'PUT_IN_RUN', 'PAY'] as const;
    const path = actions.reduce<readonly (string | undefined)[]>(
      (states, action) => [...states, nextClaimState(states.at(-1) as 'DRAFT', action)],
      ['DRAFT'],
    );
    expect(path).toEqual(['DRAFT', 'SUBMITTED', 'CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID']);
    expect(nextClaimState('SUBMITTED', 'APPROVE')).toBeUndefined();
    expect(nextClaimState('DRAFT', 'CERTIFY')).toBeUndefined();
    expect(nextClaimState('IN_RUN', 'FAIL_PAYMENT')).toBe('APPROVED');
    expect(nextClaimState('CERTIFIED', 'QUERY')).toBe('QUERIED');
    expect(nextClaimState('QUERIED', 'SUBMIT')).toBe('SUBMITTED');
    expect(claimNeedsReason('REJECT')).toBe(true);
    expect(claimNeedsReason('APPROVE')).toBe(false);
  });

  it('R-133 leaves a paid claim as it is', () => {
    const actions = [
      'SUBMIT',
      'QUERY',
      'CERTIFY',
      'APPROVE',
      'PUT_IN_RUN',
      'PAY',
      'REJECT',
      'CANCEL',
    ] as const;
    expect(actions.map((action) => nextClaimState('PAID', action)).filter(Boolean)).toEqual([]);
    expect(CLAIM_STATES).toContain('PAID');
  });
});

describe('two pairs of eyes', () => {
  it('R-128 refuses one person in two roles', () => {
    expect(
      checkHands({ ...nobody, certifierId: 'a', approverId: 'b', preparerId: 'c', releaserId: 'd' }),
    ).toEqual([]);
    expect(checkHands({ ...nobody, claimantStaffId: 'a', certifierId: 'a' })).toHaveLength(1);
    expect(checkHands({ ...nobody, certifierId: 'a', approverId: 'a' })).toHaveLength(1);
    expect(checkHands({ ...nobody, approverId: 'a', releaserId: 'a' })).toHaveLength(1);
    expect(checkHands({ ...nobody, preparerId: 'a', releaserId: 'a' })).toHaveLength(1);
  });

  it('R-129 nobody approves their own, a relative’s, or their own project’s unbudgeted claim', () => {
    expect(checkHands({ ...nobody, claimantStaffId: 'a', approverId: 'a' })).toHaveLength(1);
    expect(mayApprove({ isRelative: true, ownsProject: false, isBudgeted: true })).toBe(false);
    expect(mayApprove({ isRelative: false, ownsProject: true, isBudgeted: false })).toBe(false);
    expect(mayApprove({ isRelative: false, ownsProject: true, isBudgeted: true })).toBe(true);
  });

  it('R-130 needs a second approver above the limit', () => {
    expect(needsSecondApprover(11_375, 10_000)).toBe(true);
    expect(needsSecondApprover(10_000, 10_000)).toBe(false);
    expect(needsSecondApprover(11_375, null)).toBe(false);
  });

  it('R-132 wants a reason for every line that is paid in part', () => {
    const line = { lineId: 'train', claimedPence: 1300, acceptedPence: 1240 };
    expect(withoutReason([{ ...line, reason: ' ' }])).toEqual(['train']);
    expect(withoutReason([{ ...line, reason: 'The receipt says £12.40.' }])).toEqual([]);
    expect(withoutReason([{ ...line, acceptedPence: 1300, reason: '' }])).toEqual([]);
  });
});
