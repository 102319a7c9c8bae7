import { useId, type ReactNode } from 'react';
import { cx } from '../support/cx.ts';
import styles from './Panel.module.css';

export type PanelProps = {
  /** Names the section. */
  readonly title?: string | undefined;
  /** One line below the title. */
  readonly description?: ReactNode;
  /** Buttons at the end of the title's row. */
  readonly actions?: ReactNode;
  /** What is in it. */
  readonly children: ReactNode;
  /** The title's level on the page. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** No padding inside, for a table or a list. */
  readonly isFlush?: boolean | undefined;
  /** Where a link or the section list lands. */
  readonly id?: string | undefined;
};

/** A white box that holds what belongs together. */
export function Panel({
  title,
  description,
  actions,
  children,
  headingLevel = 2,
  isFlush = false,
  id,
}: PanelProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  const hasHead = title !== undefined || actions !== undefined;
  return (
    <section id={id} aria-labelledby={title === undefined ? undefined : titleId} className={styles.panel}>
      {hasHead && (
        <div className={styles.head}>
          <div className={styles.words}>
            {title !== undefined && (
              <Heading id={titleId} className={styles.title}>
                {title}
              </Heading>
            )}
            {description !== undefined && <div className={styles.description}>{description}</div>}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      <div className={cx(styles.body, isFlush && styles.flush)}>{children}</div>
    </section>
  );
}
