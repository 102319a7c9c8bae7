import type { PlanRecord, RowFields } from '../../../../shared/domain/plan/shapes.ts';
import type { PlanTable } from '../plan-table.ts';

export const EQUALITY_RECORD_TABLES: { readonly [K in 'equality']: PlanTable<PlanRecord<K>> } = {
  equality: {
    table: 'equality_assessment',
    personal: [],
    columns: {
      eiaTitle: 'plain',
      eiaRef: 'plain',
      team: 'plain',
      focus: 'plain',
      screeningNeeded: 'plain',
      screeningOutcome: 'plain',
      screeningReason: 'plain',
      intendedOutcomes: 'plain',
      howAchieved: 'plain',
      whoAffected: 'plain',
      psedEliminate: 'plain',
      psedAdvance: 'plain',
      psedFoster: 'plain',
      healthInequalities: 'plain',
      inequalityOutcomes: 'plain',
      core20Note: 'plain',
      overallImpact: 'plain',
      cumulativeImpact: 'plain',
      decision: 'plain',
      decisionReason: 'plain',
      iiaLink: 'plain',
      assessorId: 'plain',
      assessedOn: 'plain',
      equalityReviewById: 'plain',
      equalityReviewedOn: 'plain',
      signedOffById: 'plain',
      signedOffOn: 'plain',
      reviewOn: 'plain',
    },
  },
};

export const EQUALITY_ROW_TABLES: {
  readonly [K in 'eiaGroup' | 'eiaPrevious' | 'eiaAction']: PlanTable<RowFields<K>>;
} = {
  eiaGroup: {
    table: 'eia_group',
    personal: ['gapOwner'],
    columns: {
      groupCode: 'plain',
      name: 'plain',
      relevance: 'plain',
      whatWeKnow: 'plain',
      noEvidenceReason: 'plain',
      evidenceIds: 'json',
      haveFeedback: 'plain',
      feedbackSummary: 'plain',
      impact: 'plain',
      impactNote: 'plain',
      mitigation: 'plain',
      psedAims: 'json',
      furtherOverride: 'plain',
      furtherOverrideReason: 'plain',
      separateActivity: 'flag',
      howHeard: 'plain',
      gapOwner: 'plain',
      gapBy: 'plain',
      activityIds: 'json',
      noReachReason: 'plain',
    },
  },
  eiaPrevious: {
    table: 'eia_previous',
    personal: [],
    columns: {
      planned: 'plain',
      improved: 'plain',
      outcome: 'plain',
    },
  },
  eiaAction: {
    table: 'eia_action',
    personal: ['owner'],
    columns: {
      effect: 'plain',
      groupIds: 'json',
      action: 'plain',
      expectedOutcome: 'plain',
      measure: 'plain',
      dueOn: 'plain',
      owner: 'plain',
      state: 'plain',
    },
  },
};
