import { DELIVERY_METHOD_WORDS } from '../../../domain/plan/lists.ts';
import { formatDate, type IsoDate } from '../../../values/dates.ts';
import type { Cell, FormRow } from '../../model.ts';
import { count } from '../../values.ts';
import { bullets, bulletsRequired, hasWords, led, oneLine, required, say, stack } from '../../words.ts';
import { item, type D03Facts } from './facts.ts';

/** D03 15. Before there are results: the planned measures, and when they will be reported. */
export function evaluationRows(facts: D03Facts): readonly FormRow[] {
  const { measure } = facts.plan.rows;
  const lines = measure
    .filter(({ what }) => hasWords(what))
    .map(({ what, target, result }) =>
      [
        oneLine(what),
        ...(hasWords(target) ? [`target: ${oneLine(target)}`] : []),
        hasWords(result) ? `result: ${oneLine(result)}` : '',
      ]
        .filter(hasWords)
        .join('; '),
    );
  const isReported = measure.some(({ result }) => hasWords(result));
  return item(
    'Evaluation',
    stack(
      bulletsRequired(lines, '15 Planned measures', 'rows.measure'),
      isReported ? [] : say(reportedWhen(facts)),
      themesCell(facts),
    ),
  );
}

/** Feedback is promised by a date of its own, else engagement ends on one. */
function reportedWhen({ plan }: D03Facts): string {
  const { feedbackBy, engagementEnd, decisionDate } = plan.records.project;
  const date: IsoDate | null = engagementEnd ?? decisionDate ?? feedbackBy;
  return date === null
    ? 'To be reported after the engagement ends.'
    : `To be reported after ${formatDate(date)}.`;
}

/** E30, R-027. What people told us so far; small numbers are not printed. */
function themesCell({ themes }: D03Facts): Cell {
  const lines = themes
    .filter(({ title, summary }) => hasWords(title) || hasWords(summary))
    .map(({ title, summary, count: number }) => {
      const words = [title, summary].filter(hasWords).map(oneLine).join(': ');
      return number === null ? words : `${words} (said by ${count(number)})`;
    });
  return lines.length === 0 ? [] : led('What people told us so far', bullets(lines));
}

/** D03 16. How the loop will be closed, and what was told already (E33). */
export function feedBackRows({ plan }: D03Facts): readonly FormRow[] {
  const told = plan.rows.feedbackDelivery.map(({ audience, method, deliveredOn, note }) =>
    [
      hasWords(audience) ? oneLine(audience) : 'People who took part',
      DELIVERY_METHOD_WORDS[method].toLowerCase(),
      deliveredOn === null ? 'not done yet' : formatDate(deliveredOn),
      ...(hasWords(note) ? [oneLine(note)] : []),
    ].join(', '),
  );
  return item(
    'Feed back to those involved',
    stack(
      required(plan.records.legalDuty.reportBack, '16 How we will report back', 'legalDuty.reportBack'),
      told.length === 0 ? [] : bullets(told),
    ),
  );
}
