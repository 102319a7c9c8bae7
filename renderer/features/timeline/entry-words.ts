import type { TimelineEntry } from '../../../shared/domain/time/timeline.ts';
import { formatDateRange } from '../../../shared/values/dates.ts';

/** `3 June 2026`, `1 September to 24 November 2026`. */
export const dateWords = ({ from, to }: TimelineEntry): string => formatDateRange(from, to);

/** `Planning`, `Milestone: papers ready`: what it is called with what it is, said once. */
export const nameWords = ({ kind, title }: TimelineEntry): string =>
  kind === title ? title : `${kind}: ${title}`;
