import { daysBetween, type IsoDate } from '../../values/dates.ts';
import { PARTS, type Part, type TimesFacts, type Waiting } from './shapes.ts';

/** How long payments of one part took, in days from handed in to paid, and what still waits. */
export interface PartTimes {
  readonly part: Part;
  readonly count: number;
  /** The middle of them, half a day where two stand in the middle; null: nothing was paid. */
  readonly medianDays: number | null;
  readonly longestDays: number | null;
  /** Null: nothing waits. */
  readonly waiting: (Waiting & { readonly days: number | null }) | null;
}

/** Days to pay: the median, the longest, and the oldest that waits; expenses and recognition apart. */
export const timesOf = ({ paid, waiting, today }: TimesFacts): readonly PartTimes[] =>
  PARTS.map((part) => {
    const mine = paid.filter((each) => each.part === part).toSorted((a, b) => a.days - b.days);
    const open = waiting.find((each) => each.part === part);
    return {
      part,
      count: countOf(mine),
      medianDays: medianOf(mine),
      longestDays: mine.at(-1)?.days ?? null,
      waiting: open === undefined ? null : { ...open, days: waitedDays(open.sinceOn, today) },
    };
  });

type DayCounts = readonly { readonly days: number; readonly count: number }[];

const countOf = (sorted: DayCounts): number => sorted.reduce((sum, { count }) => sum + count, 0);

function medianOf(sorted: DayCounts): number | null {
  const count = countOf(sorted);
  if (count === 0) return null;
  return (atPlace(sorted, Math.floor((count - 1) / 2)) + atPlace(sorted, Math.floor(count / 2))) / 2;
}

/** The days of the payment at this place, counted from 0, when all stand in the order of their days. */
function atPlace(sorted: DayCounts, place: number): number {
  let before = 0;
  for (const { days, count } of sorted) {
    before += count;
    if (place < before) return days;
  }
  return 0;
}

const waitedDays = (sinceOn: IsoDate | null, today: IsoDate): number | null =>
  sinceOn === null ? null : Math.max(0, daysBetween(sinceOn, today));
