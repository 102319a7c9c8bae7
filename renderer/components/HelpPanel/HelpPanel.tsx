import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import { Link } from '../Link/Link.tsx';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './HelpPanel.module.css';

export type HelpPanelProps = {
  /** The question it belongs to, so that twenty "Help" buttons are told apart by ear. */
  readonly about: string;
  /** The advice. */
  readonly children: ReactNode;
  /** Where the advice comes from. */
  readonly source?: string | undefined;
  /** A place in the window that shows the source. */
  readonly sourceHref?: string | undefined;
  /** Open or not, when the caller decides; otherwise it keeps its own state. */
  readonly isOpen?: boolean | undefined;
  /** Opened or closed. */
  readonly onToggle?: ((isOpen: boolean) => void) | undefined;
};

/** "Help" beside a question. It opens in place, so the answer being typed stays in view. */
export function HelpPanel({ about, children, source, sourceHref, isOpen, onToggle }: HelpPanelProps) {
  return (
    <Disclosure className={cx(styles.help)} {...defined({ isExpanded: isOpen, onExpandedChange: onToggle })}>
      <Button slot="trigger" className={cx(styles.trigger)}>
        <Icon name="help" size="sm" />
        Help <VisuallyHidden>with: {about}</VisuallyHidden>
      </Button>
      <DisclosurePanel className={cx(styles.panel)}>
        <div className={styles.body}>
          <div className={styles.text}>{children}</div>
          {source !== undefined && (
            <p className={styles.source}>
              Source: {sourceHref === undefined ? source : <Link href={sourceHref}>{source}</Link>}
            </p>
          )}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
