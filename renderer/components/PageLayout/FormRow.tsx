import type { ReactNode } from 'react';
import styles from './PageLayout.module.css';

/** Short fields side by side: a start and an end date. */
export function FormRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.formRow}>{children}</div>;
}
