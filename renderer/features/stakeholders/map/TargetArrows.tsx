import { memo, useId } from 'react';
import { cellBox, type Box } from '../../../../shared/domain/stakeholders/map-frame.ts';
import type { Place } from '../../../../shared/domain/stakeholders/quadrant.ts';
import type { Pixels } from './useMapSize.ts';
import styles from './map.module.css';

/** From where a stakeholder is drawn to where we would like it. */
export interface Arrow {
  readonly id: string;
  readonly from: Box;
  readonly to: Place;
}

const middle = ({ x, y, width, height }: Box, size: Pixels): readonly [number, number] => [
  (x + width / 2) * size.width,
  (y + height / 2) * size.height,
];

/** Arrows from now to the target. Read out with each mark, so they are for eyes only. */
export const TargetArrows = memo(function TargetArrows({
  arrows,
  size,
}: {
  readonly arrows: readonly Arrow[];
  readonly size: Pixels;
}) {
  const head = useId();
  return (
    <svg aria-hidden="true" className={styles.arrows} viewBox={`0 0 ${size.width} ${size.height}`}>
      <defs>
        <marker id={head} markerHeight="8" markerWidth="8" orient="auto" refX="6" refY="4">
          <path className={styles.arrowHead} d="M0 0 L8 4 L0 8 Z" />
        </marker>
      </defs>
      {arrows.map(({ id, from, to }) => {
        const [x1, y1] = middle(from, size);
        const [x2, y2] = middle(cellBox(to), size);
        return (
          <g key={id}>
            <circle className={styles.goal} cx={x2} cy={y2} r="7" />
            <line className={styles.arrow} markerEnd={`url(#${head})`} x1={x1} x2={x2} y1={y1} y2={y2} />
          </g>
        );
      })}
    </svg>
  );
});
