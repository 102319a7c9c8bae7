import type { Action } from '../../state/action.ts';

/** The project the window is at, from an address like `/projects/…/plan`. */
const projectAt = (path: string): string | undefined => /^\/projects\/([0-9a-f-]{36})/.exec(path)?.[1];

/** What can be done by the palette around the people who take part. */
export const peopleActions: readonly Action[] = [
  { id: 'people.open', label: 'People', group: 'Go to', run: ({ goTo }) => goTo('/people') },
  {
    id: 'people.import',
    label: 'Read in a list of people',
    group: 'Go to',
    run: ({ goTo }) => goTo('/people/import'),
  },
  {
    id: 'people.duplicates',
    label: 'Possible duplicates of people',
    group: 'Go to',
    run: ({ goTo }) => goTo('/people/duplicates'),
  },
  {
    id: 'project.people',
    label: 'People of this project',
    group: 'In a project',
    when: ({ path }) => projectAt(path) !== undefined,
    run: ({ path, goTo }) => goTo(`/projects/${projectAt(path) ?? ''}/people`),
  },
];
