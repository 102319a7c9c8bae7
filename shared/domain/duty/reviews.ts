import type { FieldValue } from '../plan/shapes.ts';
import type { ReviewCause } from './lists.ts';

/** The review that changing an answer calls for, or null. Changes of contract and scrutiny are added by hand. */
export function reviewCauseOf(key: string, before: FieldValue, after: FieldValue): ReviewCause | null {
  if (key === 'project.cycleStage' && before !== after)
    return after === 'C4_PROCURE' ? 'PROCUREMENT_START' : 'STAGE_CHANGE';
  if (key === 'project.intendedPermanent' && before !== true && after === true) return 'MADE_PERMANENT';
  return null;
}
