import { createEvent, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Link } from '../../../renderer/components/Link/Link.tsx';
import { LinkWayContext } from '../../../renderer/components/support/link-way.ts';
import { show } from './show.tsx';

/** A link in a window that leads its links itself. */
function showInWindow(onPress?: () => void) {
  const follow = vi.fn<(place: string) => void>();
  const way = { address: (place: string) => `#${place}`, follow };
  const { user } = show(
    <LinkWayContext value={way}>
      <Link href="/projects" onPress={onPress}>
        Projects
      </Link>
    </LinkWayContext>,
  );
  return { user, follow, link: screen.getByRole<HTMLAnchorElement>('link', { name: 'Projects' }) };
}

describe('within the window', () => {
  test('a click and Enter lead to the place', async () => {
    const pressed = vi.fn<() => void>();
    const { user, follow, link } = showInWindow(pressed);
    expect(link.getAttribute('href')).toBe('#/projects');
    await user.click(link);
    await user.keyboard('{Enter}');
    expect(follow.mock.calls).toEqual([['/projects'], ['/projects']]);
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  test('a click with a key held is left to the browser', () => {
    const { follow, link } = showInWindow();
    for (const held of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = createEvent.click(link, { [held]: true });
      fireEvent(link, click);
      expect(click.defaultPrevented).toBe(false);
    }
    expect(follow).not.toHaveBeenCalled();
  });
});

test('without a window around it a link is the browser’s own', () => {
  show(<Link href="#committee">Committee</Link>);
  const link = screen.getByRole('link', { name: 'Committee' });
  expect(link.getAttribute('href')).toBe('#committee');
  const click = createEvent.click(link);
  fireEvent(link, click);
  expect(click.defaultPrevented).toBe(false);
});

test('without a place it does what it is told', async () => {
  const pressed = vi.fn<() => void>();
  const { user } = show(<Link onPress={pressed}>Show all</Link>);
  await user.click(screen.getByRole('link', { name: 'Show all' }));
  expect(pressed).toHaveBeenCalledOnce();
});
