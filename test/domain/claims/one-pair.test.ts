import { describe, expect, it } from 'vitest';
import { assessClaim, NO_FACTS } from '../../../shared/domain/claims/assess.ts';
import type { Claim, ClaimOverride } from '../../../shared/domain/claims/claim.ts';
import { claim, leg, policy, receipt } from './claims.ts';

const REASON = 'She came to two meetings that day, and both tickets are here.';
const bus = (id: string) => leg({ id, receipt: receipt(275) });
/** Another claim of the same person, with a ticket like the first one. */
const other = (id: string, changes: Partial<Claim> = {}) => claim([bus(id)], { activityId: id, ...changes });
const passed = (lineId: string, otherLineId: string | null, rule = 'R-125'): ClaimOverride => ({
  lineId,
  otherLineId,
  rule,
  reason: REASON,
});

/** What the check says of the first ticket: rule, the line it looks like, and why that was let pass. */
function found(overrides: readonly ClaimOverride[], others: readonly Claim[]): readonly unknown[] {
  const mine = claim([bus('mine')], { overrides });
  const { lines } = assessClaim(mine, { ...NO_FACTS, policies: [policy()], others });
  return (lines[0]?.findings ?? [])
    .filter(({ otherLineId }) => otherLineId !== null)
    .map(({ rule, otherLineId, accepted }) => [rule, otherLineId, accepted]);
}

describe('R-125 a reason is for the two lines it was given for', () => {
  it('settles the pair', () => {
    expect(found([], [other('first')])).toEqual([['R-125', 'first', null]]);
    expect(found([passed('mine', 'first')], [other('first')])).toEqual([['R-125', 'first', REASON]]);
  });

  it('asks again for a later, other look-alike, and keeps the first reason in sight', () => {
    expect(found([passed('mine', 'first')], [other('first'), other('later')])).toEqual([
      ['R-125', 'later', null],
      ['R-125', 'first', REASON],
    ]);
    const both = [passed('mine', 'first'), passed('mine', 'later')];
    expect(found(both, [other('first'), other('later')])).toEqual([
      ['R-125', 'first', REASON],
      ['R-125', 'later', REASON],
    ]);
  });

  it('a reason without the other line, for another line or for another rule settles nothing', () => {
    for (const wrong of [
      passed('mine', null),
      passed('mine', 'gone'),
      passed('else', 'first'),
      passed('mine', 'first', 'R-124'),
    ])
      expect(found([wrong], [other('first')])).toEqual([['R-125', 'first', null]]);
  });

  it('holds from the other claim of the two as well, for that pair only', () => {
    const said = other('first', { overrides: [passed('first', 'mine')] });
    expect(found([], [said])).toEqual([['R-125', 'first', REASON]]);
    expect(found([], [said, other('later')])).toEqual([
      ['R-125', 'later', null],
      ['R-125', 'first', REASON],
    ]);
    expect(found([], [other('first', { overrides: [passed('first', 'else')] })])).toEqual([
      ['R-125', 'first', null],
    ]);
  });

  it('R-127 the approver’s reason for one project does not let a third project pass', () => {
    const on = (id: string) => other(id, { projectId: `project-${id}` });
    const reason = passed('mine', 'first', 'R-127');
    expect(found([reason], [on('first')])).toEqual([['R-127', 'first', REASON]]);
    expect(found([reason], [on('first'), on('third')])).toEqual([
      ['R-127', 'third', null],
      ['R-127', 'first', REASON],
    ]);
  });

  it('R-124 three buses one after the other are explained once each', () => {
    const hop = (id: string, fromPlace: string, toPlace: string) =>
      leg({ id, fromPlace, toPlace, receipt: receipt(275, { supplier: id }) });
    const three = [
      hop('a', 'Mill Lane', 'Market'),
      hop('b', 'Market', 'Station'),
      hop('c', 'Station', 'Hall'),
    ];
    const open = (overrides: readonly ClaimOverride[]) =>
      assessClaim(claim(three, { overrides }), { ...NO_FACTS, policies: [policy()] })
        .lines.flatMap(({ findings }) => findings)
        .filter(({ rule, accepted }) => rule === 'R-124' && accepted === null)
        .map(({ lineId, otherLineId }) => `${lineId ?? ''} like ${otherLineId ?? ''}`);
    expect(open([])).toEqual(['b like a', 'c like a']);
    expect(open([passed('b', 'a', 'R-124')])).toEqual(['c like a']);
    expect(open([passed('b', 'a', 'R-124'), passed('c', 'a', 'R-124')])).toEqual([]);
  });
});
