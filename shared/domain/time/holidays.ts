import { formatDate, formatDateRange, type IsoDate } from '../../values/dates.ts';
import { bankHolidaysWithin } from './bank-holidays.ts';

/** A time in which people are away, or busy with other things. */
export interface Holiday {
  readonly name: string;
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
}

/** R-063 [D]. The weeks around Christmas and New Year: 20 December to 5 January. */
const WINTER = { name: 'Christmas and New Year', from: '12-20', to: '01-05' } as const;

/** The weeks around Christmas that touch a span of dates, whole. */
function winterBreaks(from: IsoDate, to: IsoDate): readonly Holiday[] {
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .map((year) => ({
      name: WINTER.name,
      from: `${year}-${WINTER.from}`,
      to: `${year + 1}-${WINTER.to}`,
    }))
    .filter((span) => span.from <= to && span.to >= from);
}

/** The holidays that touch a span of dates, earliest first. Bank holidays inside the winter break are part of it. */
export function holidaysWithin(from: IsoDate, to: IsoDate): readonly Holiday[] {
  if (to < from) return [];
  const winters = winterBreaks(from, to);
  const days = bankHolidaysWithin(from, to)
    .filter(({ date }) => !winters.some((winter) => date >= winter.from && date <= winter.to))
    .map(({ date, name }) => ({ name, from: date, to: date }));
  return [...winters, ...days].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** `Good Friday (2 April 2027)`. */
export const holidayWords = ({ name, from, to }: Holiday): string =>
  `${name} (${from === to ? formatDate(from) : formatDateRange(from, to)})`;
