import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAboveCeiling,
  mileageAmount,
  passengerPence,
  tenthsBefore,
  type MileageJourney,
} from '../../../shared/domain/claims/mileage.ts';
import {
  REFERENCE_PASSENGER_RATE,
  REFERENCE_RATES,
  isInForce,
  tiersOn,
  type MileageRate,
} from '../../../shared/domain/policy/rates.ts';

const pence = (journey: Partial<MileageJourney>): number | undefined =>
  mileageAmount({ mode: 'CAR', on: '2026-05-04', tenths: 0, tenthsBefore: 0, ...journey }, REFERENCE_RATES)
    ?.pence;

describe('mileage', () => {
  it('R-098 uses the rate in force on the date of travel', () => {
    expect(pence({ on: '2026-04-05', tenths: 234 })).toBe(1053);
    expect(pence({ on: '2026-04-06', tenths: 234 })).toBe(1287);
  });

  it('R-099 counts miles declared for others towards the tier', () => {
    expect(pence({ on: '2026-05-04', tenths: 240, tenthsBefore: 99_900 })).toBe(900);
    expect(pence({ on: '2025-05-04', tenths: 240, tenthsBefore: 99_900 })).toBe(800);
    expect(tenthsBefore([], { mode: 'CAR', on: '2026-05-04' }, 99_900)).toBe(99_900);
  });

  it('R-100 starts at nothing on 6 April', () => {
    const past = [{ mode: 'CAR', on: '2026-04-05', tenths: 99_900 }] as const;
    const before = tenthsBefore(past, { mode: 'CAR', on: '2026-04-06' }, 0);
    expect(before).toBe(0);
    expect(pence({ on: '2026-04-06', tenths: 240, tenthsBefore: before })).toBe(1320);
    expect(tenthsBefore(past, { mode: 'CAR', on: '2026-04-05' }, 0)).toBe(99_900);
  });

  it('R-101 counts by the date of travel, not by the date of the claim', () => {
    const july = { mode: 'CAR', on: '2026-07-01', tenths: 500 } as const;
    const april = { mode: 'CAR', on: '2026-04-20', tenths: 300 } as const;
    expect(tenthsBefore([july, april], { mode: 'CAR', on: '2026-05-10' }, 0)).toBe(300);
    expect(tenthsBefore([july, april], { mode: 'BICYCLE', on: '2026-08-10' }, 0)).toBe(0);
  });

  it('R-102 rounds once for each line, half up, never tier by tier', () => {
    expect(pence({ on: '2026-04-05', tenths: 73 })).toBe(329);
    expect(pence({ on: '2026-04-06', tenths: 73 })).toBe(402);
    expect(pence({ on: '2026-04-05', tenths: 10, tenthsBefore: 99_995 })).toBe(35);
  });

  it('R-104 adds the passenger rate for each fellow involved person', () => {
    expect(REFERENCE_PASSENGER_RATE.rateHundredths).toBe(500);
    expect(passengerPence(234, 1, 500)).toBe(117);
    expect(passengerPence(234, 1, 200)).toBe(47);
    expect(passengerPence(234, 0, 500)).toBe(0);
  });

  it('R-105 pays motorcycles and bicycles at their own rates', () => {
    expect(pence({ mode: 'MOTORCYCLE', tenths: 310 })).toBe(744);
    expect(pence({ mode: 'BICYCLE', tenths: 60 })).toBe(120);
  });

  it('R-106 tells when a local rate is above what is free of tax', () => {
    expect(isAboveCeiling({ mode: 'CAR', rateHundredths: 5900 }, '2026-05-04')).toBe(true);
    expect(isAboveCeiling({ mode: 'CAR', rateHundredths: 5500 }, '2026-05-04')).toBe(false);
    expect(isAboveCeiling({ mode: 'CAR', rateHundredths: 5500 }, '2026-04-05')).toBe(true);
  });

  it('pays nothing by itself where the area has no rate for that date or no first tier', () => {
    expect(pence({ on: '2010-01-01', tenths: 10 })).toBeUndefined();
    const tiers: readonly MileageRate[] = REFERENCE_RATES.filter(({ tierFromTenths }) => tierFromTenths > 0);
    const journey = { mode: 'CAR', on: '2026-05-04', tenths: 10, tenthsBefore: 0 } as const;
    expect(mileageAmount(journey, tiers)).toBeUndefined();
    expect(tiersOn(REFERENCE_RATES, 'CAR', '2026-05-04').map(({ rateHundredths }) => rateHundredths)).toEqual(
      [5500, 2500],
    );
    expect(isInForce({ validFrom: '2026-04-06', validTo: '2027-04-05' }, '2027-04-06')).toBe(false);
  });

  it('a journey cut in two never differs from the whole by more than a penny, and its parts are its miles', () => {
    fc.assert(
      fc.property(fc.nat(120_000), fc.integer({ min: 2, max: 30_000 }), fc.nat(), (before, tenths, at) => {
        const cut = 1 + (at % (tenths - 1));
        const whole = pence({ tenths, tenthsBefore: before }) ?? 0;
        const first = pence({ tenths: cut, tenthsBefore: before }) ?? 0;
        const second = pence({ tenths: tenths - cut, tenthsBefore: before + cut }) ?? 0;
        const { parts } = mileageAmount(
          { mode: 'CAR', on: '2026-05-04', tenths, tenthsBefore: before },
          REFERENCE_RATES,
        ) ?? { parts: [] };
        expect(parts.reduce((sum, part) => sum + part.tenths, 0)).toBe(tenths);
        return Math.abs(whole - first - second) <= 1;
      }),
    );
  });
});
