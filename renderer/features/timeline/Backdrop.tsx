import { useId } from 'react';
import { holidaysWithin } from '../../../shared/domain/time/holidays.ts';
import { mondayOf } from '../../../shared/domain/time/weekday.ts';
import { LANE_WORDS } from '../../../shared/domain/time/timeline.ts';
import { addDays, formatDate, type IsoDate } from '../../../shared/values/dates.ts';
import { HEAD, type Layout } from './layout.ts';
import { months, type Scale } from './scale.ts';
import styles from './timeline.module.css';

interface BackdropProps {
  readonly layout: Layout;
  readonly scale: Scale;
  readonly today: IsoDate;
}

/** What the dates stand on: months or weeks, the lanes, holidays shaded, and a line for today. */
export function Backdrop({ layout, scale, today }: BackdropProps) {
  const hatch = useId();
  const { lanes, width, height } = layout;
  const hasToday = today >= scale.from && today <= scale.to;
  return (
    <g aria-hidden="true">
      <pattern height="8" id={hatch} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="8">
        <rect className={styles.hatchGround} height="8" width="8" />
        <rect className={styles.hatchLine} height="8" width="3" />
      </pattern>
      {lanes.map(({ lane, y, height: high }, index) => (
        <g key={lane}>
          <rect
            className={index % 2 === 0 ? styles.even : styles.odd}
            height={high}
            width={width}
            x="0"
            y={y}
          />
          <text className={styles.printLane} x="4" y={y + 10}>
            {LANE_WORDS[lane]}
          </text>
        </g>
      ))}
      {holidaysWithin(scale.from, scale.to).map(({ name, from, to }) => (
        <rect
          key={`${name} ${from}`}
          fill={`url(#${hatch})`}
          height={height - HEAD}
          width={Math.max(scale.span(from, to), 3)}
          x={scale.x(from)}
          y={HEAD}
        >
          <title>{name}</title>
        </rect>
      ))}
      <Calendar height={height} scale={scale} />
      {hasToday && (
        <g>
          <line className={styles.today} x1={scale.x(today)} x2={scale.x(today)} y1={HEAD - 6} y2={height} />
          <rect
            className={styles.todayGround}
            height="16"
            rx="3"
            width="44"
            x={scale.x(today) - 22}
            y={HEAD - 20}
          />
          <text className={styles.todayWords} textAnchor="middle" x={scale.x(today)} y={HEAD - 8}>
            Today
          </text>
        </g>
      )}
    </g>
  );
}

const monthName = (date: IsoDate): string => formatDate(date).replace(/^\d+ (\w{3})\w* \d+$/, '$1');

function Calendar({ scale, height }: { readonly scale: Scale; readonly height: number }) {
  return (
    <>
      {months(scale).map((month, index) => (
        <g key={month}>
          <line className={styles.monthLine} x1={scale.x(month)} x2={scale.x(month)} y1="0" y2={height} />
          <text className={styles.month} x={scale.x(month) + 5} y="16">
            {index === 0 || month.slice(5, 7) === '01'
              ? `${monthName(month)} ${month.slice(0, 4)}`
              : monthName(month)}
          </text>
        </g>
      ))}
      {scale.zoom === 'weeks' &&
        mondays(scale).map((monday) => (
          <g key={monday}>
            <line
              className={styles.weekLine}
              x1={scale.x(monday)}
              x2={scale.x(monday)}
              y1={HEAD - 18}
              y2={height}
            />
            <text className={styles.week} x={scale.x(monday) + 3} y={HEAD - 9}>
              {Number(monday.slice(8))}
            </text>
          </g>
        ))}
    </>
  );
}

function mondays({ from, to }: Scale): readonly IsoDate[] {
  const found: IsoDate[] = [];
  for (let monday = addDays(mondayOf(from), 7); monday <= to; monday = addDays(monday, 7)) found.push(monday);
  return found;
}
