import { z } from 'zod';
import { DateOrNull, Id, IdList, Str, Text, Tri } from '../../values/zod.ts';
import { GROUP_CODES } from './groups.ts';
import {
  EIA_ACTION_STATES,
  EIA_DECISIONS,
  IMPACTS,
  PSED_AIMS,
  RELEVANCES,
  SCREENING_OUTCOMES,
} from './lists.ts';

/** E09 header. Who assesses and reviews are members of staff. */
export const EqualityAssessment = z.strictObject({
  eiaTitle: Str,
  eiaRef: Str,
  team: Str,
  focus: Text,
  screeningNeeded: Tri,
  screeningOutcome: z.enum(SCREENING_OUTCOMES).nullable(),
  screeningReason: Text,
  intendedOutcomes: Text,
  howAchieved: Text,
  whoAffected: Text,
  psedEliminate: Text,
  psedAdvance: Text,
  psedFoster: Text,
  healthInequalities: Text,
  inequalityOutcomes: Text,
  core20Note: Text,
  overallImpact: Text,
  cumulativeImpact: Text,
  decision: z.enum(EIA_DECISIONS).nullable(),
  decisionReason: Text,
  iiaLink: Str,
  assessorId: Id.nullable(),
  assessedOn: DateOrNull,
  equalityReviewById: Id.nullable(),
  equalityReviewedOn: DateOrNull,
  signedOffById: Id.nullable(),
  signedOffOn: DateOrNull,
  reviewOn: DateOrNull,
});

/** E10. One group. `name` is the area's own name for it; for a `LOCAL` group it is the only one. */
export const EiaGroup = z.strictObject({
  groupCode: z.enum(GROUP_CODES),
  name: Str,
  relevance: z.enum(RELEVANCES).nullable(),
  whatWeKnow: Text,
  noEvidenceReason: Text,
  /** Ids of insight used in this project (`insightUse`). */
  evidenceIds: IdList,
  haveFeedback: Tri,
  feedbackSummary: Text,
  impact: z.enum(IMPACTS).nullable(),
  impactNote: Text,
  mitigation: Text,
  psedAims: z.array(z.enum(PSED_AIMS)).max(PSED_AIMS.length),
  /** R-020 works out whether further engagement is needed; the person may differ, with a reason. */
  furtherOverride: Tri,
  furtherOverrideReason: Text,
  /** Will not speak up in a mixed meeting, so needs an activity of its own. */
  separateActivity: z.boolean(),
  howHeard: Text,
  gapOwner: Str,
  gapBy: DateOrNull,
  /** Ids of activities of this project that will hear from the group. */
  activityIds: IdList,
  /** D05 §6: why nobody on the map reaches this group. */
  noReachReason: Text,
});

/** D04 §2. What was planned last time and what came of it. */
export const EiaPrevious = z.strictObject({ planned: Text, improved: Text, outcome: Text });

/** E09 actions, D04 §10. */
export const EiaAction = z.strictObject({
  effect: Text,
  groupIds: IdList,
  action: Text,
  expectedOutcome: Text,
  measure: Text,
  dueOn: DateOrNull,
  owner: Str,
  state: z.enum(EIA_ACTION_STATES),
});

export const EQUALITY_RECORDS = { equality: EqualityAssessment } as const;
export const EQUALITY_ROWS = { eiaGroup: EiaGroup, eiaPrevious: EiaPrevious, eiaAction: EiaAction } as const;
