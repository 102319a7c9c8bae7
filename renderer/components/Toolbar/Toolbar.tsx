import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { cx } from '../support/cx.ts';
import styles from './Toolbar.module.css';

export type ToolbarProps = {
  /** What it acts on: "Projects list". */
  readonly label: string;
  /** Buttons, menus, filters. */
  readonly children: ReactNode;
  /** At the far end: a count, a view switch. */
  readonly end?: ReactNode;
};

/** Actions on what is below. One stop for Tab, arrows move within it. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={cx(styles.toolbar)}>
      <div className={styles.start}>{children}</div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </AriaToolbar>
  );
}
