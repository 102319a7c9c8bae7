import { describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../../../shared/domain/policy/example.ts';
import type { PolicyContent, PolicyVersion } from '../../../shared/domain/policy/shapes.ts';
import { workedClaims } from '../../../shared/domain/policy/worked-claim.ts';

const DAY = '2026-06-03';
const version = (changes: Partial<PolicyContent> = {}): PolicyVersion => ({
  ...EXAMPLE_CONTENT,
  ...changes,
  id: 'version',
  title: 'Involvement expenses policy',
  effectiveFrom: '2011-04-06',
  effectiveTo: null,
});
const amounts = (before: readonly PolicyVersion[], after: readonly PolicyVersion[], on = DAY) =>
  Object.fromEntries(
    workedClaims(on, { before, after }).map(({ id, beforePence, afterPence }) => [
      id,
      [beforePence, afterPence],
    ]),
  );
const row = (id: string, before: readonly PolicyVersion[], after: readonly PolicyVersion[]) =>
  workedClaims(DAY, { before, after }).find((worked) => worked.id === id);

describe('worked claims (§4.15)', () => {
  it('pay A £24.80, B £12.87, C £38.75, D nothing without a reason and £37.20 with one', () => {
    const old = version();
    expect(amounts([old], [old])).toEqual({
      A: [2480, 2480],
      B: [1287, 1287],
      C: [3875, 3875],
      D: [0, 0],
      D2: [3720, 3720],
      E: [0, 0],
      F: [1860, 1860],
    });
    expect(workedClaims(DAY, { before: [old], after: [old] }).map(({ changeWords }) => changeWords)).toEqual(
      Array.from({ length: 7 }, () => 'The same'),
    );
  });

  it('R-098 pays the rate of the day: 23.4 miles are £10.53 on 5 April 2026 and £12.87 the day after', () => {
    const old = version();
    expect(amounts([old], [old], '2026-04-05')['B']).toEqual([1053, 1053]);
    expect(amounts([old], [old], '2026-04-06')['B']).toEqual([1287, 1287]);
  });

  it('R-106 a rate of 59p pays 94p more for 23.4 miles, and says that tax may be due', () => {
    const mileageRates = EXAMPLE_CONTENT.mileageRates.map((rate) =>
      rate.mode === 'CAR' && rate.tierFromTenths === 0 && rate.validTo === null
        ? { ...rate, rateHundredths: 5900 }
        : rate,
    );
    const worked = row('B', [version()], [version({ mileageRates })]);
    expect(worked).toMatchObject({
      beforePence: 1287,
      afterPence: 1381,
      change: 'MORE',
      changeWords: '£0.94 more',
    });
    expect(worked?.said.join(' ')).toMatch(/more than HMRC lets people have free of tax/);
  });

  it('R-104 a passenger at 2p instead of 5p is 72p less for 24 miles', () => {
    const passengerRate = { ...EXAMPLE_CONTENT.passengerRate!, rateHundredths: 200 };
    expect(row('F', [version()], [version({ passengerRate })])).toMatchObject({
      beforePence: 1860,
      afterPence: 1788,
      changeWords: '£0.72 less',
    });
  });

  it('R-109 a cap of £8.00 an hour pays £28.00 of the care', () => {
    expect(row('C', [version()], [version({ careHourlyCapPence: 800 })])).toMatchObject({
      afterPence: 550 + 2800,
      changeWords: '£5.25 less',
    });
  });

  it('R-088 without the outward-only rule the way back waits', () => {
    const worked = row('C', [version()], [version({ outwardOnlyRule: false })]);
    expect(worked).toMatchObject({ afterPence: 275 + 3325, changeWords: '£2.75 less' });
    expect(worked?.said.length).toBeGreaterThan(0);
  });

  it('R-082 pays a large event when the switch is on; R-095 a taxi without a reason when none is asked', () => {
    const open = version({ coverLargeEventTravel: true, taxiRequiresReason: false });
    expect(row('E', [version()], [open])).toMatchObject({ afterPence: 1240, changeWords: '£12.40 more' });
    expect(row('D', [version()], [open])).toMatchObject({ afterPence: 3720, change: 'MORE' });
    expect(row('E', [open], [version()])).toMatchObject({ changeWords: '£12.40 less: nothing is paid' });
  });

  it('R-107 parking that is not paid any more is £4.20 less', () => {
    expect(row('F', [version()], [version({ parkingAllowed: false })])).toMatchObject({
      changeWords: '£4.20 less',
    });
  });

  it('E02 says that a claim can be checked only once there is a version', () => {
    expect(row('A', [], [version()])).toMatchObject({ beforePence: null, afterPence: 2480, change: 'NEW' });
    expect(row('A', [version()], [])).toMatchObject({ afterPence: null, change: 'GONE' });
    expect(row('A', [], [])).toMatchObject({ change: 'SAME', changeWords: 'Cannot be checked' });
  });
});
