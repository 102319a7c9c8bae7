import { z } from 'zod';
import { Id } from '../values/zod.ts';
import { task } from './define.ts';

export const activitiesContract = {
  /** Asks where to save and writes one activity as a calendar file (.ics) without names of people. */
  'activities.saveCalendar': task({
    permission: 'documents:export',
    input: z.strictObject({ projectId: Id, activityId: Id }),
    output: z.strictObject({ fileName: z.string() }),
    errors: ['project-not-found', 'row-not-found', 'activity-undated', 'save-cancelled', 'file-not-written'],
    touches: [],
  }),
} as const;
