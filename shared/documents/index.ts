import type { DocumentDefinition } from './define.ts';
import { engagementAndEqualitiesPlan } from './definitions/d01-engagement-and-equalities-plan.ts';
import { participationAssessmentForm } from './definitions/d02-participation-assessment-form.ts';

/** Every Word export. A new document adds one line. */
export const DOCUMENTS: readonly DocumentDefinition[] = [
  engagementAndEqualitiesPlan,
  participationAssessmentForm,
];
