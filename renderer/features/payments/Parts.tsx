import { Fragment } from 'react';
import styles from './payments.module.css';

/** `C-2026-00001 · NW-2026-015`: a line breaks between the parts only, never within one or before a dot. */
export function Parts({ of: parts }: { readonly of: readonly string[] }) {
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && ' '}
      <span className={styles.whole}>{index < parts.length - 1 ? `${part} ·` : part}</span>
    </Fragment>
  ));
}
