import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementRows } from '../../../shared/documents/from-run/statement-rows.ts';
import { remittancesIn, remittancesOf } from '../../../shared/documents/from-run/remittance.ts';
import { scheduleOf } from '../../../shared/documents/from-run/schedule.ts';
import type { RunSource, RunSourceLine } from '../../../shared/documents/from-run/source.ts';
import { addPence } from '../../../shared/values/money.ts';
import { statementsIn } from './build-payment-documents.ts';
import { HELD, LINES, runSource, time } from './run-source.ts';

const NAMES = Array.from({ length: 12 }, (_, index) => `p${index}`);
const line: fc.Arbitrary<RunSourceLine> = fc
  .record({
    kind: fc.constantFrom('EXPENSES', 'RECOGNITION', 'ADJUSTMENT'),
    participantId: fc.constantFrom(...NAMES),
    amountPence: fc.integer({ min: -5000, max: 500_000 }),
    method: fc.constantFrom('BACS', 'VOUCHER', 'CHEQUE', 'PAYROLL'),
  } as const)
  .map((given) => {
    const like = given.kind === 'RECOGNITION' ? time('c') : LINES[0]!;
    return { ...like, ...given };
  });
const run: fc.Arbitrary<RunSource> = fc.array(line, { maxLength: 40 }).map((lines) => {
  const person = { name: 'Somebody', preferredName: '', address: '', last4: '4958' };
  const people = new Map(NAMES.map((id, index) => [id, { ...person, payeeNo: index + 1 }]));
  return runSource({ lines, people });
});
const sum = (lines: readonly { readonly amountPence: number }[]) =>
  addPence(lines.map(({ amountPence }) => amountPence));

describe('documents of a run', () => {
  it('R-117 R-134 lines = schedule = remittances = statements = table, over 10,000 random runs', () => {
    fc.assert(
      fc.property(run, (source) => {
        const total = sum(source.lines);
        const facts = scheduleOf(source);
        const { remittances } = remittancesOf(source, remittancesIn(source));
        const statements = statementsIn(source);
        const time = sum(source.lines.filter(({ kind }) => kind === 'RECOGNITION'));
        expect(facts.totalPence).toBe(total);
        expect(facts.recognitionPence).toBe(time);
        expect(addPence(facts.rows.map(({ amountPence }) => amountPence))).toBe(time);
        expect(addPence(remittances.map(({ totalPence }) => totalPence))).toBe(total);
        expect(addPence(remittances.map(({ recognitionPence }) => recognitionPence))).toBe(time);
        expect(addPence(statements.map(({ totalPence }) => totalPence))).toBe(total);
        const last = statementRows(2026, statements).at(-1) ?? [];
        const [expenses = 0, recognition = 0] = last.slice(-2).map((cell) => Math.round(Number(cell) * 100));
        expect(expenses + recognition).toBe(total);
        expect(recognition).toBe(time);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('R-123 however much is held, no total changes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HELD), { maxLength: 20 }), (held) => {
        const { totalPence, recognitionPence } = scheduleOf(runSource({ held }));
        expect([totalPence, recognitionPence]).toEqual([15_142, 7500]);
      }),
    );
  });
});
