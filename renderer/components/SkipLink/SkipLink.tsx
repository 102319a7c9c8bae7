import type { ReactNode } from 'react';
import { focusField } from '../support/focus-field.ts';
import styles from './SkipLink.module.css';

export type SkipLinkProps = {
  /** Where it leads. */
  readonly targetId: string;
  /** Other words. */
  readonly children?: ReactNode;
};

/** First stop for Tab: past the navigation, to the matter. Seen only when focused. */
export function SkipLink({ targetId, children = 'Skip to main content' }: SkipLinkProps) {
  return (
    <a
      href={`#${targetId}`}
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        // The landing place itself, not its first control: a reader should hear the page from its top.
        const target = document.getElementById(targetId);
        if (target?.hasAttribute('tabindex') === true) target.focus();
        else focusField(targetId);
      }}
    >
      {children}
    </a>
  );
}
