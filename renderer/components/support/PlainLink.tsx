import { useContext, type ComponentProps, type MouseEvent } from 'react';
import { LinkWayContext } from './link-way.ts';

type PlainLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** A place in the window. */
  readonly href: string;
  /** Runs when followed. */
  readonly onPress?: (() => void) | undefined;
};

/**
 * A link without state: hovering, pressing and focus are the browser's, and cost a list of links nothing. It looks the
 * same as React Aria's.
 */
export function PlainLink({ href, onPress, children, ...rest }: PlainLinkProps) {
  const way = useContext(LinkWayContext);
  const onClick = (event: MouseEvent): void => {
    onPress?.();
    // With a key held a click asks for something else, and that is the browser's to answer.
    if (way === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    way.follow(href);
  };
  return (
    <a {...rest} href={way?.address(href) ?? href} onClick={onClick}>
      {children}
    </a>
  );
}
