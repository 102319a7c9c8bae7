import { grouped } from '../../../shared/values/text.ts';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { PlainLink } from '../support/PlainLink.tsx';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './ShellNav.module.css';

export type NavItem = {
  /** Its name among the items. */
  readonly id: string;
  /** The page's name. */
  readonly label: string;
  /** Picture before the words. */
  readonly icon?: IconName | undefined;
  /** Where it leads. */
  readonly href: string;
  /** Runs when followed. */
  readonly onPress?: (() => void) | undefined;
  /** The page now shown, or the one it is part of. */
  readonly isCurrent?: boolean | undefined;
  /** Things waiting there. */
  readonly count?: number | undefined;
};

export type NavGroup = {
  /** A small heading; absent for the first group. */
  readonly label?: string | undefined;
  /** Pages. */
  readonly items: readonly NavItem[];
};

type ShellNavProps = {
  /** In order. */
  readonly groups: readonly NavGroup[];
  /** An item was followed: a folded navigation closes. */
  readonly onFollow: () => void;
};

/** The left navigation. */
export function ShellNav({ groups, onFollow }: ShellNavProps) {
  return (
    <nav aria-label="Main" className={styles.nav}>
      {groups.map((group, index) => (
        <div key={group.label ?? `group-${index}`} className={styles.group}>
          {group.label !== undefined && <h2 className={styles.heading}>{group.label}</h2>}
          <ul className={styles.list}>
            {group.items.map((item) => (
              <li key={item.id}>
                <NavLink item={item} onFollow={onFollow} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function NavLink({ item, onFollow }: { readonly item: NavItem; readonly onFollow: () => void }) {
  const { label, icon, href, onPress, isCurrent = false, count } = item;
  const follow = () => {
    onFollow();
    onPress?.();
  };
  return (
    <PlainLink
      aria-current={isCurrent ? 'page' : undefined}
      className={styles.link}
      href={href}
      onPress={follow}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className={styles.label}>{label}</span>
      {count !== undefined && count > 0 && (
        <span className={styles.count}>
          <VisuallyHidden>, </VisuallyHidden>
          {grouped(count)}
          <VisuallyHidden> waiting</VisuallyHidden>
        </span>
      )}
    </PlainLink>
  );
}
