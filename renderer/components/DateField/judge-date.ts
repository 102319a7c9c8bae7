import { daysInMonth, formatDate } from '../../../shared/values/dates.ts';

/** The three boxes as typed: digits or nothing. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

/** What the three boxes amount to. Only `valid` and `empty` should be stored. */
export type DateState =
  | { readonly kind: 'empty'; readonly typed: TypedDate }
  | { readonly kind: 'valid'; readonly iso: string; readonly typed: TypedDate }
  | { readonly kind: 'incomplete'; readonly message: string; readonly typed: TypedDate }
  | { readonly kind: 'invalid'; readonly message: string; readonly typed: TypedDate };

/** Earliest and latest day allowed, ISO. */
export type DateLimits = { readonly min?: string | undefined; readonly max?: string | undefined };

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Never corrects: a date that does not exist is said to be wrong, not turned into another one. */
export function judgeDate(typed: TypedDate, { min, max }: DateLimits = {}): DateState {
  const missing = (['day', 'month', 'year'] as const).filter((part) => typed[part] === '');
  if (missing.length === 3) return { kind: 'empty', typed };
  if (missing.length > 0)
    return { kind: 'incomplete', typed, message: `Add the ${missing.join(' and the ')}` };
  if (typed.year.length < 4)
    return { kind: 'incomplete', typed, message: 'Give the year in 4 numbers, like 2026' };
  const problem = findProblem(Number(typed.day), Number(typed.month), Number(typed.year));
  if (problem !== undefined) return { kind: 'invalid', typed, message: problem };
  const iso = `${typed.year}-${typed.month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`;
  if (min !== undefined && iso < min)
    return { kind: 'invalid', typed, message: `Must be ${formatDate(min)} or later` };
  if (max !== undefined && iso > max) {
    return { kind: 'invalid', typed, message: `Must be ${formatDate(max)} or earlier` };
  }
  return { kind: 'valid', iso, typed };
}

function findProblem(day: number, month: number, year: number): string | undefined {
  if (month < 1 || month > 12) return 'The month must be from 1 to 12';
  if (year < 1900 || year > 2199) return 'The year must be from 1900 to 2199';
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return `${MONTHS[month - 1] ?? ''} ${year} has ${days} days`;
  return undefined;
}

/** The three boxes for a stored date. */
export function splitIso(iso: string | null): TypedDate {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return { day, month, year };
}

/** A whole date pasted into one box: `3/6/2026`, `03.06.2026`, `2026-06-03`. British order, never American. */
export function readPasted(text: string): TypedDate | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' };
  const british = /^\s*(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})\s*$/.exec(text);
  if (british) return { day: british[1] ?? '', month: british[2] ?? '', year: british[3] ?? '' };
  return undefined;
}
