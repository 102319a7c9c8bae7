import { STATUS_WORDS } from '../../../shared/domain/plan/lists.ts';
import type { ProjectSummary } from '../../../shared/domain/projects/summary.ts';
import type { Log } from '../../backend/context.ts';
import { columns, printJson, type Output } from '../output.ts';
import { hasStore } from '../../backend/has-store.ts';
import { withSession, type Session } from '../session.ts';
import type { CommonOptions } from './options.ts';

/** Names the projects: those in use first, then those in the archive. */
export async function listProjects(
  options: CommonOptions,
  { output, log }: { readonly output: Output; readonly log: Log },
): Promise<void> {
  const projects = hasStore(options.store)
    ? await withSession({ store: options.store, log }, allProjects)
    : [];
  if (options.json) printJson(output, projects.map(brief));
  else output.out(projects.length === 0 ? 'No projects yet.\n' : columns([HEADINGS, ...projects.map(line)]));
}

/** Every project, in the order of their references; none while the store is not set up. */
export async function allProjects({ get }: Session): Promise<readonly ProjectSummary[]> {
  const { ready } = await get('setup.get', {});
  if (!ready) return [];
  const filter = { search: '', status: null, sort: 'reference', descending: false } as const;
  const inUse = await get('projects.list', { ...filter, archived: false });
  const archived = await get('projects.list', { ...filter, archived: true });
  return [...inUse.projects, ...archived.projects];
}

const HEADINGS = ['Reference', 'Status', 'Decision', 'Title'];

const line = ({ reference, title, status, archived, decisionDate }: ProjectSummary): readonly string[] => [
  reference,
  `${STATUS_WORDS[status]}${archived ? ' (archived)' : ''}`,
  decisionDate ?? '-',
  title,
];

const brief = ({
  reference,
  title,
  status,
  archived,
  areaName,
  engagementLead,
  decisionDate,
  updatedAt,
}: ProjectSummary) => ({
  reference,
  title,
  status,
  archived,
  area: areaName,
  engagementLead,
  decisionDate,
  updatedAt,
});
