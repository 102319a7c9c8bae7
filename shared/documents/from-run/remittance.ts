import { LINE_KIND_WORDS, LINE_KINDS } from '../../domain/claims/lists.ts';
import type { RecognitionMethod } from '../../domain/policy/recognition-lists.ts';
import { runTotals } from '../../domain/payments/run-content.ts';
import { hasText, listWords } from '../../values/text.ts';
import type { NoRemittance, RemittanceFacts, RemittanceLine, RemittancesFacts } from '../facts/payments.ts';
import { payeeRefs, type RunSource, type RunSourceLine } from './source.ts';

export const DETAILS_NEEDED = 'Payment details needed';
export const CAME_BACK = 'The payment came back';

/** One person of a run: what they are told, or why they are told nothing. */
export type PersonRemittance =
  | { readonly participantId: string; readonly remittance: RemittanceFacts }
  | { readonly participantId: string; readonly none: NoRemittance };

/** D08 (b). Everybody of a run, in its order. What came back is left out; without bank details nothing is produced. */
export function remittancesIn(source: RunSource): readonly PersonRemittance[] {
  const own = Map.groupBy(source.lines, ({ participantId }) => participantId);
  return [...payeeRefs(source)].map(([participantId, payeeRef]) =>
    remittanceOf(source, {
      participantId,
      reference: `${source.runNo}-${payeeRef}`,
      lines: own.get(participantId) ?? [],
    }),
  );
}

interface Whom {
  readonly participantId: string;
  readonly reference: string;
  readonly lines: readonly RunSourceLine[];
}

function remittanceOf(source: RunSource, { participantId, reference, lines }: Whom): PersonRemittance {
  const person = source.people.get(participantId);
  const name = person?.name ?? '';
  const none = (why: string): PersonRemittance => ({ participantId, none: { reference, name, why } });
  const paid = lines.filter(({ state }) => state !== 'FAILED' && state !== 'TAKEN_OUT');
  const last4 = person?.last4 ?? '';
  if (paid.some(({ method }) => method === 'BACS') && last4 === '') return none(DETAILS_NEEDED);
  if (paid.length === 0) return none(CAME_BACK);
  const recognition = paid.filter(({ kind }) => kind === 'RECOGNITION');
  const expenses = paid.filter(({ kind }) => kind !== 'RECOGNITION');
  const { area, payOn, benefits, areaTaxNote } = source;
  return {
    participantId,
    remittance: {
      area,
      reference,
      payOn,
      person: {
        name,
        greeting: hasText(person?.preferredName) ? person.preferredName : name,
        address: person?.address ?? '',
      },
      ways: [...new Set(paid.map((line) => wayWords(line, last4)))],
      expenses: expenses.map(lineOf),
      recognition: recognition.map(lineOf),
      ...runTotals(paid),
      gifts: recognition.flatMap(({ recognition: payment, amountPence }) =>
        payment?.charity ? [{ ...payment.charity, pence: amountPence }] : [],
      ),
      receipts: source.receipts.get(participantId) ?? [],
      taxRoutes: [...new Set(recognition.flatMap(({ recognition: payment }) => payment?.taxRoute ?? []))],
      areaTaxNote,
      benefits,
    },
  };
}

const WAYS: Readonly<Record<Exclude<RecognitionMethod, 'BACS'>, string>> = {
  VOUCHER: 'by voucher',
  CHARITY_DONATION: 'to the charity you chose',
  CHEQUE: 'by cheque',
  CASH: 'in cash',
  PAYROLL: 'through payroll',
};
function wayWords({ method, recognition }: RunSourceLine, last4: string): string {
  if (recognition?.charity) return WAYS.CHARITY_DONATION;
  return method === 'BACS' ? `to the bank account ending ${last4}` : WAYS[method];
}

const lineOf = (line: RunSourceLine): RemittanceLine => ({
  what: whatOf(line),
  ref: line.reference,
  on: line.activity.on,
  pence: line.amountPence,
});

/** `Focus group at the library: journey and child care or respite care`. */
function whatOf({ kind, activity, costs }: RunSourceLine): string {
  if (kind === 'RECOGNITION') return `Thank you for your time: ${activity.title}`;
  if (kind === 'ADJUSTMENT') return `Correction: ${activity.title}`;
  const words = LINE_KINDS.filter((cost) => costs.includes(cost)).map((cost) =>
    LINE_KIND_WORDS[cost].toLowerCase(),
  );
  return words.length === 0 ? activity.title : `${activity.title}: ${listWords(words)}`;
}

/** D08 (b). Some of the people of a run as one file. */
export function remittancesOf(
  { area, runNo, payOn }: RunSource,
  people: readonly PersonRemittance[],
): RemittancesFacts {
  return {
    area,
    reference: runNo,
    payOn,
    remittances: people.flatMap((one) => ('remittance' in one ? [one.remittance] : [])),
    without: people.flatMap((one) => ('none' in one ? [one.none] : [])),
  };
}
