import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

export type VisuallyHiddenProps = {
  /** Words for screen readers only. */
  readonly children: ReactNode;
  /** For `aria-describedby`. */
  readonly id?: string | undefined;
};

/** Our own rather than React Aria's: a class, not an inline style, so printing and forced colours can see it. */
export function VisuallyHidden({ children, id }: VisuallyHiddenProps) {
  return (
    <span className={styles.hidden} id={id}>
      {children}
    </span>
  );
}
