import { moneyActions } from '../features/money/actions.ts';
import { paymentsActions } from '../features/payments/actions.ts';
import { peopleActions } from '../features/people/actions.ts';
import { planActions } from '../features/plan/actions.ts';
import { policiesActions } from '../features/policies/actions.ts';
import { projectsActions } from '../features/projects/actions.ts';
import { setupActions } from '../features/setup/actions.ts';
import type { Action } from '../state/action.ts';
import { openPalette } from '../state/palette.ts';
import { addToast } from '../state/toasts.ts';
import { redo, undo } from '../state/undo.ts';

/** Undoes or redoes and says what was done, because it may be out of sight. */
async function step(move: () => Promise<string | undefined>, done: string): Promise<void> {
  const label = await move();
  if (label !== undefined) addToast({ text: `${done}: ${label}.`, tone: 'info' });
}

const appActions: readonly Action[] = [
  { id: 'app.palette', label: 'Find a command', group: 'Everywhere', keys: 'Ctrl+K', run: openPalette },
  {
    id: 'app.undo',
    label: 'Undo',
    group: 'Everywhere',
    keys: 'Ctrl+Z',
    skipWhileTyping: true,
    run: () => void step(undo, 'Undone'),
  },
  {
    id: 'app.redo',
    label: 'Redo',
    group: 'Everywhere',
    keys: 'Ctrl+Y',
    skipWhileTyping: true,
    run: () => void step(redo, 'Done again'),
  },
  { id: 'app.help', label: 'Help', group: 'Go to', keys: 'F1', run: ({ goTo }) => goTo('/help') },
];

/** Every command that has a key or stands in the palette. One line for each feature. */
export const ACTIONS: readonly Action[] = [
  ...appActions,
  ...projectsActions,
  ...planActions,
  ...peopleActions,
  ...policiesActions,
  ...moneyActions,
  ...paymentsActions,
  ...setupActions,
];
