import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cellBox } from '../../../../shared/domain/stakeholders/map-frame.ts';
import { londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { mark, openStakeholders, wordsOf } from './stakeholders-window.tsx';

const TODAY = londonDate(nowInstant());
const LONG_AGO = '2025-01-10';
const SINCE_THEN = '2025-06-10';

const HOSC = { name: 'Elm Scrutiny', groupType: 'HOSC', places: [[LONG_AGO, 4, 2]] } as const;
const WATCH = {
  name: 'Watch Elmshire',
  groupType: 'HEALTHWATCH',
  places: [
    [LONG_AGO, 2, 2],
    [SINCE_THEN, 3, 4],
  ],
} as const;
const FAITH = { name: 'Faith Forum', groupType: 'FAITH' } as const;

it('places each stakeholder where it stands and says so', async () => {
  await openStakeholders(HOSC, WATCH, FAITH);
  expect(wordsOf('Elm Scrutiny')).toBe('Elm Scrutiny, influence 4 (high), interest 2 (low), Tell and watch');
  expect(wordsOf('Watch Elmshire')).toContain('influence 3 (high), interest 4 (high), Prioritise');
  const tray = screen.getByRole('region', { name: 'Not yet placed (1)' });
  within(tray).getByRole('button', { name: 'Faith Forum, not placed yet' });
  await expectNoAxeFaults();
});

it('moves with the keyboard, says every step, and adds one dated place a day', async () => {
  const { user, places } = await openStakeholders(HOSC, WATCH);
  const before = await places();
  mark('Elm Scrutiny').focus();
  await user.keyboard('m');
  await screen.findByText(/^Moving Elm Scrutiny\. Influence 4 \(high\), interest 2 \(low\)/);
  await user.keyboard('{ArrowRight}');
  await screen.findByText('Influence 4 (high), interest 3 (high), Prioritise');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await screen.findByText('Influence 2 (low), interest 3 (high), Keep updated');
  await user.keyboard('{Enter}');
  await screen.findByText(/^Elm Scrutiny put down\. Influence 2 \(low\), interest 3 \(high\)/);
  await waitFor(async () => expect(await places()).toEqual([...before, ['Elm Scrutiny', TODAY, 2, 3]]));
  await waitFor(() => expect(document.activeElement).toBe(mark('Elm Scrutiny')));

  // A second move on the same day changes that day's row.
  await user.keyboard(' {ArrowUp}{Enter}');
  await waitFor(async () => expect(await places()).toEqual([...before, ['Elm Scrutiny', TODAY, 3, 3]]));

  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect((await places()).at(-1)).toEqual(['Elm Scrutiny', TODAY, 2, 3]));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect(await places()).toEqual(before));
});

it('puts back with Escape, and says at the edge that it is the edge', async () => {
  const { user, places } = await openStakeholders(HOSC);
  const before = await places();
  mark('Elm Scrutiny').focus();
  await user.keyboard('m{ArrowLeft}{ArrowLeft}');
  await screen.findByText(/^Edge of the map\. Influence 4 \(high\), interest 1 \(low\)/);
  await user.keyboard('{Escape}');
  await screen.findByText('Elm Scrutiny is back where it was.');
  expect(await places()).toEqual(before);
  expect(document.activeElement).toBe(mark('Elm Scrutiny'));
});

it('is one stop of the Tab key; arrows and letters go from one to the next', async () => {
  const { user } = await openStakeholders(HOSC, WATCH, { name: 'Anchor', places: [[LONG_AGO, 1, 5]] });
  const stops = [mark('Elm Scrutiny'), mark('Watch Elmshire'), mark('Anchor')].filter(
    ({ tabIndex }) => tabIndex === 0,
  );
  expect(stops).toHaveLength(1);
  mark('Elm Scrutiny').focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(mark('Watch Elmshire'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(mark('Anchor'));
  await user.keyboard('e');
  expect(document.activeElement).toBe(mark('Elm Scrutiny'));
  expect(mark('Elm Scrutiny').tabIndex).toBe(0);
  expect(mark('Anchor').tabIndex).toBe(-1);
});

it('places from the tray with the keyboard, and takes focus along', async () => {
  const { user, places } = await openStakeholders(FAITH);
  screen.getByRole('button', { name: 'Faith Forum, not placed yet' }).focus();
  await user.keyboard('m{ArrowUp}{Enter}');
  await waitFor(async () => expect(await places()).toEqual([['Faith Forum', TODAY, 4, 3]]));
  await waitFor(() => expect(document.activeElement).toBe(mark('Faith Forum')));
  expect(screen.queryByRole('region', { name: /Not yet placed/ })).toBeNull();
});

/** jsdom lays nothing out: the map is given a size by hand. */
function sizeMap(): (place: { readonly influence: number; readonly interest: number }) => {
  clientX: number;
  clientY: number;
} {
  const box = {
    left: 0,
    top: 0,
    right: 1000,
    bottom: 600,
    width: 1000,
    height: 600,
    x: 0,
    y: 0,
    toJSON: () => '',
  };
  const plane = screen.getByRole('application', { name: 'Stakeholder map' });
  for (const element of [plane, plane.parentElement]) if (element) element.getBoundingClientRect = () => box;
  return (place) => {
    const { x, y, width, height } = cellBox(place);
    return { clientX: (x + width / 2) * 1000, clientY: (y + height / 2) * 600 };
  };
}

it('snaps to the steps when dragged with the mouse, and opens nothing on a mere drop', async () => {
  const { places } = await openStakeholders(HOSC, FAITH);
  const at = sizeMap();
  fireEvent.pointerDown(mark('Elm Scrutiny'), { button: 0, ...at({ influence: 4, interest: 2 }) });
  fireEvent.pointerMove(window, at({ influence: 5, interest: 4 }));
  fireEvent.pointerMove(window, at({ influence: 1, interest: 5 }));
  fireEvent.pointerUp(window);
  fireEvent.click(mark('Elm Scrutiny'));
  await waitFor(async () => expect((await places()).at(-1)).toEqual(['Elm Scrutiny', TODAY, 1, 5]));

  fireEvent.pointerDown(screen.getByRole('button', { name: 'Faith Forum, not placed yet' }), {
    button: 0,
    clientX: 5,
    clientY: 5,
  });
  fireEvent.pointerMove(window, at({ influence: 3, interest: 3 }));
  fireEvent.pointerUp(window);
  await waitFor(async () => expect((await places()).at(-1)).toEqual(['Faith Forum', TODAY, 3, 3]));
  await screen.findByRole('complementary', { name: 'Faith Forum' });
});

it('leaves it where it was when the drag ends off the map or with Escape', async () => {
  const { places } = await openStakeholders(HOSC);
  const before = await places();
  const at = sizeMap();
  fireEvent.pointerDown(mark('Elm Scrutiny'), { button: 0, ...at({ influence: 4, interest: 2 }) });
  fireEvent.pointerMove(window, { clientX: 4000, clientY: 10 });
  fireEvent.pointerUp(window);
  fireEvent.pointerDown(mark('Elm Scrutiny'), { button: 0, ...at({ influence: 4, interest: 2 }) });
  fireEvent.pointerMove(window, at({ influence: 1, interest: 5 }));
  fireEvent.keyDown(window, { key: 'Escape' });
  fireEvent.pointerUp(window);
  expect(await places()).toEqual(before);
});

it('asks for the reason of a move beside the map, without standing in the way', async () => {
  const { user, desk, projectId } = await openStakeholders(HOSC);
  mark('Elm Scrutiny').focus();
  await user.keyboard('m{ArrowRight}{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Elm Scrutiny' });
  expect(document.activeElement).toBe(mark('Elm Scrutiny'));
  await user.type(within(panel).getByRole('textbox', { name: /Why it stands there/ }), 'New chair');
  await user.tab();
  await waitFor(async () => {
    const { rows } = await desk.get('projects.getPlan', { projectId });
    expect(rows.stakeholderPosition.map(({ positionOn, reason }) => [positionOn, reason])).toEqual([
      [LONG_AGO, ''],
      [TODAY, 'New chair'],
    ]);
  });
});

it('shows the map as it was, where nothing can be moved', async () => {
  const { user, places } = await openStakeholders(WATCH, { ...HOSC, places: [[SINCE_THEN, 4, 2]] });
  const before = await places();
  await user.click(screen.getByRole('button', { name: 'Map at the change before' }));
  await user.click(screen.getByRole('button', { name: 'Map at the change before' }));
  await screen.findByText('The map as it was on 10 January 2025');
  expect(wordsOf('Watch Elmshire')).toContain('influence 2 (low), interest 2 (low), Monitor');
  screen.getByRole('button', { name: 'Elm Scrutiny, not placed yet' });
  mark('Watch Elmshire').focus();
  await user.keyboard('m{ArrowUp}{Enter}');
  expect(await places()).toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Back to today' }));
  expect(wordsOf('Watch Elmshire')).toContain('influence 3 (high)');
});

it('says the target of each while targets are shown', async () => {
  const { user } = await openStakeholders({ ...HOSC, row: { targetInfluence: 4, targetInterest: 5 } });
  await user.click(screen.getByRole('checkbox', { name: 'Show targets' }));
  expect(wordsOf('Elm Scrutiny')).toContain('target: influence 4 (high), interest 5 (high)');
});

it('dims what the search does not find and leaves out other groups', async () => {
  const { user } = await openStakeholders(HOSC, WATCH);
  await user.type(screen.getByRole('searchbox', { name: 'Find a stakeholder' }), 'watch');
  await screen.findByText('1 match');
  expect(mark('Elm Scrutiny').hasAttribute('data-dim')).toBe(true);
  expect(mark('Watch Elmshire').hasAttribute('data-dim')).toBe(false);
  await user.click(screen.getByRole('button', { name: /Group/ }));
  await user.click(await screen.findByRole('option', { name: 'Healthwatch' }));
  expect(screen.queryByRole('button', { name: /^Elm Scrutiny/ })).toBeNull();
});

it('teaches what the map is for while it is empty', async () => {
  await openStakeholders();
  await screen.findByText('Who has an interest in this, or power over it?');
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Prioritise; arrange activities directly with them',
    'Tell them about general opportunities; watch for requests',
    'Keep updated on progress and opportunities',
    'Monitor; watch for requests',
  ]);
  await expectNoAxeFaults();
});

it('saves the map as a picture, and not the map of another day', async () => {
  const { user, desk } = await openStakeholders(WATCH);
  // jsdom has a URL of its own, which a worker of Node does not know.
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  Object.assign(desk.ports.platform, {
    renderWorker: pathToFileURL('electron/backend/documents/render.worker.ts'),
  });
  await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
  // Drawing starts a program of its own, which takes its time on a busy machine.
  await waitFor(() => expect([...desk.ports.saved.keys()]).toHaveLength(1), { timeout: 60_000 });
  await screen.findByText(/^Saved .*_stakeholder-map_.*\.png\.$/);
  await user.click(screen.getByRole('button', { name: 'Map at the change before' }));
  expect(screen.queryByRole('button', { name: 'Save as PNG' })).toBeNull();
});
