import { describe, expect, it } from 'vitest';
import { remittancesIn } from '../../../shared/documents/from-run/remittance.ts';
import { scheduleOf, unitWords } from '../../../shared/documents/from-run/schedule.ts';
import {
  allRemittances,
  factsFor,
  labelsIn,
  pageOf,
  remittanceFor,
  schedule,
  statementFor,
  statementsAll,
} from './build-payment-documents.ts';
import { LINES, PEOPLE, runSource, time, TIME } from './run-source.ts';

const noContact = { teamEmail: '', teamPhone: '', teamAddress: '' };

describe('D08 (a) schedule', () => {
  it('§4.15 recognition £75.00, expenses £76.42 apart, £151.42 in all; held rows are in no total', () => {
    const facts = scheduleOf(runSource());
    expect([facts.recognitionPence, facts.expensesPence, facts.totalPence]).toEqual([7500, 7642, 15_142]);
    const made = schedule(runSource());
    const page = pageOf(made);
    expect(labelsIn(made)).toEqual([]);
    expect(page).toContain('Total · 1 payment · – · – · – · – · £75.00');
    expect(page).toContain('Expenses are listed separately. They come to £76.42 in 3 payments.');
    expect(page).toContain('R-2026-00002 · Focus group at the library · 3 June 2026 · None · Declined');
    expect(page).toContain(
      '£75.00 · Held: The tax route is not settled. Given to a charity: Northwold Hospice.',
    );
    expect(page).toContain('Held for benefits advice since 1 June 2026');
  });

  it('prints the columns of the schedule in their order', () => {
    expect(pageOf(schedule(runSource()))).toContain(
      '[Ref · Payee ref · Activity · Date · Units · Rate · Amount · Method · Tax route · Budget code · Approved by]',
    );
    expect(pageOf(schedule(runSource()))).toContain(
      'R-2026-00001 · PAY00012 · Focus group at the library · 3 June 2026 · 2 hours · £75.00, half a day · £75.00 · Bank transfer · One payment, nothing taken off · None recorded · Cole Approver, 8 June 2026',
    );
  });

  it('says first who made the run and what it comes to', () => {
    const page = pageOf(schedule(runSource()));
    expect(page).toContain(
      'Run number: P-2026-0001 · Date: 19 June 2026 · Prepared by: Asha Verity, 12 June 2026 · Released by: Evan Releaser, 15 June 2026',
    );
    expect(page).toContain(
      'Recognition: £75.00, 1 payment · Expenses: £76.42, 3 payments · The whole run: £151.42, 4 payments',
    );
  });

  it('the payee reference is the one the remittance ends with, and the same in every run', () => {
    expect(factsFor(runSource(), 'c').reference).toBe('P-2026-0001-PAY00012');
    const alone = runSource({ runNo: 'P-2026-0009', lines: [time('c')] });
    expect(factsFor(alone, 'c').reference).toBe('P-2026-0009-PAY00012');
    expect(scheduleOf(alone).rows).toMatchObject([{ payeeRef: 'PAY00012' }]);
  });

  it('E46 recognition prints the budget code that pays it', () => {
    const source = runSource({ lines: [time('c', { budgetCode: 'ENG-02' })] });
    expect(pageOf(schedule(source))).toContain('nothing taken off · ENG-02 · Cole Approver');
  });

  it('R-115 what went to a charity is in the total and in the list', () => {
    const charity = { name: 'Northwold Hospice', number: '' };
    const source = runSource({ held: [], lines: [time('c', { recognition: { ...TIME, charity } })] });
    expect(pageOf(schedule(source))).toContain('In this run. Given to a charity: Northwold Hospice');
    expect(scheduleOf(source).recognitionPence).toBe(7500);
  });

  it.each([
    ['not released', runSource({ status: 'PREPARED', released: null }), 'Released by'],
    [
      'no tax route (R-123)',
      runSource({ lines: [time('c', { recognition: { ...TIME, taxRoute: 'NOT_DETERMINED' } })] }),
      'Tax route of R-2026-00001',
    ],
    [
      'nobody approved (R-134)',
      runSource({ lines: [time('c', { recognition: { ...TIME, approved: null } })] }),
      'Approved by, R-2026-00001',
    ],
  ])('missing: %s keeps it a draft', (_, source, label) => {
    const made = schedule(source);
    expect(made.model.status).toBe('draft');
    expect(labelsIn(made)).toEqual([label]);
  });

  it.each([
    [235, '3 hours 55 minutes'],
    [240, '4 hours'],
    [45, '45 minutes'],
    [60, '1 hour'],
    [0, '0 minutes'],
    [null, ''],
  ])('R-113 %s minutes print as %s', (minutes, words) => {
    expect(unitWords({ ...TIME, minutes })).toBe(words);
  });
  it('R-113 tasks are counted', () => {
    expect(unitWords({ ...TIME, units: 3, rate: { unit: 'PER_TASK', amountPence: 500 } })).toBe('3 tasks');
  });
});

describe('D08 (b) remittance', () => {
  it('R-117 C: £38.75 and £75.00 in separate subtotals, £113.75 in all', () => {
    const made = remittanceFor(runSource(), 'c');
    const page = pageOf(made);
    expect(made.model.status).toBe('final');
    expect(page).toContain('[What for · Date · Amount]');
    expect(page).toContain('Expenses subtotal · – · £38.75');
    expect(page).toContain('Recognition subtotal · – · £75.00');
    expect(page).toContain('Total paid | £113.75');
    expect(page).toContain('Dear Carys,');
    expect(page).toContain(
      'We are paying £113.75 to the bank account ending 4958. The payment date is 19 June 2026. Your reference is P-2026-0001-PAY00012.',
    );
    expect(page).toContain(
      'Please do not forget: we still need the ticket for this: Bus back, 3 June 2026. Send it by 17 June 2026.',
    );
    expect(page).toContain('large print');
  });

  it.each(['BACS', 'VOUCHER', 'CASH', 'CHEQUE', 'PAYROLL'] as const)(
    'R-116 R-119 R-122 the same note goes with %s',
    (method) => {
      const page = pageOf(remittanceFor(runSource({ lines: [time('c', { method })] }), 'c'));
      expect(page).toContain(
        'It is not a wage and there is no contract of work. It usually counts as income, also as a voucher or in cash.',
      );
    },
  );

  it('R-122 payroll is for tax purposes only, not employment', () => {
    const taxRoute = 'PAYROLL' as const;
    const source = runSource({ lines: [time('c', { recognition: { ...TIME, taxRoute } })] });
    expect(pageOf(remittanceFor(source, 'c'))).toContain('for tax purposes only, not as employment');
    expect(pageOf(remittanceFor(runSource(), 'c'))).not.toContain('payroll');
  });

  it('R-120 names who gives advice, and asks for nothing about benefits', () => {
    const page = pageOf(remittanceFor(runSource(), 'c'));
    expect(page).toContain(
      'we do not ask about your benefits. Please talk to somebody independent: Citizens Advice, 0800 144 8848.',
    );
  });

  it('R-122 expenses alone are not income', () => {
    const page = pageOf(remittanceFor(runSource(), 'a'));
    expect(page).toContain('This pays back what you spent to take part. It is not income.');
    expect(page).not.toContain('benefits you get');
  });

  it('R-115 names the charity, and what is left for the person', () => {
    const charity = { name: 'Northwold Hospice', number: '1234567' };
    const lines = [...LINES.slice(0, 3), time('c', { recognition: { ...TIME, charity } })];
    const page = pageOf(remittanceFor(runSource({ lines }), 'c'));
    expect(page).toContain('We send it to Northwold Hospice (charity number 1234567) for you.');
    expect(page).toContain('Of this, to you | £38.75');
    expect(page).toContain('to the bank account ending 4958 and to the charity you chose');
  });

  it.each([
    [
      'an area without contact',
      runSource({ area: { ...runSource().area, ...noContact } }),
      'Contact of the engagement team',
    ],
    [
      'no adviser on benefits',
      runSource({ benefits: { text: '', contact: '' } }),
      'Who gives independent advice on benefits',
    ],
    [
      'a charity without a name',
      runSource({ lines: [time('c', { recognition: { ...TIME, charity: { name: '', number: '' } } })] }),
      'Name of the charity',
    ],
  ])('missing: %s keeps it a draft', (_, source, label) => {
    const made = remittanceFor(source, 'c');
    expect(made.model.status).toBe('draft');
    expect(labelsIn(made)).toContain(label);
  });

  it('missing bank details: none is produced, and the list says Payment details needed', () => {
    const people = new Map([...PEOPLE, ['c', { ...PEOPLE.get('c')!, last4: '' }] as const]);
    const found = remittancesIn(runSource({ people }));
    expect(found.map((one) => 'none' in one && one.none.why)).toEqual([
      false,
      false,
      'Payment details needed',
    ]);
    const page = pageOf(allRemittances(runSource({ people })));
    expect(page).toContain('P-2026-0001-PAY00012 · Carys Whitlock · Payment details needed');
    expect(page).not.toContain('Dear Carys');
  });

  it('bank details are not needed for a voucher', () => {
    const people = new Map([['c', { ...PEOPLE.get('c')!, last4: '' }]]);
    const lines = [time('c', { method: 'VOUCHER' })];
    expect(pageOf(remittanceFor(runSource({ people, lines }), 'c'))).toContain('£75.00 by voucher');
  });

  it('R-137 what came back is not told as paid', () => {
    const lines = LINES.map((line) =>
      line.kind === 'RECOGNITION' ? { ...line, state: 'FAILED' as const } : line,
    );
    expect(factsFor(runSource({ lines }), 'c').totalPence).toBe(3875);
  });

  it('R-137 one file of all starts with a list whose total is that of the run', () => {
    const page = pageOf(allRemittances(runSource()));
    expect(page).toContain('Total · – · £76.42 · £75.00 · £151.42');
    expect(page.split('Dear ').length - 1).toBe(3);
  });
});

describe('tax-year statement', () => {
  it('R-117 C: £75.00 and £38.75, never one sum of both without them', () => {
    const page = pageOf(statementFor(runSource(), 'c'));
    expect(page).toContain('Recognition for your time | £75.00');
    expect(page).toContain('Expenses we paid back | £38.75');
    expect(page).toContain('Tax year 2026/27, 6 April 2026 to 5 April 2027');
    expect(page).toContain('It is not a wage');
  });

  it('the file of all comes to the run', () => {
    expect(pageOf(statementsAll(runSource()))).toContain('Total · £76.42 · £75.00 · £151.42');
  });

  it('its name tells nothing about the person', () => {
    const { model } = statementFor(runSource(), 'c');
    expect(model.reference).toBe('2026-27-C');
  });
});
