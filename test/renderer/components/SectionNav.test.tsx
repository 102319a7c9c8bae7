import { screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { SectionNav } from '../../../renderer/components/SectionNav/SectionNav.tsx';
import { show } from './show.tsx';

const SECTIONS = [
  { id: 'a', label: 'About', state: 'complete' },
  { id: 'b', label: 'People', state: 'incomplete', left: 3 },
  { id: 'c', label: 'Budget', state: 'notStarted' },
] as const;

test('says where you are, what is left and how much is done', async () => {
  const chosen = vi.fn<(id: string) => void>();
  const { user } = show(
    <SectionNav currentId="b" label="Plan sections" sections={SECTIONS} onSelect={chosen} />,
  );
  expect(screen.getByRole('navigation', { name: 'Plan sections' })).toBeTruthy();
  expect(screen.getByText('1 of 3 complete')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^About ?, complete$/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Budget ?, not started$/ })).toBeTruthy();
  const current = screen.getByRole('button', { name: 'People 3 left' });
  expect(current.getAttribute('aria-current')).toBe('step');
  await user.click(screen.getByRole('button', { name: /Budget/ }));
  expect(chosen).toHaveBeenCalledExactlyOnceWith('c');
});

test('none and a thousand', () => {
  const { unmount } = show(
    <SectionNav currentId={null} label="None" sections={[]} onSelect={() => undefined} />,
  );
  expect(screen.getByText('There are no sections.')).toBeTruthy();
  unmount();
  const many = Array.from({ length: 1000 }, (_, index) => ({
    id: `${index}`,
    label: `Section ${index}`,
    state: 'notStarted' as const,
  }));
  // As text: jsdom takes long over a thousand buttons, a browser does not.
  const text = renderToStaticMarkup(
    <SectionNav currentId="7" label="Many" sections={many} onSelect={() => undefined} />,
  );
  expect(text.split('<li').length - 1).toBe(1000);
});
