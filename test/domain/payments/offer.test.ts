import { describe, expect, it } from 'vitest';
import { checkApproval, checkChoice, keptOf } from '../../../shared/domain/payments/choose.ts';
import {
  amountOfBasis,
  checkOffer,
  mondayOf,
  offerRatesOn,
  rateFor,
  recognitionWith,
  type OfferCheck,
  type OfferRate,
} from '../../../shared/domain/payments/offer.ts';
import { payeeRef, payeeWords } from '../../../shared/domain/payments/payee.ts';
import { changeableIn, mayWithdraw, stateAfterChoice } from '../../../shared/domain/payments/states.ts';

const row = (id: string, unit: OfferRate['unit'], amountPence: number, more: Partial<OfferRate> = {}) => ({
  id,
  unit,
  amountPence,
  minMinutes: null,
  maxMinutes: null,
  includesPreparation: false,
  ...more,
});
const HALF = row('half', 'HALF_DAY', 7500, { maxMinutes: 240 });
const FULL = row('full', 'FULL_DAY', 15_000, { minMinutes: 240 });
const TASK = row('task', 'PER_TASK', 2500);
const DAYS = [TASK, HALF, FULL];
const FINE = { isOffered: true, rule: 'R-110', words: '' };
const CHECK: OfferCheck = {
  basis: { rateRowId: 'half', minutes: 120, units: null },
  offeredPence: 7500,
  rates: DAYS,
  eligibility: FINE,
  isSecond: false,
  week: [],
  on: '2026-06-03',
  weeklyLimitPence: null,
};

describe('R-113 what an offer comes to', () => {
  it.each([
    [235, 'half', 7500],
    [240, 'full', 15_000],
    [120, 'half', 7500],
  ])('%i minutes take the row %s, %i pence', (minutes, id, pence) => {
    expect(rateFor(minutes, DAYS)?.id).toBe(id);
    expect(amountOfBasis({ rateRowId: id, minutes, units: null }, DAYS)).toBe(pence);
  });

  it('by the hour to the penny, by the task and by the session as many as there were', () => {
    const rates = [row('hour', 'PER_HOUR', 1500), row('session', 'PER_SESSION', 4000), TASK];
    const of = (rateRowId: string, minutes: number | null, units: number | null) =>
      amountOfBasis({ rateRowId, minutes, units }, rates);
    expect(of('hour', 100, null)).toBe(2500);
    expect(of('session', 60, 2)).toBe(8000);
    expect(of('session', 60, null)).toBe(4000);
    expect(of('task', null, 3)).toBe(7500);
    expect(of('gone', 60, 1)).toBeUndefined();
    expect(of('hour', null, null)).toBeUndefined();
  });

  it('takes no row that is not in force on the day', () => {
    const rate = { ...HALF, validFrom: '2026-04-06', validTo: null };
    expect(offerRatesOn([rate], '2026-04-05')).toEqual([]);
    expect(offerRatesOn([rate], '2026-04-06')).toEqual([rate]);
  });

  it('asks why an amount is not the policy’s', () => {
    expect(checkOffer(CHECK)).toEqual([]);
    expect(checkOffer({ ...CHECK, offeredPence: 6000 })).toEqual([
      { rule: 'R-113', words: 'The policy gives £75.00 for 2 hours.', needsReason: true },
    ]);
    expect(checkOffer({ ...CHECK, basis: { ...CHECK.basis, minutes: 300 } })).toMatchObject([
      { rule: 'R-113', words: 'No rate of the policy gives this amount.' },
    ]);
  });
});

describe('what speaks against an offer', () => {
  it('R-110, R-111, R-114 needs the reason', () => {
    const paid = { isOffered: false, rule: 'R-111', words: 'A paid job.' };
    expect(checkOffer({ ...CHECK, eligibility: paid, isSecond: true })).toMatchObject([
      { rule: 'R-111', needsReason: true },
      { rule: 'R-114', needsReason: true },
    ]);
  });

  it('R-121 £150.00 + £75.00 in one week is more than £195.50: it warns and asks for no reason', () => {
    const week = [{ on: '2026-06-01', pence: 15_000 }];
    expect(checkOffer({ ...CHECK, week, weeklyLimitPence: 19_550 })).toEqual([
      {
        rule: 'R-121',
        words: '£225.00 in one week is more than the £195.50 this person wants at most.',
        needsReason: false,
      },
    ]);
    expect(checkOffer({ ...CHECK, week, weeklyLimitPence: 22_500 })).toEqual([]);
    const before = [{ on: '2026-05-31', pence: 15_000 }];
    expect(checkOffer({ ...CHECK, week: before, weeklyLimitPence: 19_550 })).toEqual([]);
  });

  it('weeks begin on a Monday', () => {
    expect(mondayOf('2026-06-03')).toBe('2026-06-01');
    expect(mondayOf('2026-06-01')).toBe('2026-06-01');
    expect(mondayOf('2026-06-07')).toBe('2026-06-01');
  });

  it('R-117 the year with this offer counts recognition alone', () => {
    const totals = {
      taxYear: 2026,
      expensesPaidPence: 3875,
      expensesWaitingPence: 100,
      recognitionPaidPence: 7500,
      recognitionWaitingPence: 2500,
    };
    expect(recognitionWith(totals, 7500)).toBe(17_500);
  });
});

describe('R-115 what a person answers', () => {
  const CHOSEN = {
    choice: 'ACCEPTED',
    choiceOn: '2026-05-22',
    reducedPence: null,
    charityName: '',
    charityNumber: '',
    promptShown: true,
    method: null,
  } as const;
  const FACTS = {
    state: 'OFFERED',
    offeredPence: 15_000,
    offerMadeOn: '2026-05-20',
    today: '2026-06-12',
    promptDue: true,
    methods: ['BACS'],
  } as const;

  it('£150.00 reduced to £60.00; not to nothing and not to more', () => {
    const less = (reducedPence: number) => checkChoice({ ...CHOSEN, choice: 'REDUCED', reducedPence }, FACTS);
    expect(less(6000)).toMatchObject({ ok: true });
    expect(less(0)).toMatchObject({ error: { code: 'reduced-wrong' } });
    expect(less(15_001)).toMatchObject({ error: { code: 'reduced-wrong' } });
  });

  it('keeps of an answer only what belongs to it', () => {
    const typed = { ...CHOSEN, reducedPence: 6000, charityName: 'Wold Hospice', charityNumber: '12' };
    expect(keptOf(typed)).toMatchObject({ reducedPence: null, charityName: '', charityNumber: '' });
    expect(keptOf({ ...typed, choice: 'DONATED_TO_CHARITY' })).toMatchObject({
      charityName: 'Wold Hospice',
      method: 'CHARITY_DONATION',
    });
  });

  it('R-120 asks for the prompt unless the person declines', () => {
    expect(checkChoice({ ...CHOSEN, promptShown: false }, FACTS)).toMatchObject({
      error: { code: 'benefits-prompt-due' },
    });
    const declined = { ...CHOSEN, choice: 'DECLINED', promptShown: false } as const;
    expect(checkChoice(declined, FACTS)).toMatchObject({ ok: true });
  });

  it('§4.16 leads where the answer says', () => {
    expect([null, 'ACCEPTED', 'REDUCED', 'DONATED_TO_CHARITY', 'DECLINED'] as const).toHaveLength(5);
    expect(stateAfterChoice(null)).toBe('OFFERED');
    expect(stateAfterChoice('REDUCED')).toBe('ACCEPTED');
    expect(stateAfterChoice('DECLINED')).toBe('DECLINED');
    expect(mayWithdraw('APPROVED')).toBe(true);
    expect(mayWithdraw('IN_RUN')).toBe(false);
    expect(mayWithdraw('DECLINED')).toBe(false);
    expect(changeableIn('OFFERED')).toContain('offeredPence');
    expect(changeableIn('ACCEPTED')).not.toContain('offeredPence');
    expect(changeableIn('APPROVED')).toContain('taxRoute');
    expect(changeableIn('IN_RUN')).toEqual(['note']);
  });
});

describe('R-128, R-129 who approves', () => {
  const FACTS = {
    state: 'ACCEPTED',
    deciderId: 'approver',
    arrangerId: 'lead',
    personStaffId: null,
    relativeIds: ['aunt'],
    payablePence: 7500,
    shownPence: 7500,
    lacksGuardian: false,
    came: 'YES',
    isTask: false,
    attendedPence: undefined,
    offeredPence: 7500,
    hasReason: false,
    budgetCode: 'ENG-01',
  } as const;

  it('R-131 an approval is of a sum that was seen and a budget code that pays it', () => {
    expect(checkApproval({ ...FACTS, budgetCode: ' ' })).toMatchObject({
      error: { code: 'recognition-no-budget' },
    });
    expect(checkApproval({ ...FACTS, shownPence: 7400, budgetCode: '' })).toMatchObject({
      error: { code: 'recognition-amount-changed', details: { payablePence: 7500 } },
    });
  });

  it('somebody else than who arranged it, who gets it, or who is related', () => {
    expect(checkApproval(FACTS)).toMatchObject({ ok: true });
    const by = (deciderId: string) => checkApproval({ ...FACTS, personStaffId: 'own', deciderId });
    expect(by('lead')).toMatchObject({ error: { code: 'recognition-own-hands' } });
    expect(by('own')).toMatchObject({ error: { code: 'recognition-own' } });
    expect(by('aunt')).toMatchObject({ error: { code: 'recognition-of-relative' } });
  });

  it('E19 not for somebody under 18 whose guardian nobody can reach', () => {
    expect(checkApproval({ ...FACTS, lacksGuardian: true })).toMatchObject({
      error: { code: 'recognition-no-guardian' },
    });
  });

  it('R-113 for the time that was given; a task needs nobody to have come', () => {
    expect(checkApproval({ ...FACTS, came: null })).toMatchObject({
      error: { code: 'recognition-not-attended' },
    });
    expect(checkApproval({ ...FACTS, came: null, isTask: true })).toMatchObject({ ok: true });
    const longer = { ...FACTS, attendedPence: 15_000 };
    expect(checkApproval(longer)).toMatchObject({ error: { code: 'recognition-minutes-differ' } });
    expect(checkApproval({ ...longer, hasReason: true })).toMatchObject({ ok: true });
  });
});

describe('E47 where a person is paid to, in words', () => {
  it('tells the last four digits and no more', () => {
    const held = { last4: '1234', payrollReference: '', needsCheck: false };
    expect(payeeWords(held)).toBe('Bank details held, ending 1234');
    expect(payeeWords({ ...held, needsCheck: true })).toContain('A second person');
    expect(payeeWords({ ...held, last4: '', payrollReference: 'P1' })).toBe('Paid through payroll');
    expect(payeeWords(null)).toBe('Payment details needed');
  });

  it('gives a reference that tells nothing about the person', () => {
    expect([payeeRef(7), payeeRef(123_456)]).toEqual(['PAY00007', 'PAY123456']);
  });
});
