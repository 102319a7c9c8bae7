import { addDays, daysBetween, formatDate } from '../../values/dates.ts';
import { hasText, listWords, plural } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { PlanRecord } from '../plan/shapes.ts';
import { holidaysWithin, holidayWords } from '../time/holidays.ts';

type Consultation = PlanRecord<'consultation'>;

/** The usual length in days: a consultation that opens on 1 September 2026 runs to 24 November or later. */
export const USUAL_DAYS = 84;

/** Less than twelve weeks needs a reason. There is no legal length. */
export function checkLength({ opens, closes, shorterReason }: Consultation): readonly Finding[] {
  if (opens === null || closes === null || closes < opens || hasText(shorterReason)) return [];
  const days = daysBetween(opens, closes);
  if (days >= USUAL_DAYS) return [];
  const words = `It is open for ${plural(days, 'day')}. Twelve weeks is usual: to ${formatDate(addDays(opens, USUAL_DAYS))}. Say why less is enough.`;
  return [{ rule: 'R-062', level: 'warn', field: 'consultation.shorterReason', words }];
}

/** Holidays inside it: say what was done about them. School holidays differ from place to place and are ticked by hand. */
export function checkHolidays(consultation: Consultation): readonly Finding[] {
  const { opens, closes, schoolHolidays, holidayReason } = consultation;
  if (opens === null || closes === null || hasText(holidayReason)) return [];
  const names = [
    ...holidaysWithin(opens, closes).map(holidayWords),
    ...(schoolHolidays === 'YES' ? ['school holidays'] : []),
  ];
  if (names.length === 0) return [];
  const words = `In it: ${listWords(names)}. Move the dates, or say what you do so that people can still answer.`;
  return [{ rule: 'R-063', level: 'warn', field: 'consultation.holidayReason', words }];
}

/** The third test is answered when somebody has looked for school holidays too. */
export function checkTimeAnswered({ opens, closes, schoolHolidays }: Consultation): readonly Finding[] {
  if (opens === null || closes === null || schoolHolidays !== null) return [];
  const words = 'Look up the local school holidays and say whether any fall between the two dates.';
  return [{ rule: 'R-068', level: 'prompt', field: 'consultation.schoolHolidays', words }];
}
