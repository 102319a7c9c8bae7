import { describe, expect, it } from 'vitest';
import { LOOK_BACK_DAYS } from '../../../shared/domain/claims/alike.ts';
import type { Receipt } from '../../../shared/domain/claims/claim.ts';
import { findTwins } from '../../../shared/domain/claims/duplicates.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { care, claim, leg, receipt } from './claims.ts';

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
    expect(rules(claim([bus]), [claim([leg({ receipt: receipt(276) })], again)])).toEqual(['R-125 warn']);
    expect(rules(claim([bus]), [claim([leg({ receipt: receipt(257) })], again)])).toEqual(['R-125 warn']);
    expect(rules(claim([bus]), [claim([leg({ receipt: receipt(325) })], again)])).toEqual([]);
    const old = leg({ on: '2026-01-01', receipt: receipt(275) });
    expect(rules(claim([bus]), [claim([old], again)])).toEqual(['R-125 warn']);
  });

  it('R-125 forgives spelling, a few pence and a slip in the date, within 90 days', () => {
    const again = { activityId: 'activity-2' };
    const bus = leg({ receipt: receipt(275) });
    const other = (changes: Partial<Receipt>, on = '2026-06-03') =>
      rules(claim([bus]), [claim([leg({ on, receipt: receipt(275, changes) })], again)]);
    for (const supplier of ['WOLD BUSES LTD', 'Wold  Bus', 'Wodl Buses', 'Buses, Wold', ''])
      expect(other({ supplier }), supplier).toEqual(['R-125 warn']);
    expect(other({ supplier: 'Moor Coaches' })).toEqual([]);
    for (const date of ['2026-06-04', '2026-03-06', null])
      expect(other({ date }), String(date)).toEqual(['R-125 warn']);
    expect(other({ date: '2026-06-10' }, '2026-06-10')).toEqual([]);
    expect(other({ date: '2026-06-04' }, '2026-06-04')).toEqual([]);
    expect(LOOK_BACK_DAYS).toBe(90);
    const near = { supplier: 'Wold Bus', amountPence: 276 };
    expect(other(near, addDays('2026-06-03', 90))).toEqual(['R-125 warn']);
    expect(other(near, addDays('2026-06-03', 91))).toEqual([]);
  });

  it('R-125 does not take honest tickets for one: there and back alike, and one fare for everybody on the bus', () => {
    const [there, back] = [leg({ receipt: receipt(1240) }), leg({ leg: 'RETURN', receipt: receipt(1240) })];
    expect(rules(claim([there, back]), [])).toEqual([]);
    const neighbour = claim([leg({ receipt: receipt(1240) })], { participantId: 'person-2' });
    expect(rules(claim([there]), [neighbour])).toEqual(['R-125 prompt']);
    const taxi = () => leg({ mode: 'TAXI', receipt: receipt(1860) });
    expect(rules(claim([taxi()]), [claim([taxi()], { participantId: 'person-2' })])).toEqual(['R-125 warn']);
  });

  it('R-124 asks for a reason where it was a change of buses, and R-125 where a drive or care is claimed for two meetings', () => {
    const first = leg({ receipt: receipt(275), fromPlace: 'Brigg', toPlace: 'Market Square' });
    const second = leg({ receipt: receipt(310), fromPlace: 'Market Square', toPlace: 'Town Hall' });
    expect(rules(claim([first, second]), [])).toEqual(['R-124 warn']);
    const again = { activityId: 'activity-2' };
    const drive = () => leg({ mode: 'CAR', tenths: 234, claimedPence: 1287 });
    expect(rules(claim([drive()]), [claim([drive()], again)])).toEqual(['R-125 warn']);
    expect(rules(claim([care({ receipt: null })]), [claim([care()], again)])).toEqual(['R-125 warn']);
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
