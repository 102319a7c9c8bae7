import type { ClaimFormFacts, FilledForm, FormTotals } from '../../facts/claims.ts';
import type { Cell, Column, FormRow } from '../../model.ts';
import { column, endColumn } from '../../parts.ts';
import { say, strong, writeHere } from '../../words.ts';
import { formatMoney } from '../../../values/money.ts';
import { beside, columns, money, step } from './rows.ts';

const LABELS = ['Travel £', 'Care £', 'Other £', 'Total £'] as const;
const TOTALS = 'F. Totals';
const IN_ALL = 'Amounts';
const AWAITING = 'Of which awaiting return receipt £';

/** F. Totals: sums of the lines above. Where less is paid than was claimed, both are printed. */
export function totalRows({ filled }: ClaimFormFacts, largePrint: boolean): readonly FormRow[] {
  const head = step(TOTALS);
  if (largePrint) return [head, ...underEachOther(filled)];
  return [head, columns([column(TOTALS, 3), ...amounts()], ...amountRows(filled))];
}

function amountRows(filled: FilledForm | null): readonly (readonly Cell[])[] {
  if (!filled) return [[say(IN_ALL), ...blank()]];
  const { accepted, claimed, awaitingPence } = filled;
  if (!isLess(filled)) return [[say(IN_ALL), ...cellsOf(accepted, awaitingPence)]];
  return [
    [say('Claimed'), ...cellsOf(claimed, awaitingPence).slice(0, -1), say('–')],
    [say(strong('Accepted')), ...cellsOf(accepted, awaitingPence)],
  ];
}

const isLess = ({ accepted, claimed }: FilledForm): boolean => accepted.totalPence < claimed.totalPence;

const amounts = (): readonly Column[] => [
  ...LABELS.map((label) => endColumn(label, 3)),
  endColumn(AWAITING, 4),
];
const blank = (): readonly Cell[] => [...LABELS, AWAITING].map(() => writeHere);

const cellsOf = (totals: FormTotals, awaitingPence: number): readonly Cell[] => [
  ...[totals.travelPence, totals.carePence, totals.otherPence].map(money),
  say(strong(formatMoney(totals.totalPence))),
  money(awaitingPence),
];

function underEachOther(filled: FilledForm | null): readonly FormRow[] {
  const accepted = filled ? cellsOf(filled.accepted, filled.awaitingPence) : blank();
  const claimed = filled && isLess(filled) ? cellsOf(filled.claimed, 0) : [];
  return [...LABELS, AWAITING].map((label, index) => {
    const before = index < LABELS.length ? claimed[index] : undefined;
    const runs = (accepted[index] ?? writeHere).flatMap((para) => para.runs);
    const asked = before?.flatMap((para) => para.runs);
    return beside(label, asked ? say(...runs, ' (claimed ', ...asked, ')') : say(...runs));
  });
}
