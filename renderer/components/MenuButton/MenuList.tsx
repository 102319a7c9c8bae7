import { Header, Menu, MenuItem, MenuSection, Text } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import { Kbd } from '../Kbd/Kbd.tsx';
import { cx } from '../support/cx.ts';
import type { MenuItemProps, MenuSectionProps } from './menu-item.ts';
import styles from './MenuButton.module.css';

export type MenuListProps = {
  /** What the menu is for. */
  readonly label: string;
  /** Groups of actions. */
  readonly sections: readonly MenuSectionProps[];
};

/** The list itself, inside a popover. */
export function MenuList({ label, sections }: MenuListProps) {
  return (
    <Menu aria-label={label} className={cx(styles.menu)} renderEmptyState={() => 'Nothing to do here'}>
      {sections.map((section, index) => (
        <MenuSection
          key={section.label}
          id={`section-${index}`}
          aria-label={section.label === '' ? label : section.label}
          className={cx(styles.section)}
        >
          {section.label !== '' && <Header className={cx(styles.header)}>{section.label}</Header>}
          {section.items.map((item) => (
            <MenuRow key={item.id} item={item} />
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

function MenuRow({ item }: { readonly item: MenuItemProps }) {
  return (
    <MenuItem
      id={item.id}
      className={cx(styles.item, item.isDanger === true && styles.danger)}
      isDisabled={item.isDisabled ?? false}
      textValue={item.label}
      onAction={item.onAction}
    >
      <span className={styles.picture}>{item.icon !== undefined && <Icon name={item.icon} />}</span>
      <Text slot="label" className={cx(styles.words)}>
        {item.label}
      </Text>
      {item.keys !== undefined && <Kbd keys={item.keys} />}
    </MenuItem>
  );
}
