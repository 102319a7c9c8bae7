import { runTotals } from '../../domain/payments/run-content.ts';
import { RECOGNITION_UNIT_WORDS } from '../../domain/policy/recognition-lists.ts';
import { formatDate } from '../../values/dates.ts';
import { formatMoney } from '../../values/money.ts';
import { hasText, plural } from '../../values/text.ts';
import type { ScheduleException, ScheduleFacts, ScheduleRow } from '../facts/payments.ts';
import {
  payeeRefs,
  type RunSource,
  type RunSourceLine,
  type SourceHeld,
  type SourceRecognition,
} from './source.ts';

/** D08 (a). The schedule of a run: recognition row by row, expenses as one sum, and what is not paid. */
export function scheduleOf(source: RunSource): ScheduleFacts {
  const { lines, area, runNo, payOn, prepared, released, status, held } = source;
  const refs = payeeRefs(source);
  const expenses = lines.filter(({ kind }) => kind !== 'RECOGNITION');
  const { expensesPence, recognitionPence, totalPence } = runTotals(lines);
  return {
    area,
    reference: runNo,
    payOn,
    prepared,
    released,
    isGivenUp: status === 'CANCELLED',
    rows: lines.flatMap((line) => rowOf(line, refs.get(line.participantId) ?? '')),
    recognitionPence,
    expensesCount: expenses.length,
    expensesPence,
    totalPence,
    exceptions: [...lines.flatMap(lineException), ...held.flatMap(heldException)],
  };
}

function rowOf(line: RunSourceLine, payeeRef: string): readonly ScheduleRow[] {
  const { recognition } = line;
  if (!recognition) return [];
  return [
    {
      ref: line.reference,
      payeeRef,
      activity: line.activity.title,
      on: line.activity.on,
      units: unitWords(recognition),
      rate: rateWords(recognition),
      amountPence: line.amountPence,
      method: line.method,
      taxRoute: recognition.taxRoute,
      budgetCode: line.budgetCode,
      approved: recognition.approved,
    },
  ];
}

const HOUR = 60;

/** `2 hours`, `3 hours 55 minutes`; tasks or sessions where the rate counts those. */
export function unitWords({ minutes, units, rate }: SourceRecognition): string {
  if (units !== null && (rate?.unit === 'PER_TASK' || rate?.unit === 'PER_SESSION' || minutes === null))
    return plural(units, rate?.unit === 'PER_TASK' ? 'task' : 'session');
  if (minutes === null) return '';
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  const parts = [
    ...(hours > 0 ? [plural(hours, 'hour')] : []),
    ...(rest > 0 ? [plural(rest, 'minute')] : []),
  ];
  return parts.length === 0 ? '0 minutes' : parts.join(' ');
}

const rateWords = ({ rate }: SourceRecognition): string =>
  rate === null ? '' : `${formatMoney(rate.amountPence)}, ${RECOGNITION_UNIT_WORDS[rate.unit].toLowerCase()}`;

/** What is in the run, but went to a charity or came back. */
function lineException({ recognition, ...line }: RunSourceLine): readonly ScheduleException[] {
  if (!recognition) return [];
  const entry = (why: string): ScheduleException => ({
    ref: line.reference,
    activity: line.activity.title,
    on: line.activity.on,
    amountPence: line.amountPence,
    why,
  });
  return [
    ...(recognition.charity
      ? [entry(`In this run. Given to a charity: ${named(recognition.charity.name)}`)]
      : []),
    ...(line.state === 'FAILED' ? [entry(`In this run. It came back: ${line.failedReason}`)] : []),
  ];
}

const named = (name: string): string => (hasText(name) ? name : 'name not given');

function heldException({
  ref,
  activity,
  on,
  amountPence,
  ...held
}: SourceHeld): readonly ScheduleException[] {
  const why = heldWhy(held);
  return why === ''
    ? []
    : [{ ref, activity, on, amountPence: held.status === 'DECLINED' ? null : amountPence, why }];
}

type Why = Pick<SourceHeld, 'status' | 'promptOn' | 'charityName' | 'heldWords'>;

function heldWhy({ status, promptOn, charityName, heldWords }: Why): string {
  if (status === 'DECLINED') return 'Declined';
  if (status === 'OFFERED')
    return promptOn === null
      ? 'Held: offered, not answered yet'
      : `Held for benefits advice since ${formatDate(promptOn)}`;
  if (heldWords === '') return '';
  const gift = hasText(charityName) ? ` Given to a charity: ${charityName}.` : '';
  return `Held: ${heldWords}${gift}`;
}
