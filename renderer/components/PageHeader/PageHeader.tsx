import { Fragment, type ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import { Link } from '../Link/Link.tsx';
import styles from './PageHeader.module.css';

export type Crumb = {
  /** The page above. */
  readonly label: string;
  /** Where it is. */
  readonly href?: string | undefined;
  /** Runs when followed. */
  readonly onPress?: (() => void) | undefined;
};

export type PageHeaderProps = {
  /** The page's one h1. */
  readonly title: string;
  /** The pages above, outermost first; not this page. */
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** A `StatusTag` beside the title. */
  readonly tag?: ReactNode;
  /** Facts below the title: each child is set apart by a dot. */
  readonly meta?: ReactNode | readonly ReactNode[];
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
};

/** Where you are, what it is, what you can do with it. */
export function PageHeader({ title, breadcrumbs = [], tag, meta, actions }: PageHeaderProps) {
  const facts = Array.isArray(meta) ? (meta as readonly ReactNode[]) : meta === undefined ? [] : [meta];
  return (
    <header className={styles.header}>
      {breadcrumbs.length > 0 && (
        <nav aria-label="Breadcrumb">
          <ol className={styles.crumbs}>
            {breadcrumbs.map(({ label, href, onPress }, index) => (
              <li key={`${href ?? ''} ${label}`} className={styles.crumb}>
                <Link isStandalone href={href} onPress={onPress}>
                  {label}
                </Link>
                {index < breadcrumbs.length - 1 && <Icon name="chevronRight" size="sm" />}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.row}>
        <div className={styles.words}>
          <div className={styles.titleRow}>
            <h1 className={styles.title} tabIndex={-1}>
              {title}
            </h1>
            {tag}
          </div>
          {facts.length > 0 && (
            <div className={styles.meta}>
              {facts.map((fact, index) => (
                // Facts have no names of their own and never change places.
                // oxlint-disable-next-line react/no-array-index-key
                <Fragment key={index}>
                  {index > 0 && <span aria-hidden="true">·</span>}
                  <span>{fact}</span>
                </Fragment>
              ))}
            </div>
          )}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}
