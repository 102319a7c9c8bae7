import type { IsoDate } from '../../values/dates.ts';

/**
 * The plan, what the duty was held to be at each time, the decisions, the files that were sent and who changed
 * what have to last in case somebody goes to court: none of it may be purged before its retention date, and nothing
 * without one. The date itself still counts. Taking something off a plan only hides it.
 */
export const mayPurge = (retainUntil: IsoDate | null, today: IsoDate): boolean =>
  retainUntil !== null && today > retainUntil;
