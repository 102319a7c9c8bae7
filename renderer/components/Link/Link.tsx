import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import { PlainLink } from '../support/PlainLink.tsx';
import styles from './Link.module.css';

export type LinkProps = {
  /** Where it leads, in words: never "click here". */
  readonly children: ReactNode;
  /** A place in the window; the app's `LinkWayContext` leads there. */
  readonly href?: string | undefined;
  /** Runs when followed. */
  readonly onPress?: (() => void) | undefined;
  /** Text colour until hovered, for lists where everything is a link. */
  readonly isQuiet?: boolean | undefined;
  /** On its own, not in a sentence: no underline until hovered, target at least 24 pixels. */
  readonly isStandalone?: boolean | undefined;
  /** Picture before the words. */
  readonly icon?: IconName | undefined;
};

/** Goes somewhere. For doing something use `Button`. */
export function Link({ children, href, onPress, isQuiet = false, isStandalone = false, icon }: LinkProps) {
  const className = cx(styles.link, isQuiet && styles.quiet, isStandalone && styles.standalone);
  const words = (
    <>
      {icon !== undefined && <Icon name={icon} size="sm" />}
      {children}
    </>
  );
  if (href === undefined)
    return (
      <AriaLink {...defined({ onPress })} className={className}>
        {words}
      </AriaLink>
    );
  return (
    <PlainLink className={className} href={href} onPress={onPress}>
      {words}
    </PlainLink>
  );
}
