import { Button, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from '../Button/Button.module.css';
import type { ButtonVariant } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import iconStyles from '../IconButton/IconButton.module.css';
import popover from '../Popover/Popover.module.css';
import { cx } from '../support/cx.ts';
import { useIsTabStop } from '../support/tab-stop.ts';
import { MenuList } from './MenuList.tsx';
import type { MenuItemProps, MenuSectionProps } from './menu-item.ts';

export type MenuButtonProps = {
  /** What the menu is for; read out, and shown unless `isIconOnly`. */
  readonly label: string;
  /** The choices. */
  readonly items?: readonly MenuItemProps[] | undefined;
  /** The choices in named groups, instead of `items`. */
  readonly sections?: readonly MenuSectionProps[] | undefined;
  /** Picture before the words, or alone. */
  readonly icon?: IconName | undefined;
  /** Only the picture, three dots unless told otherwise. */
  readonly isIconOnly?: boolean | undefined;
  /** As a button's; `inverse` only with `isIconOnly`. */
  readonly variant?: ButtonVariant | 'inverse' | undefined;
  /** `sm` inside tables. */
  readonly size?: 'sm' | 'md' | undefined;
};

/** A button that opens a list of actions. */
export function MenuButton({ label, items = [], sections, isIconOnly = false, ...props }: MenuButtonProps) {
  const { icon, variant = isIconOnly ? 'quiet' : 'secondary', size = 'md' } = props;
  const isTabStop = useIsTabStop();
  return (
    <MenuTrigger>
      {isIconOnly ? (
        <Button
          aria-label={label}
          className={cx(iconStyles.button, iconStyles[variant], iconStyles[size])}
          excludeFromTabOrder={!isTabStop}
        >
          <Icon name={icon ?? 'more'} />
        </Button>
      ) : (
        <Button
          className={cx(buttonStyles.button, buttonStyles[variant], buttonStyles[size])}
          excludeFromTabOrder={!isTabStop}
        >
          {icon !== undefined && <Icon name={icon} />}
          {label}
          <Icon name="chevronDown" size="sm" />
        </Button>
      )}
      <Popover className={cx(popover.popover)} offset={4}>
        <MenuList label={label} sections={sections ?? [{ label: '', items }]} />
      </Popover>
    </MenuTrigger>
  );
}
