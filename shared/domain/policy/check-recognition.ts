import type { PolicyProblem } from './check.ts';
import { checkRow } from './check-mileage.ts';
import type { PolicyContent, PolicyDetails } from './shapes.ts';

type Row = PolicyContent['recognitionRates'][number];
const FOR_EVER = '9999-12-31';

/** E03, R-113. Recognition rows: sources, dates and minutes in order, one amount for one length of time. */
export function checkRecognition({
  content: { recognitionRates: rows },
}: PolicyDetails): readonly PolicyProblem[] {
  return rows.flatMap((row, index) => {
    const place = `recognitionRates.${index}`;
    return [
      ...checkRow(row, place),
      ...checkMinutes(row, place),
      ...(rows.slice(0, index).some((other) => isTwin(other, row))
        ? [problem('warn', place, 'Another row fits the same time on the same day; the upper one counts.')]
        : []),
    ];
  });
}

const checkMinutes = ({ minMinutes, maxMinutes }: Row, place: string): readonly PolicyProblem[] =>
  minMinutes !== null && maxMinutes !== null && maxMinutes <= minMinutes
    ? [problem('block', place, '“Less than” has to be more minutes than “from”.')]
    : [];

/** A task is paid for by the task, whatever time it took. */
const isTwin = (a: Row, b: Row): boolean =>
  a.unit !== 'PER_TASK' &&
  b.unit !== 'PER_TASK' &&
  (a.minMinutes ?? 0) < (b.maxMinutes ?? Infinity) &&
  (b.minMinutes ?? 0) < (a.maxMinutes ?? Infinity) &&
  a.validFrom <= (b.validTo ?? FOR_EVER) &&
  b.validFrom <= (a.validTo ?? FOR_EVER);

const problem = (level: PolicyProblem['level'], place: string, words: string): PolicyProblem => ({
  level,
  place,
  rule: 'E03',
  words,
});
