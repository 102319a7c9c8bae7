import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { cx } from '../support/cx.ts';
import styles from './StatusTag.module.css';

export type StatusTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'special';

export type StatusTagProps = {
  /** The state in words: colour alone says nothing to one in twelve men. */
  readonly children: ReactNode;
  /** The colour family. */
  readonly tone?: StatusTone | undefined;
  /** Picture before the words. */
  readonly icon?: IconName | undefined;
};

/** A state: "Draft", "Approved", "Overdue". */
export function StatusTag({ children, tone = 'neutral', icon }: StatusTagProps) {
  return (
    <span className={cx(styles.tag, styles[tone])}>
      {icon !== undefined && <Icon name={icon} size="sm" />}
      {children}
    </span>
  );
}
