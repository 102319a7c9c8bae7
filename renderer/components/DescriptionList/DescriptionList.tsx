import type { ReactNode } from 'react';
import { cx } from '../support/cx.ts';
import styles from './DescriptionList.module.css';

export type DescriptionItem = {
  /** The name of the fact. */
  readonly term: string;
  /** The fact; nothing is shown as "Not given". */
  readonly description: ReactNode;
};

export type DescriptionListProps = {
  /** The facts. */
  readonly items: readonly DescriptionItem[];
  /** Name beside the fact, or above it in a narrow column. */
  readonly layout?: 'rows' | 'stacked' | undefined;
};

/** Facts about one thing. */
export function DescriptionList({ items, layout = 'rows' }: DescriptionListProps) {
  return (
    <dl className={cx(styles.list, styles[layout])}>
      {items.map(({ term, description }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>
            {description === null || description === undefined || description === '' ? (
              <span className={styles.none}>Not given</span>
            ) : (
              description
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
