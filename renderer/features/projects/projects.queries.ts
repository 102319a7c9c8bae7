import type { QueryClient } from '@tanstack/react-query';
import { FIRST_LIST } from '../../../shared/contract/first-questions.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { keyOf } from '../../data/keys.ts';
import type { Plan } from '../../data/plan.ts';
import { asking, putAnswer, useAsk, type Asked } from '../../data/useAsk.ts';
import { useAskPages } from '../../data/useAskPages.ts';
import { useChange, type Change } from '../../data/useChange.ts';
import type { ProjectListView } from '../../state/project-list-view.ts';
import { addToast } from '../../state/toasts.ts';

export type ProjectList = Output<'projects.list'>;
export type ProjectRow = ProjectList['projects'][number];
export type HistoryEntry = Output<'projects.history'>['entries'][number];

/** The projects that fit, last changed first; the table sorts them as the person likes. */
export const useProjectList = (view: ProjectListView): Asked<ProjectList> =>
  useAsk('projects.list', listInput(view), { keepLast: true });

const listInput = (view: ProjectListView) => ({ ...FIRST_LIST, ...view });

/** The same question before the page is there to ask it. */
export const askingForProjects = (view: ProjectListView) => asking('projects.list', listInput(view));

export const useMissing = (projectId: string) => useAsk('documents.missing', { projectId });

const HISTORY_PART = 50;

export const useHistory = (projectId: string) =>
  useAskPages({
    name: 'projects.history',
    first: null as number | null,
    inputAt: (before) => ({ projectId, before, limit: HISTORY_PART }),
    next: ({ entries, more }) => (more ? entries.at(-1)?.id : undefined),
  });

export const useCreateProject = (): Change<'projects.create'> =>
  useChange('projects.create', { tell: 'caller' });

/** Opens a project from a file; a closed dialog is no failure. */
export const useOpenProjectFile = (): Change<'projectFiles.open'> =>
  useChange('projectFiles.open', {
    tell: 'caller',
    onDone: ({ reference, title }) => addToast({ text: `Opened ${reference}, “${title}”.`, tone: 'success' }),
  });

export const useSaveProjectFile = (): Change<'projectFiles.save'> =>
  useChange('projectFiles.save', {
    quiet: ['save-cancelled'],
    onDone: ({ fileName }) => addToast({ text: `Saved the project as ${fileName}.`, tone: 'success' }),
  });

export const useChangeStatus = (): Change<'projects.changeStatus'> =>
  useChange('projects.changeStatus', {
    writes: ({ projectId }) => [keyOf('projects.getPlan', { projectId })],
    onDone: (head, { projectId }, client) => putHead(client, projectId, head),
  });

/** Puts a project in the archive or takes it out; the toast offers the way back. */
export function useArchiveProject(): Change<'projects.setArchived'> {
  const back = useChange('projects.setArchived', ARCHIVING);
  return useChange('projects.setArchived', {
    ...ARCHIVING,
    onDone: (head, input, client) => {
      putHead(client, input.projectId, head);
      const text = head.archived
        ? `${head.reference} is in the archive.`
        : `${head.reference} is out of the archive.`;
      const undo = (): void => void back.run({ projectId: input.projectId, archived: !head.archived });
      addToast({ text, tone: 'success', undo });
    },
  });
}

const ARCHIVING = {
  writes: ({ projectId }: { readonly projectId: string }) => [keyOf('projects.getPlan', { projectId })],
  onDone: (head: Plan['head'], { projectId }: { readonly projectId: string }, client: QueryClient) =>
    putHead(client, projectId, head),
};

const putHead = (client: QueryClient, projectId: string, head: Plan['head']): void =>
  putAnswer(client, { name: 'projects.getPlan', input: { projectId } }, (plan) => ({ ...plan, head }));
