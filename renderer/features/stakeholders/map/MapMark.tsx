import { memo } from 'react';
import type { Look } from '../../../../shared/domain/stakeholders/map-layout.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import styles from './map.module.css';

export interface MapMarkProps {
  readonly id: string;
  readonly name: string;
  /** Where it stands and how to read it, after the name. */
  readonly words: string;
  readonly look: Look;
  /** Its words, a line each. */
  readonly text: string;
  /** Shares of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isChosen: boolean;
  readonly isDim: boolean;
  readonly isTabStop: boolean;
  readonly isMoving: boolean;
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** One stakeholder on the map. All plain values, so that it is drawn anew only when it changes itself. */
export const MapMark = memo(function MapMark(props: MapMarkProps) {
  const { id, name, words, look, text, x, y, width, height } = props;
  return (
    <button
      type="button"
      aria-pressed={props.isChosen}
      className={styles.mark}
      data-dim={props.isDim || undefined}
      data-look={look}
      data-mark={id}
      data-moving={props.isMoving || undefined}
      style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      <span aria-hidden="true" className={styles.text}>
        {text}
      </span>
      {/* Not a label: what is drawn may be shortened, and is no part of the whole name then. */}
      <VisuallyHidden>{`${name}, ${words}`}</VisuallyHidden>
      <span aria-hidden="true" className={styles.full} data-side={x > 0.7 ? 'end' : 'start'}>
        {name}
      </span>
    </button>
  );
});
