import type { ReactNode } from 'react';
import { Icon } from '../../../components/Icon/Icon.tsx';
import type { IconName } from '../../../components/Icon/icons.tsx';
import styles from './grid.module.css';

interface MarkProps {
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'open' | 'plain';
  readonly children: ReactNode;
}

/** A picture and words: what a cell says at a glance, never by colour alone. */
export function Mark({ icon, tone, children }: MarkProps) {
  return (
    <span className={`${styles.mark ?? ''} ${styles[tone] ?? ''}`}>
      <Icon name={icon} size="sm" />
      <span>{children}</span>
    </span>
  );
}

/** A few lines of what was typed; the rest is in the editor. */
export function Words({ children }: { readonly children: string }) {
  return <span className={styles.words}>{children}</span>;
}
