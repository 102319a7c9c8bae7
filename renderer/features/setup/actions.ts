import type { Action } from '../../state/action.ts';

/** What can be done by key around settings. */
export const setupActions: readonly Action[] = [
  {
    id: 'settings.open',
    label: 'Settings',
    group: 'Go to',
    keys: 'Ctrl+,',
    run: ({ goTo }) => goTo('/settings'),
  },
];
