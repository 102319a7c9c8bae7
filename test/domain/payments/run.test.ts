import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastFour, readAccount } from '../../../shared/domain/payments/account.ts';
import { gatherRun, remittancesOf, type Payable, type Payee } from '../../../shared/domain/payments/run.ts';

const item = (changes: Partial<Payable>): Payable => ({
  id: 'item',
  kind: 'EXPENSES',
  participantId: 'A',
  amountPence: 2480,
  method: 'BACS',
  isApproved: true,
  taxRoute: null,
  inRunId: null,
  ...changes,
});
const payee = (participantId: string, changes: Partial<Payee> = {}): Payee => ({
  participantId,
  hasPayrollReference: false,
  hasDetails: true,
  isVerified: true,
  ...changes,
});

describe('a payment run', () => {
  it('§4.15, R-134: four lines, £151.42, D held', () => {
    const items = [
      item({ id: 'A', participantId: 'A', amountPence: 2480 }),
      item({ id: 'B', participantId: 'B', amountPence: 1287 }),
      item({ id: 'C', participantId: 'C', amountPence: 3875 }),
      item({
        id: 'C time',
        participantId: 'C',
        kind: 'RECOGNITION',
        amountPence: 7500,
        taxRoute: 'ONE_OFF_NO_DEDUCTION',
      }),
      item({ id: 'D', participantId: 'D', amountPence: 0 }),
      item({
        id: 'D time',
        participantId: 'D',
        kind: 'RECOGNITION',
        amountPence: 7500,
        taxRoute: 'NOT_DETERMINED',
      }),
    ];
    const run = gatherRun(
      items,
      ['A', 'B', 'C', 'D'].map((id) => payee(id)),
    );
    expect(run.totalPence).toBe(15_142);
    expect(run.lines).toHaveLength(4);
    expect(run.held.map(({ id, rule }) => `${id}: ${rule}`)).toEqual(['D: R-134', 'D time: R-123']);
  });

  it('R-117 and R-137: a remittance for each person, expenses and recognition apart', () => {
    const lines = [
      item({ id: 'C', participantId: 'C', amountPence: 3875 }),
      item({ id: 'C time', participantId: 'C', kind: 'RECOGNITION', amountPence: 7500 }),
    ];
    expect(remittancesOf(lines)).toEqual([
      { participantId: 'C', expensesPence: 3875, recognitionPence: 7500, totalPence: 11_375 },
    ]);
  });

  it('R-135 and R-136 hold what is in a run already and an account nobody has checked', () => {
    const { held } = gatherRun(
      [
        item({ id: 'again', inRunId: 'run-1' }),
        item({ id: 'changed', participantId: 'B' }),
        item({ id: 'unknown', participantId: 'X' }),
        item({ id: 'early', isApproved: false }),
      ],
      [payee('A'), payee('B', { isVerified: false })],
    );
    expect(held.map(({ id, rule }) => `${id}: ${rule}`)).toEqual([
      'again: R-135',
      'changed: R-136',
      'unknown: R-134',
      'early: R-134',
    ]);
  });

  it('R-134 the run, its lines and its remittances always come to the same', () => {
    const items = fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom('EXPENSES', 'RECOGNITION', 'ADJUSTMENT'),
        participantId: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        amountPence: fc.integer({ min: -5_000, max: 1_000_000 }),
        method: fc.constantFrom('BACS', 'CHEQUE', 'PAYROLL', null),
        isApproved: fc.boolean(),
        taxRoute: fc.constantFrom('PAYROLL', 'NOT_DETERMINED', null),
        inRunId: fc.constantFrom(null, 'run-1'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(items, (given) => {
        const run = gatherRun(given as readonly Payable[], [
          payee('A'),
          payee('B'),
          payee('C'),
          payee('D', { isVerified: false }),
        ]);
        expect(run.lines.length + run.held.length).toBe(given.length);
        expect(run.lines.reduce((sum, { amountPence }) => sum + amountPence, 0)).toBe(run.totalPence);
        const remitted = remittancesOf(run.lines);
        expect(remitted.reduce((sum, { totalPence }) => sum + totalPence, 0)).toBe(run.totalPence);
        expect(remitted.every(({ totalPence }) => totalPence > 0)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('corrections and ways to pay', () => {
  it('R-133 a correction that takes back waits until the person is paid more than that', () => {
    const back = item({ id: 'back', kind: 'ADJUSTMENT', amountPence: -55 });
    expect(gatherRun([back], [payee('A')]).held).toMatchObject([{ id: 'back', rule: 'R-133' }]);
    const both = gatherRun([back, item({ id: 'claim', amountPence: 275 })], [payee('A')]);
    expect([both.totalPence, both.held]).toEqual([220, []]);
  });

  it('R-134 an account is asked for only where money goes to one', () => {
    const cheque = item({ id: 'cheque', participantId: 'X', method: 'CHEQUE' });
    const payroll = item({ id: 'payroll', participantId: 'X', method: 'PAYROLL' });
    const unsaid = item({ id: 'unsaid', participantId: 'X', method: null });
    const { lines, held } = gatherRun([cheque, payroll, unsaid], []);
    expect(lines.map(({ id }) => id)).toEqual(['cheque']);
    expect(held.map(({ id, words }) => `${id}: ${words}`)).toEqual([
      'payroll: The payroll reference is needed.',
      'unsaid: Nobody has said how this person wants to be paid.',
    ]);
  });
});

describe('accounts', () => {
  it('R-136 wants six and eight digits, however they are typed', () => {
    expect(readAccount({ sortCode: '12-34-56', accountNumber: '1234 5678' })).toEqual({
      ok: true,
      value: { sortCode: '123456', accountNumber: '12345678' },
    });
    expect(readAccount({ sortCode: '12-34-5', accountNumber: '12345678' })).toMatchObject({
      error: { code: 'sort-code-wrong' },
    });
    expect(readAccount({ sortCode: '123456', accountNumber: '1234567' })).toMatchObject({
      error: { code: 'account-number-wrong' },
    });
    expect(lastFour({ sortCode: '123456', accountNumber: '12345678' })).toBe('5678');
  });
});
