import type { ActivityGroup } from './form-types.ts';
import { what, whenAndWhere, whom } from './form-planning.ts';
import { results, support, survey } from './form-support.ts';

/** What is asked of an activity (E16, E18), group by group; the state, the checklist and the lists have controls of their own. */
export const ACTIVITY_FORM: readonly ActivityGroup[] = [what, whom, whenAndWhere, support, survey, results];
