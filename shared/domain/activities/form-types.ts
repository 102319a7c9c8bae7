import type { Help, RowField } from '../plan/form/types.ts';
import type { StoredRow } from '../plan/shapes.ts';

type Activity = StoredRow<'activity'>;

/** One question about an activity. */
export interface ActivityField extends RowField<'activity'> {
  readonly help?: Help;
  /** Absent: always asked. What is answered is shown all the same. */
  readonly showWhen?: (activity: Activity) => boolean;
}

/** Questions that belong together, and the name of their box. */
export interface ActivityGroup {
  readonly id: 'what' | 'whom' | 'when' | 'support' | 'survey' | 'results';
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly ActivityField[];
}
