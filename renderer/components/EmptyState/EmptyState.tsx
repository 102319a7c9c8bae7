import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { cx } from '../support/cx.ts';
import styles from './EmptyState.module.css';

export type EmptyStateProps = {
  /** What is not there yet: "No projects yet". */
  readonly title: string;
  /** Why, and what to do. */
  readonly children?: ReactNode;
  /** The button that makes the first one. */
  readonly action?: ReactNode;
  /** A quiet picture. */
  readonly icon?: IconName | undefined;
  /** Less air, inside a panel. */
  readonly isCompact?: boolean | undefined;
};

/** What a list shows at nought: not a fault, a place to begin. */
export function EmptyState({ title, children, action, icon, isCompact = false }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, isCompact && styles.compact)}>
      {icon !== undefined && (
        <span className={styles.icon}>
          <Icon name={icon} size="lg" />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
