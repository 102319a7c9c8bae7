import type { Action } from '../../state/action.ts';

/** What can be done by the palette around areas’ policies. */
export const policiesActions: readonly Action[] = [
  { id: 'policies.open', label: 'Expenses policies', group: 'Go to', run: ({ goTo }) => goTo('/policies') },
];
