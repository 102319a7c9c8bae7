import type { ProjectPageId } from '../../../shared/domain/plan/form/types.ts';
import type { Action } from '../../state/action.ts';
import { documentsPath, historyPath, planPath, projectPath } from './paths.ts';

/** A page of a project beside its plan. */
const pageOf =
  (page: ProjectPageId) =>
  (id: string): string =>
    `/projects/${id}/${page}`;

/** The project the window is at, from an address like `/projects/…/plan`. */
const projectAt = (path: string): string | undefined => /^\/projects\/([0-9a-f-]{36})/.exec(path)?.[1];

const inProject = (
  id: string,
  label: string,
  keys: string,
  place: (projectId: string) => string,
): Action => ({
  id: `project.${id}`,
  label,
  group: 'In a project',
  keys,
  when: ({ path }) => projectAt(path) !== undefined,
  run: ({ path, goTo }) => {
    const projectId = projectAt(path);
    if (projectId !== undefined) goTo(place(projectId));
  },
});

/** What can be done by key around projects. */
export const projectsActions: readonly Action[] = [
  {
    id: 'projects.open',
    label: 'Projects',
    group: 'Go to',
    keys: 'Alt+P',
    run: ({ goTo }) => goTo('/projects'),
  },
  {
    id: 'projects.new',
    label: 'New project',
    group: 'Projects',
    keys: 'Ctrl+N',
    run: ({ goTo }) => goTo('/projects/new'),
  },
  {
    id: 'projects.find',
    label: 'Find a project',
    group: 'Projects',
    keys: 'Ctrl+F',
    when: ({ path }) => path === '/projects',
    run: () => document.querySelector<HTMLElement>('#project-search input')?.focus(),
  },
  inProject('home', 'Project at a glance', 'Alt+1', projectPath),
  inProject('plan', 'Plan', 'Alt+2', planPath),
  inProject('documents', 'Documents', 'Alt+3', documentsPath),
  inProject('history', 'History of changes', 'Alt+4', historyPath),
  inProject('insight', 'What we know', 'Alt+5', pageOf('insight')),
  inProject('equality', 'Equality', 'Alt+6', pageOf('equality')),
  inProject('stakeholders', 'Stakeholders', 'Alt+7', pageOf('stakeholders')),
  inProject('activities', 'Activities', 'Alt+8', pageOf('activities')),
  inProject('timeline', 'Timeline', 'Alt+9', pageOf('timeline')),
  inProject('readiness', 'Readiness', 'Alt+0', pageOf('readiness')),
  {
    id: 'directory',
    label: 'Directory of stakeholders',
    group: 'Go to',
    run: ({ goTo }) => goTo('/directory'),
  },
  { id: 'library', label: 'Insight library', group: 'Go to', run: ({ goTo }) => goTo('/library') },
];
