import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { cx } from '../support/cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './Callout.module.css';

export type CalloutTone = 'info' | 'success' | 'warning' | 'error';

export type CalloutProps = {
  /** What kind of message. */
  readonly tone: CalloutTone;
  /** The message in one line. */
  readonly title?: string | undefined;
  /** More about it. */
  readonly children?: ReactNode;
  /** Buttons or links that put it right. */
  readonly actions?: ReactNode;
  /** Shows a cross that hides it. */
  readonly onDismiss?: (() => void) | undefined;
  /** Spoken when it appears, for messages that follow an action. */
  readonly isAnnounced?: boolean | undefined;
};

const ICONS: Record<CalloutTone, IconName> = {
  info: 'info',
  success: 'checkCircle',
  warning: 'warning',
  error: 'error',
};
const WORDS: Record<CalloutTone, string> = {
  info: 'Note',
  success: 'Done',
  warning: 'Warning',
  error: 'Error',
};

/** A message that stays on the page. */
export function Callout({ tone, title, children, actions, onDismiss, isAnnounced = false }: CalloutProps) {
  const live = isAnnounced ? ({ role: tone === 'error' ? 'alert' : 'status' } as const) : {};
  return (
    <div className={cx(styles.callout, styles[tone])} {...live}>
      <span className={styles.icon}>
        <Icon name={ICONS[tone]} size="lg" />
      </span>
      <div className={styles.body}>
        <VisuallyHidden>{WORDS[tone]}: </VisuallyHidden>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <IconButton icon="cross" label="Hide this message" size="sm" onPress={onDismiss} />
      )}
    </div>
  );
}
