import type { ReactNode } from 'react';
import styles from './PageLayout.module.css';

/** Fields below each other, with the same air between them on every form. */
export function FormStack({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
