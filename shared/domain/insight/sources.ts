import { addMonths, type IsoDate } from '../../values/dates.ts';
import { hasText, plural } from '../../values/text.ts';
import type { DirectoryEntry, DirectoryUsed } from '../directory/shapes.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import { PRIOR_QUESTIONS, type PriorQuestion } from './lists.ts';

type Source = DirectoryEntry<'insightSource'>;
type Use = StoredRow<'insightUse'>;

/** A source as one project uses it (E08): the shared facts and this project's answers. */
export interface UsedSource {
  readonly use: Use;
  readonly source: Source;
}

/** E08, D01 §4. The sources a project uses, newest first; one without a date comes last. */
export const sourcesUsed = (
  rows: Pick<PlanRows, 'insightUse'>,
  directory: Pick<DirectoryUsed, 'insightSource'>,
): readonly UsedSource[] => {
  const entries = new Map(directory.insightSource.map((entry) => [entry.id, entry]));
  return rows.insightUse
    .flatMap((use) => {
      const source = entries.get(use.sourceId);
      return source ? [{ use, source }] : [];
    })
    .toSorted((a, b) => (b.source.dateGathered ?? '').localeCompare(a.source.dateGathered ?? ''));
};

/** E08. True when a source was gathered more than this many months ago; one without a date is not known to be old. */
export const isOld = (
  { dateGathered }: Pick<Source, 'dateGathered'>,
  oldAfterMonths: number,
  today: IsoDate,
): boolean => dateGathered !== null && addMonths(dateGathered, oldAfterMonths) < today;

const MONTHS = 12;

/** How old a source is, in whole months. */
function monthsSince(date: IsoDate, today: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = today.split('-').map(Number);
  const months = (nowYear - year) * MONTHS + nowMonth - month;
  return Math.max(0, nowDay < day ? months - 1 : months);
}

/** `less than a month old`, `8 months old`, `2 years old`, `3 years and 1 month old`; empty without a date. */
export function ageWords({ dateGathered }: Pick<Source, 'dateGathered'>, today: IsoDate): string {
  if (dateGathered === null) return '';
  const all = monthsSince(dateGathered, today);
  if (all === 0) return 'less than a month old';
  const years = Math.floor(all / MONTHS);
  const months = all % MONTHS;
  const parts = [
    ...(years > 0 ? [plural(years, 'year')] : []),
    ...(months > 0 ? [plural(months, 'month')] : []),
  ];
  return `${parts.join(' and ')} old`;
}

/** E08. The questions about an earlier exercise that have no answer; none for a source that is no exercise. */
export const unansweredOf = (use: Use): readonly PriorQuestion[] =>
  use.isPriorExercise
    ? (Object.keys(PRIOR_QUESTIONS) as readonly PriorQuestion[]).filter((question) => !hasText(use[question]))
    : [];
