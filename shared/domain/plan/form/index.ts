import type { FormSection } from './types.ts';
import { projectDetails } from './sections/01-project-details.ts';
import { describeYourProject } from './sections/02-describe-your-project.ts';
import { legalDuty } from './sections/03-legal-duty.ts';
import { levelOfEngagement } from './sections/08-level-of-engagement.ts';
import { keyMessages } from './sections/10-key-messages.ts';
import { timescales } from './sections/11-timescales.ts';
import { partnersAndContacts } from './sections/12-partners-and-contacts.ts';
import { budget } from './sections/13-budget.ts';
import { risks } from './sections/14-risks.ts';
import { usingAndFeedingBack } from './sections/15-using-and-feeding-back.ts';
import { dataProtection } from './sections/16-data-protection.ts';
import { adviceAndSignOff } from './sections/18-advice-and-sign-off.ts';
import { whatWeKnow } from './sections/04-what-we-know.ts';
import { equalityImpact } from './sections/05-equality-impact.ts';
import { gapsThatNeedEngagement } from './sections/06-gaps.ts';
import { whoToInvolve } from './sections/07-who-to-involve.ts';
import { howWeEngage } from './sections/09-how-we-engage.ts';
import { fairConsultation } from './sections/17-fair-consultation.ts';

/** The plan form, in the order D01 prints it. */
export const PLAN_FORM: readonly FormSection[] = [
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
];
