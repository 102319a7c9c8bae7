import { formatDate, formatDateRange, type IsoDate } from '../../values/dates.ts';

/** The days money is added up for, both included; null: from the first, or to the last there is. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const ALL_TIME: Period = { from: null, to: null };

/** The financial year a day falls in, named by its first year: 31 March 2026 is 2025, 1 April 2026 is 2026. */
export const financialYearOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

/** 1 April to 31 March. */
export const financialYear = (year: number): Period => ({ from: `${year}-04-01`, to: `${year + 1}-03-31` });

/** `2026/27`. */
export const financialYearWords = (year: number): string =>
  `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** Whether a day is in a period; what has no day is only in all time. */
export const isIn = (day: IsoDate | null, { from, to }: Period): boolean => {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
};

/** `1 April 2026 to 31 March 2027`, `from 1 May 2026`, `up to 1 May 2026`, `all time`. */
export function periodWords({ from, to }: Period): string {
  if (from !== null && to !== null) return from <= to ? formatDateRange(from, to) : 'no days';
  if (from !== null) return `from ${formatDate(from)}`;
  return to === null ? 'all time' : `up to ${formatDate(to)}`;
}
