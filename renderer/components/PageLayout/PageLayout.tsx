import type { ReactNode } from 'react';
import { cx } from '../support/cx.ts';
import styles from './PageLayout.module.css';

export type PageLayoutProps = {
  /** The page's matter. */
  readonly children: ReactNode;
  /** A `PageHeader` and whatever goes across the page. */
  readonly header?: ReactNode;
  /** Left column that stays in view, as a `SectionNav`. */
  readonly side?: ReactNode;
  /** Right column: facts, comments. */
  readonly end?: ReactNode;
};

/** Columns of a page. On a narrow or enlarged window they stack: side, matter, end. */
export function PageLayout({ children, header, side, end }: PageLayoutProps) {
  return (
    <div className={styles.page}>
      {header}
      <div
        className={cx(
          styles.columns,
          side !== undefined && styles.hasSide,
          end !== undefined && styles.hasEnd,
        )}
      >
        {side !== undefined && <div className={styles.side}>{side}</div>}
        <div className={styles.matter}>{children}</div>
        {end !== undefined && <div className={styles.end}>{end}</div>}
      </div>
    </div>
  );
}
