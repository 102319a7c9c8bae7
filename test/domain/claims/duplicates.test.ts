import { describe, expect, it } from 'vitest';
import { findTwins, LOOK_BACK_DAYS } from '../../../shared/domain/claims/duplicates.ts';
import { claim, leg, receipt } from './claims.ts';

const rules = (...args: Parameters<typeof findTwins>): readonly string[] =>
  findTwins(...args).map(({ finding }) => `${finding.rule} ${finding.level}`);

describe('duplicates', () => {
  it('R-124 blocks the same leg twice, on one claim or on two', () => {
    const [one, two] = [leg({ receipt: receipt(275) }), leg({ receipt: receipt(300) })];
    expect(rules(claim([one, two]), [])).toEqual(['R-124 block']);
    expect(rules(claim([one]), [claim([two])])).toEqual(['R-124 block']);
    expect(rules(claim([one, leg({ leg: 'RETURN', receipt: receipt(310) })]), [])).toEqual([]);
    expect(rules(claim([one, leg({ leg: 'BOTH_LEGS', receipt: receipt(310) })]), [])).toEqual([
      'R-124 block',
    ]);
  });

  it('R-125 warns of the same file, and of the same supplier, day and amount', () => {
    const again = { activityId: 'activity-2' };
    const file = { fileHash: 'a'.repeat(64) };
    const there = leg({ receipt: receipt(275, file) });
    expect(rules(claim([there]), [claim([leg({ receipt: receipt(990, file) })], again)])).toEqual([
      'R-125 warn',
    ]);
    const bus = leg({ receipt: receipt(275) });
    expect(rules(claim([bus]), [claim([leg({ receipt: receipt(275) })], again)])).toEqual(['R-125 warn']);
    expect(rules(claim([bus]), [claim([leg({ receipt: receipt(276) })], again)])).toEqual([]);
    const old = leg({ on: '2026-01-01', receipt: receipt(275) });
    expect(LOOK_BACK_DAYS).toBe(90);
    expect(rules(claim([bus]), [claim([old], again)])).toEqual([]);
  });

  it('R-125 lets one receipt cover several lines of its claim', () => {
    const ticket = receipt(980);
    const there = leg({ mode: 'TRAIN', receipt: ticket });
    const back = leg({ mode: 'TRAIN', leg: 'RETURN', receipt: ticket });
    expect(rules(claim([there, back]), [])).toEqual([]);
  });

  it('R-126 warns when two people claim one car', () => {
    const drive = () => leg({ mode: 'CAR', tenths: 234, claimedPence: 1287 });
    const other = claim([drive()], { participantId: 'person-2' });
    expect(rules(claim([drive()]), [other])).toEqual(['R-126 warn']);
    expect(
      rules(claim([drive()]), [claim([leg({ mode: 'CAR', tenths: 90 })], { participantId: 'person-2' })]),
    ).toEqual([]);
  });

  it('R-127 blocks one cost on two projects', () => {
    const elsewhere = { projectId: 'project-2', activityId: 'activity-2' };
    const there = leg({ receipt: receipt(275) });
    expect(rules(claim([there]), [claim([leg({ receipt: receipt(275) })], elsewhere)])).toEqual([
      'R-127 block',
    ]);
  });

  it('a claim is never its own twin', () => {
    const mine = claim([leg({ receipt: receipt(275) })]);
    expect(rules(mine, [mine])).toEqual([]);
  });
});
