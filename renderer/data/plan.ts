import type { Output } from '../../shared/contract/index.ts';
import { useAsk, type Asked } from './useAsk.ts';

export type Plan = Output<'projects.getPlan'>;

/** A project with its whole plan. */
export const usePlan = (projectId: string): Asked<Plan> => useAsk('projects.getPlan', { projectId });

/** The title of the project that is open, for the navigation; undefined without a project or until it is known. */
export const usePlanTitle = (projectId: string | undefined): string | undefined =>
  useAsk('projects.getPlan', { projectId: projectId ?? '' }, { isOff: projectId === undefined }).value
    ?.records.project.title;
