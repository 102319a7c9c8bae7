import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import { useIsTabStop } from '../support/tab-stop.ts';
import styles from './Button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = {
  /** What it does, as a verb: "Save plan". */
  readonly children: ReactNode;
  /** Runs on click, Enter or Space. */
  readonly onPress?: (() => void) | undefined;
  /** How strongly it asks; one primary button a page. */
  readonly variant?: ButtonVariant | undefined;
  /** `sm` inside tables and panels. */
  readonly size?: 'sm' | 'md' | undefined;
  /** Picture before the words. */
  readonly icon?: IconName | undefined;
  /** Picture after the words. */
  readonly iconEnd?: IconName | undefined;
  /** Working: keeps focus, ignores presses, says so. */
  readonly isBusy?: boolean | undefined;
  /** Cannot be used now. Prefer leaving it on and saying what is missing. */
  readonly isDisabled?: boolean | undefined;
  /** `submit` sends the form around it. */
  readonly type?: 'button' | 'submit' | undefined;
  /** Id of a text that says more. */
  readonly describedBy?: string | undefined;
  /** Takes focus when it appears, for dialogs. */
  readonly autoFocus?: boolean | undefined;
};

/** A press target with words. For a picture alone use `IconButton`. */
export function Button({ children, variant = 'secondary', size = 'md', ...props }: ButtonProps) {
  const {
    icon,
    iconEnd,
    isBusy = false,
    isDisabled = false,
    type = 'button',
    describedBy,
    autoFocus,
    onPress,
  } = props;
  const isTabStop = useIsTabStop();
  return (
    <AriaButton
      {...defined({ onPress, autoFocus, 'aria-describedby': describedBy })}
      className={cx(styles.button, styles[variant], styles[size])}
      excludeFromTabOrder={!isTabStop}
      isDisabled={isDisabled}
      isPending={isBusy}
      type={type}
    >
      {isBusy ? (
        <span className={styles.ring} aria-hidden="true" />
      ) : (
        icon !== undefined && <Icon name={icon} />
      )}
      <span className={styles.words}>{children}</span>
      {iconEnd !== undefined && <Icon name={iconEnd} size="sm" />}
    </AriaButton>
  );
}
