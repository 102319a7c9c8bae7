import { memo } from 'react';
import { cellBox, QUADRANT_BOXES, type Box } from '../../../../shared/domain/stakeholders/map-frame.ts';
import {
  QUADRANT_WORDS,
  STEPS,
  STRATEGY_WORDS,
  type Place,
} from '../../../../shared/domain/stakeholders/quadrant.ts';
import styles from './map.module.css';

/** A box as CSS. */
export const boxStyle = ({ x, y, width, height }: Box) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

const CELLS: readonly Place[] = STEPS.flatMap((influence) =>
  STEPS.map((interest) => ({ influence, interest })),
);

/** The four corners with their strategies, and the 25 places. It never changes. */
export const MapGround = memo(function MapGround() {
  return (
    <div aria-hidden="true" className={styles.ground}>
      {QUADRANT_BOXES.map(({ quadrant, box, band }) => (
        <div key={quadrant}>
          <div className={styles.corner} data-corner={quadrant} style={boxStyle(box)} />
          <div className={styles.band} data-corner={quadrant} style={boxStyle(band)}>
            <strong>{STRATEGY_WORDS[quadrant]}</strong>
            <span>{QUADRANT_WORDS[quadrant]}</span>
          </div>
        </div>
      ))}
      {CELLS.map((place) => (
        <div
          key={`${place.influence} ${place.interest}`}
          className={styles.cell}
          style={boxStyle(cellBox(place))}
        />
      ))}
    </div>
  );
});
