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

/** True when a name is drawn as it is, and not cut where its place is too narrow. */
const isWhole = ({ look, name, text }: MapMarkProps): boolean =>
  look !== 'name' || text.replaceAll('\n', ' ') === name;

/**
 * One stakeholder on the map. All plain values, so that it is drawn anew only when it changes itself. One element and
 * its text, because a map has hundreds: the whole name of a number or a dot is drawn by the styles while it is wanted.
 */
export const MapMark = memo(function MapMark(props: MapMarkProps) {
  const { id, name, words, look, text, x, y, width, height } = props;
  const spoken = `${name}, ${words}`;
  const isLabelled = isWhole(props);
  return (
    <button
      type="button"
      aria-label={isLabelled ? spoken : undefined}
      aria-pressed={props.isChosen}
      className={styles.mark}
      data-dim={props.isDim || undefined}
      data-full={look === 'name' ? undefined : name}
      data-look={look}
      data-mark={id}
      data-moving={props.isMoving || undefined}
      data-side={look !== 'name' && x > 0.7 ? 'end' : undefined}
      style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      {isLabelled ? text : <CutName spoken={spoken} text={text} />}
    </button>
  );
});

/** Not a label: what is drawn is cut, and is no part of the whole name then. */
function CutName({ spoken, text }: { readonly spoken: string; readonly text: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
}
