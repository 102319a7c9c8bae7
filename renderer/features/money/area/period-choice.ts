import {
  ALL_TIME,
  financialYear,
  financialYearOf,
  financialYearWords,
  type Period,
} from '../../../../shared/domain/money/period.ts';
import type { AreaMoneyView } from '../../../state/area-money-view.ts';

/** So many financial years can be chosen; older days by their dates. */
const YEARS = 6;

/** What can be chosen: this financial year and those before it, everything, or any days. */
export const periodOptions = (today: string): readonly { readonly id: string; readonly label: string }[] => {
  const now = financialYearOf(today);
  const before = Array.from({ length: YEARS - 1 }, (_, index) => now - 1 - index);
  return [
    { id: 'THIS', label: `This financial year, ${financialYearWords(now)}` },
    ...before.map((year) => ({ id: String(year), label: `Financial year ${financialYearWords(year)}` })),
    { id: 'ALL', label: 'All time' },
    { id: 'DAYS', label: 'Other dates' },
  ];
};

/** The days that were chosen. */
export function periodOf({ choice, from, to }: AreaMoneyView, today: string): Period {
  if (choice === 'ALL') return ALL_TIME;
  if (choice === 'DAYS') return { from, to };
  return financialYear(choice === 'THIS' ? financialYearOf(today) : Number(choice));
}
