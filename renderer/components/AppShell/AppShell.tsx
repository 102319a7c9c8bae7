import { useState, type ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import { SkipLink } from '../SkipLink/SkipLink.tsx';
import { cx } from '../support/cx.ts';
import { ShellNav, type NavGroup } from './ShellNav.tsx';
import styles from './AppShell.module.css';

export type AppShellProps = {
  /** The product's name. */
  readonly product: string;
  /** The NHS area whose work this is. */
  readonly area: string;
  /** Left navigation, in groups. */
  readonly navigation: readonly NavGroup[];
  /** The page. */
  readonly children: ReactNode;
  /** Instead of the area's name: a menu that changes it. */
  readonly areaSwitch?: ReactNode;
  /** End of the top bar: search, who is signed in. */
  readonly topEnd?: ReactNode;
  /** Status bar, left: a `SaveState`. */
  readonly status?: ReactNode;
  /** Status bar, right: where the store is, the version. */
  readonly statusEnd?: ReactNode;
};

/** The frame of the window. Only the matter scrolls; on a small or enlarged window the navigation folds away. */
export function AppShell({ product, area, navigation, children, ...slots }: AppShellProps) {
  const { areaSwitch, topEnd, status, statusEnd } = slots;
  const [isNavOpen, setNavOpen] = useState(false);
  const hasStatus = status !== undefined || statusEnd !== undefined;
  return (
    <div className={styles.shell}>
      <SkipLink targetId="main" />
      <header className={styles.top}>
        <button
          type="button"
          aria-controls="shell-nav"
          aria-expanded={isNavOpen}
          className={styles.menu}
          onClick={() => setNavOpen(!isNavOpen)}
        >
          <Icon name={isNavOpen ? 'cross' : 'menu'} />
          Menu
        </button>
        <span className={styles.product}>{product}</span>
        <div className={styles.area}>{areaSwitch ?? area}</div>
        {topEnd !== undefined && <div className={styles.topEnd}>{topEnd}</div>}
      </header>
      <div className={styles.middle}>
        <div id="shell-nav" className={cx(styles.nav, isNavOpen && styles.open)}>
          <ShellNav groups={navigation} onFollow={() => setNavOpen(false)} />
        </div>
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {hasStatus && (
        <footer aria-label="Status" className={styles.status}>
          <div className={styles.statusStart}>{status}</div>
          <div className={styles.statusEnd}>{statusEnd}</div>
        </footer>
      )}
    </div>
  );
}
