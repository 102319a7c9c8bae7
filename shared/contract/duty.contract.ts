import { z } from 'zod';
import { REVIEW_CAUSES } from '../domain/duty/lists.ts';
import { Id, Text } from '../values/zod.ts';
import { command } from './define.ts';

const REFUSALS = ['project-not-found', 'project-archived', 'project-closed'] as const;

/** The versions of a legal duty assessment (E07). Reading them is part of the plan: its rows of kind `dutyVersion`. */
export const dutyContract = {
  /**
   * Keeps the assessment as it stands, whatever its result, and starts a new one, with the old answers or
   * with none. Open reviews of the same cause are answered by it.
   */
  'duty.startAgain': command({
    permission: 'projects:write',
    input: z.strictObject({
      projectId: Id,
      cause: z.enum(REVIEW_CAUSES),
      why: Text,
      keepAnswers: z.boolean(),
    }),
    output: z.strictObject({ versionId: Id }),
    errors: [...REFUSALS, 'duty-not-begun', 'duty-why-needed'],
    touches: ['projects', 'documents'],
  }),
  /** Makes an earlier version the one that stands; the one that stood is kept first. */
  'duty.bringBack': command({
    permission: 'projects:write',
    input: z.strictObject({ projectId: Id, versionId: Id }),
    output: z.strictObject({
      /** The version that stood until now, as it was kept; null when nothing had to be kept. */
      keptId: Id.nullable(),
    }),
    errors: [...REFUSALS, 'row-not-found'],
    touches: ['projects', 'documents'],
  }),
} as const;
