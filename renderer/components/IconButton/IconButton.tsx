import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { Tooltip } from '../Tooltip/Tooltip.tsx';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import { useIsTabStop } from '../support/tab-stop.ts';
import styles from './IconButton.module.css';

export type IconButtonProps = {
  /** What it does. Read out, and shown as a tooltip. */
  readonly label: string;
  /** The picture. */
  readonly icon: IconName;
  /** Runs on click, Enter or Space. */
  readonly onPress?: (() => void) | undefined;
  /** `inverse` is for the dark top bar. */
  readonly variant?: 'quiet' | 'outlined' | 'inverse' | undefined;
  /** `sm` inside tables and list rows; still 24 pixels. */
  readonly size?: 'sm' | 'md' | undefined;
  /** Cannot be used now. */
  readonly isDisabled?: boolean | undefined;
  /** For a button that is on or off, as bold is. */
  readonly isPressed?: boolean | undefined;
};

/** A press target with a picture only. */
export function IconButton({ label, icon, variant = 'quiet', size = 'md', ...props }: IconButtonProps) {
  const { onPress, isDisabled = false, isPressed } = props;
  const isTabStop = useIsTabStop();
  return (
    <Tooltip text={label}>
      <AriaButton
        {...defined({ onPress, 'aria-pressed': isPressed })}
        aria-label={label}
        className={cx(styles.button, styles[variant], styles[size])}
        excludeFromTabOrder={!isTabStop}
        isDisabled={isDisabled}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
