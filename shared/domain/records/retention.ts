import type { IsoDate } from '../../values/dates.ts';

/**
 * What has to last in case somebody goes to court: the plan, what the duty was held to be at each time, the
 * decisions, the files that were sent, and who changed what. Taking something off a plan only hides it.
 */
export const KEPT_FOR_CHALLENGE = [
  'project',
  'plan records',
  'plan rows',
  'duty versions',
  'exports',
  'audit',
] as const;

/** Nothing may be purged before its retention date, and nothing without one. The date itself still counts. */
export const mayPurge = (retainUntil: IsoDate | null, today: IsoDate): boolean =>
  retainUntil !== null && today > retainUntil;
