import { memo } from 'react';
import type { LegendLine } from '../../../../shared/domain/stakeholders/map-layout.ts';
import { useIsPainted } from '../../../components/support/use-is-painted.ts';
import styles from './map.module.css';

interface LegendProps {
  readonly lines: readonly LegendLine[];
  readonly found: ReadonlySet<string> | undefined;
  readonly chosenId: string | undefined;
}

/**
 * What the numbers on the map stand for, in the order of the alphabet. For eyes: each mark says its name itself. It comes below
 * the map, and only once that is painted.
 */
export const Legend = memo(function Legend({ lines, found, chosenId }: LegendProps) {
  const isMapPainted = useIsPainted();
  if (lines.length === 0 || !isMapPainted) return null;
  return (
    <ol aria-label="Numbers on the map" className={styles.legend}>
      {lines.map(({ id, number, label }) => (
        <li
          key={id}
          data-chosen={id === chosenId || undefined}
          data-dim={(found !== undefined && !found.has(id)) || undefined}
          data-found={found?.has(id) === true || undefined}
          data-legend={id}
          value={number}
        >
          <span className={styles.legendNumber}>{number}</span>
          <span>{label}</span>
        </li>
      ))}
    </ol>
  );
});
