import type { PaidLine } from '../../domain/payments/paid-line.ts';
import { runTotals } from '../../domain/payments/run-content.ts';
import type { IsoDate } from '../../values/dates.ts';
import type { FormArea } from '../facts/claims.ts';
import type { StatementFacts, StatementLine, StatementsFacts } from '../facts/payments.ts';

/** The first and the last day of a tax year, 6 April to 5 April. */
export const taxYearDays = (taxYear: number): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: `${taxYear}-04-06`,
  to: `${taxYear + 1}-04-05`,
});

/** `2026/27`. */
export const taxYearWords = (taxYear: number): string => `${taxYear}/${String(taxYear + 1).slice(-2)}`;

const REF_LENGTH = 6;

/** A name for the file that tells nothing about the person: `2026-27-1A2B3C`. */
const referenceOf = (taxYear: number, id: string): string =>
  `${taxYearWords(taxYear).replace('/', '-')}-${id
    .replaceAll(/[^0-9a-z]/gi, '')
    .slice(-REF_LENGTH)
    .toUpperCase()}`;

interface Year {
  readonly area: FormArea;
  readonly taxYear: number;
}

/** What everybody in these lines was paid in a tax year, people in the order they first appear. */
export function statementsOf(
  { area, taxYear }: Year,
  lines: readonly PaidLine[],
): readonly (StatementFacts & Id)[] {
  const { from, to } = taxYearDays(taxYear);
  const inYear = lines.filter(({ paidOn }) => paidOn >= from && paidOn <= to);
  return [...Map.groupBy(inYear, ({ participantId }) => participantId)].map(([participantId, own]) => {
    const { expensesPence, recognitionPence, totalPence } = runTotals(own);
    const [first] = own;
    const rows = (isTime: boolean): readonly StatementLine[] =>
      own.filter(({ kind }) => (kind === 'RECOGNITION') === isTime).map(lineOf);
    return {
      participantId,
      area,
      reference: referenceOf(taxYear, participantId),
      taxYear,
      person: { name: first?.personName ?? '', address: first?.personAddress ?? '' },
      expenses: rows(false),
      recognition: rows(true),
      expensesPence,
      recognitionPence,
      totalPence,
    };
  });
}
interface Id {
  readonly participantId: string;
}

const lineOf = ({ kind, amountPence, activityTitle, ...line }: PaidLine): StatementLine => ({
  paidOn: line.paidOn,
  what: kind === 'ADJUSTMENT' ? `Correction: ${activityTitle}` : activityTitle,
  ref: line.reference,
  runNo: line.runNo,
  method: line.method,
  taxRoute: line.taxRoute,
  pence: amountPence,
});

/** Statements of some people as one file. */
export const allStatements = (
  { area, taxYear }: Year,
  statements: readonly StatementFacts[],
): StatementsFacts => ({
  area,
  reference: `${taxYearWords(taxYear).replace('/', '-')}-all`,
  taxYear,
  statements,
});
