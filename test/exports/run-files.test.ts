import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { bacsFile } from '../../electron/backend/exports/bacs.ts';
import { csvBytes } from '../../electron/backend/exports/csv.ts';
import { runRows, type RunFileLine } from '../../electron/backend/exports/run-rows.ts';
import { xlsxBytes } from '../../electron/backend/exports/xlsx.ts';
import { RUN_COLUMNS } from '../../shared/domain/payments/run-columns.ts';
import { runTotals } from '../../shared/domain/payments/run-content.ts';
import { gatherRun, remittancesOf, type Payable, type Payee } from '../../shared/domain/payments/run.ts';

const PEOPLE = ['A', 'B', 'C', 'D', 'E', 'F'];
const payees: readonly Payee[] = PEOPLE.map((participantId) => ({
  participantId,
  hasPayrollReference: participantId < 'D',
  hasDetails: participantId !== 'F',
  isVerified: participantId !== 'E',
}));
const items = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('EXPENSES', 'RECOGNITION', 'ADJUSTMENT'),
    participantId: fc.constantFrom(...PEOPLE),
    amountPence: fc.integer({ min: -3_000, max: 50_000 }),
    method: fc.constantFrom('BACS', 'BACS', 'BACS', 'CHEQUE', 'VOUCHER', 'PAYROLL', null),
    isApproved: fc.boolean(),
    taxRoute: fc.constantFrom('PAYROLL', 'ONE_OFF_NO_DEDUCTION', 'NOT_DETERMINED', null),
    inRunId: fc.constantFrom(null, null, null, 'run-1'),
  }),
  { maxLength: 40 },
) as fc.Arbitrary<readonly Payable[]>;

const ACCOUNT = { sortCode: '089999', accountNumber: '66374958', rollNumber: '' };
const lineOf = (item: Payable): RunFileLine => ({
  kind: item.kind,
  reference: item.id.slice(0, 8),
  personName: `Person ${item.participantId}`,
  activityTitle: 'Focus group',
  projectReference: 'NW-2026-001',
  budgetCode: 'ENG-01',
  method: item.method ?? 'CHEQUE',
  amountPence: item.amountPence,
  account: item.method === 'BACS' ? { ...ACCOUNT, accountName: `Person ${item.participantId}` } : null,
});
const HEAD = { runNo: 'P-2026-0001', payOn: '2026-06-19' };

const sum = (pence: readonly number[]): number => pence.reduce((so, one) => so + one, 0);
const toPence = (pounds: string): number => Math.round(Number(pounds) * 100);

/** Credits and trailer of a BACS file, read back from its columns. */
function readBacs(lines: readonly Payable[]) {
  const people = Map.groupBy(
    lines.filter(({ method }) => method === 'BACS'),
    ({ participantId }) => participantId,
  );
  const credits = [...people].map(([id, own]) => ({
    ...ACCOUNT,
    accountName: `Person ${id}`,
    amountPence: sum(own.map(({ amountPence }) => amountPence)),
    reference: HEAD.runNo,
  }));
  const originator = { userNumber: '123456', name: 'North Wold ICB', ...ACCOUNT };
  const file = bacsFile({ originator, serial: '000001', madeOn: '2026-06-17', payOn: HEAD.payOn, credits });
  const text = new TextDecoder().decode(file).split('\r\n');
  return {
    amounts: text.slice(4, 4 + credits.length).map((line) => Number(line.slice(35, 46))),
    trailer: Number(text.at(-2)?.slice(17, 30)),
  };
}

const amountsOf = (rows: readonly (readonly unknown[])[]): readonly number[] =>
  rows.slice(1).map((row) => toPence(String(row[RUN_COLUMNS.indexOf('AMOUNT')])));

describe('R-134 over 10,000 random runs', () => {
  it('the lines, the run, each file and the remittances come to the same penny', () => {
    fc.assert(
      fc.property(items, (given) => {
        const { lines, totalPence, held } = gatherRun(given, payees);
        expect(lines.length + held.length).toBe(given.length);
        const totals = runTotals(lines);
        const claims = sum(
          lines.filter(({ kind }) => kind !== 'RECOGNITION').map(({ amountPence }) => amountPence),
        );
        expect(claims + totals.recognitionPence).toBe(totalPence);
        expect([totals.totalPence, totals.expensesPence]).toEqual([totalPence, claims]);
        const remitted = remittancesOf(lines);
        expect(sum(remitted.map((one) => one.totalPence))).toBe(totalPence);
        expect(sum(remitted.map((one) => one.expensesPence))).toBe(claims);
        const text = new TextDecoder().decode(csvBytes(runRows(HEAD, lines.map(lineOf), RUN_COLUMNS)));
        const amounts = amountsOf(text.split('\r\n').slice(0, -1).map(cellsOf));
        expect([sum(amounts.slice(0, -1)), amounts.at(-1)]).toEqual([totalPence, totalPence]);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('the BACS file carries what the people paid by bank are paid, its trailer and contra the sum', () => {
    const byBank = items.map((given) => given.map((item): Payable => ({ ...item, method: 'BACS' })));
    fc.assert(
      fc.property(byBank, (given) => {
        const { lines, totalPence } = gatherRun(given, payees);
        const { amounts, trailer } = readBacs(lines);
        expect([sum(amounts), trailer]).toEqual([totalPence, totalPence]);
        expect(amounts.every((pence) => pence > 0)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('and so does the Excel workbook', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (given) => {
        const { lines, totalPence } = gatherRun(given, payees);
        const bytes = await xlsxBytes(HEAD.runNo, runRows(HEAD, lines.map(lineOf), RUN_COLUMNS));
        const amounts = numbersIn(bytes);
        expect([sum(amounts.slice(0, -1)), amounts.at(-1)]).toEqual([totalPence, totalPence]);
      }),
      { numRuns: 10_000 },
    );
  }, 300_000);

  it('and so says another program that reads it', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (given) => {
        const { lines, totalPence } = gatherRun(given, payees);
        const bytes = await xlsxBytes(HEAD.runNo, runRows(HEAD, lines.map(lineOf), RUN_COLUMNS));
        const [sheet] = await readXlsxFile(Buffer.from(bytes));
        const amounts = amountsOf(sheet?.data ?? []);
        expect([sum(amounts.slice(0, -1)), amounts.at(-1)]).toEqual([totalPence, totalPence]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

/** Every number of a workbook's sheet, in pence: amounts are the only cells that are numbers. */
function numbersIn(workbook: Uint8Array): readonly number[] {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<c (?![^>]*t="(?:s|inlineStr|str)")[^>]*><v>([^<]*)<\/v><\/c>/g)].map(
    ([, value]) => toPence(value ?? ''),
  );
}

/** The cells of a line of CSV without line breaks in its cells. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
