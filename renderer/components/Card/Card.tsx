import type { ReactNode } from 'react';
import { Link } from '../Link/Link.tsx';
import { cx } from '../support/cx.ts';
import styles from './Card.module.css';

export type CardProps = {
  /** What it is, and the link's words. */
  readonly title: string;
  /** Where it leads. */
  readonly href?: string | undefined;
  /** Runs when followed. */
  readonly onPress?: (() => void) | undefined;
  /** Small facts below: date, owner. */
  readonly meta?: ReactNode;
  /** A line or two. */
  readonly children?: ReactNode;
  /** A `StatusTag`. */
  readonly tag?: ReactNode;
};

/** One thing among several. With a link the whole box can be clicked, but only the title is a stop for Tab. */
export function Card({ title, href, onPress, meta, children, tag }: CardProps) {
  const isLink = href !== undefined || onPress !== undefined;
  return (
    <article className={cx(styles.card, isLink && styles.clickable)}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {isLink ? (
            <Link href={href} onPress={onPress}>
              {title}
            </Link>
          ) : (
            title
          )}
        </h3>
        {tag}
      </div>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {meta !== undefined && <div className={styles.meta}>{meta}</div>}
    </article>
  );
}
