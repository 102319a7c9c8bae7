import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { cx } from '../support/cx.ts';
import styles from './PageViewer.module.css';
import type { Look } from './look.ts';

export type TurnedPictureProps = {
  readonly look: Look;
  /** A picture or a canvas that fills the width it is given. */
  readonly children: ReactNode;
};

/** Turns what is in it and takes just the room that it then needs. */
export function TurnedPicture({ look: { zoom, turn }, children }: TurnedPictureProps) {
  const inner = useRef<HTMLDivElement>(null);
  const isAcross = turn === 90 || turn === 270;
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const { current } = inner;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => setHeight(isAcross ? current.offsetWidth : current.offsetHeight);
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    measure();
    return () => watch.disconnect();
  }, [isAcross, zoom]);
  return (
    <div
      className={styles.outer}
      style={{ '--zoom': zoom, width: `${zoom * 100}%`, ...(isAcross ? { height } : {}) } as CSSProperties}
    >
      <div
        ref={inner}
        className={cx(styles.inner, isAcross && styles.across)}
        style={{ transform: `rotate(${turn}deg)` }}
      >
        {children}
      </div>
    </div>
  );
}
