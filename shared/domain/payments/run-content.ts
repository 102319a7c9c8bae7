import { addPence, type Pence } from '../../values/money.ts';
import type { RunLineKind } from './lists.ts';

/** What a run is made of: the same lines in the same order give the same text, whose fingerprint the run keeps. */
export const runContent = (
  run: { readonly runNo: string; readonly areaId: string; readonly payOn: string },
  lines: readonly {
    readonly kind: RunLineKind;
    readonly sourceId: string;
    readonly participantId: string;
    readonly amountPence: Pence;
    readonly method: string;
  }[],
): string =>
  JSON.stringify([
    run.runNo,
    run.areaId,
    run.payOn,
    ...lines.map((line) => [line.kind, line.sourceId, line.participantId, line.amountPence, line.method]),
  ]);

export interface RunTotals {
  readonly expensesPence: Pence;
  readonly recognitionPence: Pence;
  readonly totalPence: Pence;
  readonly count: number;
}

/** The sums of a run, expenses (with their corrections) and recognition apart. */
export function runTotals(
  lines: readonly { readonly kind: RunLineKind; readonly amountPence: Pence }[],
): RunTotals {
  const sum = (isTime: boolean): Pence =>
    addPence(
      lines.filter(({ kind }) => (kind === 'RECOGNITION') === isTime).map(({ amountPence }) => amountPence),
    );
  const [expensesPence, recognitionPence] = [sum(false), sum(true)];
  return {
    expensesPence,
    recognitionPence,
    totalPence: expensesPence + recognitionPence,
    count: lines.length,
  };
}
