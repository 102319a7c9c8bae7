import { cleanup, configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import { App } from '../../../renderer/app/App.tsx';
import { followChanges } from '../../../renderer/data/changed.ts';
import { createQueryClient } from '../../../renderer/data/queryClient.ts';
import { closePalette } from '../../../renderer/state/palette.ts';
import { clearListView } from '../../../renderer/state/project-list-view.ts';
import { useSaves } from '../../../renderer/state/save-state.ts';
import { useToasts } from '../../../renderer/state/toasts.ts';
import { forgetUndo } from '../../../renderer/state/undo.ts';
import { AREA, createBackend, ME, type TestBackend } from '../../support/create-backend.ts';

/** The whole window in front of the real back end on a real store; only the bridge between them is a stand-in. */
export interface TestWindow {
  readonly user: UserEvent;
  readonly desk: TestBackend;
}

// A whole window with a real store behind it takes its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

// jsdom lays nothing out, so there is nothing to scroll to.
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;

const closers: (() => void)[] = [];

/** Opens the window at a place, on a store that `prepare` may fill first. */
export async function openWindow(
  place: string,
  prepare: (desk: TestBackend) => Promise<unknown> = () => Promise.resolve(),
): Promise<TestWindow> {
  const desk = await createBackend();
  await prepare(desk);
  return showWindow(place, desk);
}

/** The window on a back end that is there already. */
export function showWindow(place: string, desk: TestBackend): TestWindow {
  Object.defineProperty(window, 'desk', {
    configurable: true,
    value: {
      // What crosses the bridge is a copy, and text on the way back.
      call: async (name: string, input: unknown) =>
        JSON.stringify(await desk.backend.call(name, structuredClone(input))),
      onChanged: desk.backend.onChanged,
    },
  });
  history.replaceState(null, '', `#${place}`);
  const client = createQueryClient();
  const stop = followChanges(client);
  render(<App client={client} />);
  closers.push(stop, () => client.clear(), desk.dispose);
  return { user: userEvent.setup(), desk };
}

afterEach(() => {
  cleanup();
  for (const close of closers.splice(0)) close();
  document.documentElement.removeAttribute('data-ready');
  closePalette();
  clearListView();
  forgetUndo();
  useToasts.setState({ waiting: [] });
  useSaves.setState({ running: 0, failed: [], savedAt: null });
});

/** Sets the app up: one area, one person. Gives their ids. */
export const setUp = (desk: TestBackend): Promise<{ readonly areaId: string; readonly staffId: string }> =>
  desk.get('setup.begin', { area: AREA, me: { ...ME, roles: [...ME.roles] } });

/** Sets the app up and starts projects with these titles. Gives their ids in order. */
export async function setUpWith(desk: TestBackend, ...titles: readonly string[]): Promise<readonly string[]> {
  const { areaId } = await setUp(desk);
  const ids: string[] = [];
  for (const title of titles) {
    const { id } = await desk.get('projects.create', { title, areaId, legalRegime: 'ICB_2022' });
    ids.push(id);
  }
  return ids;
}

/** Fails with words when the page has a fault that assistive technology would stumble over. */
export async function expectNoAxeFaults(): Promise<void> {
  const { violations } = await axe.run(
    // React Aria's announcer points at what was announced, which may be gone by now.
    { include: [document.body], exclude: ['[data-live-announcer]'] },
    // Nothing is painted here, so contrast cannot be measured; the window tests in Electron do.
    { rules: { 'color-contrast': { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
