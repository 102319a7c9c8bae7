import { DOCUMENT_TITLES } from '../../domain/documents/codes.ts';
import { defineDocument } from '../define.ts';
import { aboutThisAssessment, outcomesAndPeople, previousAssessment } from './d04/about.ts';
import { actionPlan } from './d04/actions.ts';
import { equalityDuty } from './d04/duty.ts';
import { engagement, evidenceAndGaps } from './d04/evidence.ts';
import type { Section } from './d04/facts.ts';
import { assessmentByGroup } from './d04/groups.ts';
import { healthInequalities, overallEffect, signOffAndReview } from './d04/overall.ts';

/** §3.0 Order. */
const SECTIONS: readonly Section[] = [
  aboutThisAssessment,
  previousAssessment,
  outcomesAndPeople,
  assessmentByGroup,
  evidenceAndGaps,
  engagement,
  equalityDuty,
  healthInequalities,
  overallEffect,
  actionPlan,
  signOffAndReview,
];

/** Links of the assessment itself: its header, its groups, gaps and actions. */
const OURS = /^(equality\.|rows\.eia|groups\.)/;

/** D04. A structured look at the likely effects on each group, and what will be done about them. */
export const equalityImpactAssessment = defineDocument({
  code: 'D04',
  ...DOCUMENT_TITLES.D04,
  audience: 'public',
  sources: ['area', 'plan', 'equality', 'insight', 'activities', 'themes', 'findings'],
  isStoppedBy: ({ link }) => OURS.test(link),
  build: (facts) => SECTIONS.flatMap((section) => section(facts)),
});
