import type { Action } from '../../state/action.ts';

/** The project the window is at, from an address like `/projects/…/plan`. */
const projectAt = (path: string): string | undefined => /^\/projects\/([0-9a-f-]{36})/.exec(path)?.[1];

/** What can be done by the palette around the money of an area and of a project. */
export const moneyActions: readonly Action[] = [
  { id: 'money.open', label: 'Money of the area', group: 'Go to', run: ({ goTo }) => goTo('/money') },
  {
    id: 'project.money',
    label: 'Money of this project',
    group: 'In a project',
    when: ({ path }) => projectAt(path) !== undefined,
    run: ({ path, goTo }) => goTo(`/projects/${projectAt(path) ?? ''}/money`),
  },
];
