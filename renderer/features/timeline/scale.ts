import type { TimelineEntry } from '../../../shared/domain/time/timeline.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from '../../../shared/values/dates.ts';

export type Zoom = 'months' | 'weeks';

/** Pixels for a day, so that a month or a week is wide enough to be read. */
const PER_DAY: Readonly<Record<Zoom, number>> = { months: 2.5, weeks: 13 };
/** A picture wider than this is drawn smaller: one mistyped year must not make it a mile long. */
const MOST_PIXELS = 40_000;
/** Today is part of the picture when it is at most this many days away from it. */
const NEAR_DAYS = 180;

/** The calendar laid out from left to right. */
export interface Scale {
  readonly zoom: Zoom;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly width: number;
  /** The left edge of a day, in pixels. */
  readonly x: (date: IsoDate) => number;
  /** The width of a span of days, both counted. */
  readonly span: (from: IsoDate, to: IsoDate) => number;
}

/** A scale with whole months that holds every entry, and today when it is near. */
export function scaleFor(
  entries: readonly Pick<TimelineEntry, 'from' | 'to'>[],
  today: IsoDate,
  zoom: Zoom,
): Scale {
  const first = entries.map(({ from }) => from).toSorted()[0] ?? today;
  const last =
    entries
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? today;
  const isNear = today >= addDays(first, -NEAR_DAYS) && today <= addDays(last, NEAR_DAYS);
  const from = monthOf(addDays(isNear && today < first ? today : first, -7));
  const to = addDays(addMonths(monthOf(addDays(isNear && today > last ? today : last, 14)), 1), -1);
  const days = daysBetween(from, to) + 1;
  const perDay = Math.min(PER_DAY[zoom], MOST_PIXELS / days);
  const x = (date: IsoDate): number => daysBetween(from, date) * perDay;
  return {
    zoom,
    from,
    to,
    width: days * perDay,
    x,
    span: (start, end) => (daysBetween(start, end) + 1) * perDay,
  };
}

const monthOf = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;

/** The first day of each month of a scale. */
export function months({ from, to }: Scale): readonly IsoDate[] {
  const count =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7)) +
    1;
  return Array.from({ length: count }, (_, index) => addMonths(from, index));
}
