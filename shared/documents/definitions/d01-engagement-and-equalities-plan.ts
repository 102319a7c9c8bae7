import { DOCUMENT_TITLES } from '../../domain/documents/codes.ts';
import { defineDocument } from '../define.ts';
import { howWeEngage } from './d01/activities.ts';
import { checklistAppendix, equalityAppendix } from './d01/appendices.ts';
import { budget } from './d01/budget.ts';
import { fairConsultation } from './d01/consultation.ts';
import { legalDuty } from './d01/duty.ts';
import { equalityImpact } from './d01/equality.ts';
import type { Section } from './d01/facts.ts';
import { dataProtection, usingAndFeedingBack } from './d01/feedback.ts';
import { gapsThatNeedEngagement } from './d01/gaps.ts';
import { whatWeKnow } from './d01/insight.ts';
import { levelOfEngagement } from './d01/level.ts';
import { keyMessages } from './d01/messages.ts';
import { partnersAndContacts } from './d01/partners.ts';
import { describeYourProject, projectDetails } from './d01/project.ts';
import { risks } from './d01/risks.ts';
import { shortForm } from './d01/short-form.ts';
import { adviceAndSignOff } from './d01/sign-off.ts';
import { whoToInvolve } from './d01/stakeholders.ts';
import { timescales } from './d01/timescales.ts';

/** §3.0 Order. The order of the sections is fixed. */
const SECTIONS: readonly Section[] = [
  projectDetails,
  describeYourProject,
  legalDuty,
  whatWeKnow,
  equalityImpact,
  gapsThatNeedEngagement,
  whoToInvolve,
  levelOfEngagement,
  howWeEngage,
  keyMessages,
  timescales,
  partnersAndContacts,
  budget,
  risks,
  usingAndFeedingBack,
  dataProtection,
  fairConsultation,
  adviceAndSignOff,
  equalityAppendix,
  checklistAppendix,
];

/** D01. Settles the level of engagement, who might lose out, and what will be done about it. */
export const engagementAndEqualitiesPlan = defineDocument({
  code: 'D01',
  ...DOCUMENT_TITLES.D01,
  audience: 'public',
  sources: [
    'area',
    'plan',
    'history',
    'insight',
    'equality',
    'stakeholders',
    'activities',
    'consultation',
    'findings',
  ],
  // The whole plan is final only when no rule stands against it.
  isStoppedBy: () => true,
  build: (facts, options) =>
    options.short ? shortForm(facts) : SECTIONS.flatMap((section) => section(facts, options)),
});
