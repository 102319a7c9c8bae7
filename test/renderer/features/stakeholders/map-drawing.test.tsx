import { render, renderHook, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Legend } from '../../../../renderer/features/stakeholders/map/Legend.tsx';
import { useMapSize } from '../../../../renderer/features/stakeholders/map/useMapSize.ts';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { mark, openStakeholders, wordsOf, type Given } from './stakeholders-window.tsx';

afterEach(() => vi.restoreAllMocks());

const LONG_AGO = '2025-01-10';
const CROWD: readonly Given[] = Array.from({ length: 12 }, (_, index) => ({
  name: `Group ${index + 1}`,
  places: [[LONG_AGO, 4, 5]],
}));
const LONG_NAME =
  'Independent reference group of people who care for somebody after a stroke in the villages between Elm Valley and the coast';

/** The sizes a box of so many pixels gives, from the first drawing on. */
function sizesOf(width: number, height: number): readonly unknown[] {
  const element = document.createElement('div');
  vi.spyOn(element, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(element, 'clientHeight', 'get').mockReturnValue(height);
  const box = { current: element };
  const sizes: unknown[] = [];
  renderHook(() => sizes.push(useMapSize(box)));
  return sizes;
}

it('draws no marks before the map is measured, and then draws them once', () => {
  expect(sizesOf(1200, 700)).toEqual([undefined, { width: 1200, height: 700 }]);
});

it('takes a usual size where nothing is laid out', () => {
  expect(sizesOf(0, 0)).toEqual([undefined, { width: 960, height: 600 }]);
});

it('leaves the explanation of numbers until the map is painted', async () => {
  const lines = [{ id: 'one', number: 1, label: 'Faith Forum' }];
  render(<Legend chosenId={undefined} found={undefined} lines={lines} />);
  expect(screen.queryByRole('list')).toBeNull();
  await screen.findByRole('list', { name: 'Numbers on the map' });
});

it('explains the numbers below the map once that is painted', async () => {
  await openStakeholders(...CROWD);
  expect(mark('Group 12').textContent).toBe('12');
  const legend = await screen.findByRole('list', { name: 'Numbers on the map' });
  const lines = within(legend).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual(
    CROWD.map(({ name }, index) => `${index + 1}${name}`),
  );
  await expectNoAxeFaults();
});

it('says and shows the whole name of a number, on whichever side there is room', async () => {
  await openStakeholders(
    ...CROWD,
    ...CROWD.map(({ name }) => ({ name: `Left ${name}`, places: [[LONG_AGO, 4, 1]] }) as const),
  );
  expect(wordsOf('Group 2')).toBe('Group 2, number 2, influence 4 (high), interest 5 (high), Prioritise');
  const shown = ['Group 2', 'Left Group 2'].map((name) => mark(name).dataset);
  expect(shown.map(({ full, side }) => [full, side])).toEqual([
    ['Group 2', 'end'],
    ['Left Group 2', undefined],
  ]);
});

it('says the whole of a name that is drawn cut, and labels one that is not by what is drawn', async () => {
  await openStakeholders(
    { name: LONG_NAME, places: [[LONG_AGO, 2, 2]] },
    { name: 'Faith Forum', places: [[LONG_AGO, 4, 4]] },
  );
  const cut = mark(LONG_NAME);
  expect(cut.getAttribute('aria-label')).toBeNull();
  expect(cut.querySelector('[aria-hidden]')?.textContent).toMatch(/^Independent reference.*…$/s);
  expect(wordsOf(LONG_NAME)).toBe(`${LONG_NAME}, influence 2 (low), interest 2 (low), Monitor`);
  expect([mark('Faith Forum').textContent, mark('Faith Forum').dataset['full']]).toEqual([
    'Faith Forum',
    undefined,
  ]);
  expect(wordsOf('Faith Forum')).toContain('Faith Forum, influence 4 (high)');
  await expectNoAxeFaults();
});
