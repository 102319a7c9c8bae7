import { grouped, plural } from '../../values/text.ts';

const TEN = 10;
const HUNDRED = 100;
const MINUTES = 60;

/** `23.4 miles`, `1 mile`, from tenths of a mile. */
export function milesWords(tenths: number): string {
  const rest = tenths % TEN;
  const whole = grouped(Math.floor(tenths / TEN));
  return `${rest === 0 ? whole : `${whole}.${rest}`} ${tenths === TEN ? 'mile' : 'miles'}`;
}

/** `55p`, `37.4p`, from hundredths of a penny. */
export const pencePerMile = (hundredths: number): string => `${hundredths / HUNDRED}p`;

/** `3 hours 30 minutes`, from minutes. */
export function hoursWords(minutes: number): string {
  const rest = minutes % MINUTES;
  const hours = Math.floor(minutes / MINUTES);
  if (hours === 0) return plural(rest, 'minute');
  return rest === 0 ? plural(hours, 'hour') : `${plural(hours, 'hour')} ${plural(rest, 'minute')}`;
}
