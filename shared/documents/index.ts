import type { DocumentCode } from '../domain/documents/codes.ts';
import type { DocumentDefinition } from './define.ts';
import { engagementAndEqualitiesPlan } from './definitions/d01-engagement-and-equalities-plan.ts';
import { participationAssessmentForm } from './definitions/d02-participation-assessment-form.ts';
import { communicationsAndEngagementPlan } from './definitions/d03-communications-and-engagement-plan.ts';
import { equalityImpactAssessment } from './definitions/d04-equality-impact-assessment.ts';
import { stakeholderMapReport } from './definitions/d05-stakeholder-map-report.ts';

/** Every Word export. A new document adds one line. */
export const DOCUMENTS: readonly DocumentDefinition[] = [
  engagementAndEqualitiesPlan,
  participationAssessmentForm,
  communicationsAndEngagementPlan,
  equalityImpactAssessment,
  stakeholderMapReport,
];

/** The definition of a document. */
export function documentOf(code: DocumentCode): DocumentDefinition {
  const found = DOCUMENTS.find((definition) => definition.code === code);
  if (!found) throw new Error(`No definition for ${code}`);
  return found;
}
