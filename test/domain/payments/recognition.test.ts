import { describe, expect, it } from 'vitest';
import {
  amountFor,
  checkWeeklyLimit,
  eligibility,
  isSecond,
  needsBenefitsPrompt,
  payable,
  TAX_ROUTES,
  taxNote,
  type RecognitionRate,
} from '../../../shared/domain/payments/recognition.ts';

const DAYS: readonly RecognitionRate[] = [
  { id: 'half', unit: 'HALF_DAY', amountPence: 7500, minMinutes: null, maxMinutes: 240 },
  { id: 'full', unit: 'FULL_DAY', amountPence: 15_000, minMinutes: 240, maxMinutes: null },
];
const HOURLY: readonly RecognitionRate[] = [
  { id: 'hour', unit: 'PER_HOUR', amountPence: 1500, minMinutes: null, maxMinutes: null },
];

describe('who is offered a recognition payment', () => {
  const offer = {
    method: 'STRATEGIC_SEAT',
    capacities: ['SERVICE_USER'],
    employerPays: false,
    areaPaysPaidRoles: false,
  } as const;

  it('R-110 not for survey replies, but for a seat on a group', () => {
    expect(eligibility({ ...offer, method: 'ONLINE_SURVEY' })).toMatchObject({
      isOffered: false,
      rule: 'R-110',
    });
    expect(eligibility({ ...offer, method: 'STAKEHOLDER_EVENT' }).isOffered).toBe(false);
    expect(eligibility(offer).isOffered).toBe(true);
  });

  it('R-111 not to a person whose paid role it is, unless the area says so', () => {
    const worker = { ...offer, capacities: ['VCSE_WORKER'], employerPays: true };
    expect(eligibility(worker)).toMatchObject({ isOffered: false, rule: 'R-111' });
    expect(eligibility({ ...worker, areaPaysPaidRoles: true }).isOffered).toBe(true);
    expect(eligibility({ ...worker, employerPays: false }).isOffered).toBe(true);
  });
});

describe('how much', () => {
  it('R-113 splits half and full day by the minutes attended', () => {
    expect(amountFor(3 * 60 + 55, DAYS)).toBe(7500);
    expect(amountFor(240, DAYS)).toBe(15_000);
    expect(amountFor(120, DAYS)).toBe(7500);
    expect(amountFor(0, DAYS)).toBeUndefined();
    expect(amountFor(50, HOURLY)).toBe(1250);
    expect(amountFor(60, [])).toBeUndefined();
  });

  it('R-115 pays what the person chose', () => {
    expect(payable(15_000, 'REDUCED', 6000)).toBe(6000);
    expect(payable(15_000, 'REDUCED', 20_000)).toBe(15_000);
    expect(payable(15_000, 'DECLINED', null)).toBe(0);
    expect(payable(15_000, 'DONATED_TO_CHARITY', null)).toBe(15_000);
    expect(payable(15_000, 'ACCEPTED', null)).toBe(15_000);
  });

  it('R-114 one for each person and session', () => {
    const one = { participantId: 'a', activityId: 'x' };
    expect(isSecond(one, [{ ...one, isOpen: true }])).toBe(true);
    expect(isSecond(one, [{ ...one, isOpen: false }])).toBe(false);
    expect(isSecond(one, [{ ...one, activityId: 'y', isOpen: true }])).toBe(false);
  });
});

describe('benefits and tax', () => {
  it('R-120 shows the benefits prompt before the first acceptance and yearly', () => {
    expect(needsBenefitsPrompt(null, '2026-06-03')).toBe(true);
    expect(needsBenefitsPrompt('2025-06-04', '2026-06-03')).toBe(false);
    expect(needsBenefitsPrompt('2025-06-03', '2026-06-03')).toBe(true);
  });

  it('R-121 warns when a week would pass the limit a person named', () => {
    const week = [
      { on: '2026-03-02', pence: 15_000 },
      { on: '2026-03-08', pence: 7500 },
    ];
    expect(checkWeeklyLimit(week, '2026-03-02', 19_550)).toContain('£225.00');
    expect(
      checkWeeklyLimit([...week.slice(0, 1), { on: '2026-03-09', pence: 7500 }], '2026-03-02', 19_550),
    ).toBeUndefined();
    expect(checkWeeklyLimit(week, '2026-03-02', null)).toBeUndefined();
  });

  it('R-116, R-119 and R-122 say the same of every way it is paid, and more of payroll', () => {
    for (const route of TAX_ROUTES) expect(taxNote(route)).toContain('not a wage');
    expect(taxNote('PAYROLL')).toContain('paid through payroll for tax purposes only, not as employment');
    expect(taxNote('ONE_OFF_NO_DEDUCTION')).toContain('as a voucher');
  });
});
