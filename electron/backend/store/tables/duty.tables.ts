import type { RowFields } from '../../../../shared/domain/plan/shapes.ts';
import type { PlanTable } from '../plan-table.ts';

export const DUTY_ROW_TABLES: {
  readonly [K in 'dutyVersion' | 'reviewTrigger' | 'findingOverride']: PlanTable<RowFields<K>>;
} = {
  dutyVersion: {
    table: 'duty_version',
    personal: [],
    columns: {
      step1Relates: 'plain',
      step1Note: 'plain',
      step2Types: 'json',
      impactDelivery: 'plain',
      impactDeliveryNote: 'plain',
      impactRange: 'plain',
      impactRangeNote: 'plain',
      impactOtherAny: 'plain',
      impactOther: 'plain',
      officerConclusion: 'plain',
      conclusionReason: 'plain',
      commonLawTriggers: 'json',
      publicInterestHigh: 'plain',
      voluntaryBenefitDecision: 'plain',
      urgencyKind: 'plain',
      urgencyReason: 'plain',
      existingArrangements: 'plain',
      insightUse: 'plain',
      additionalNeeded: 'plain',
      additionalOutline: 'plain',
      infoUse: 'plain',
      reportBack: 'plain',
      ongoingImpact: 'plain',
      keptOn: 'plain',
      cause: 'plain',
      why: 'plain',
      computedResult: 'plain',
      urgent: 'flag',
    },
  },
  reviewTrigger: {
    table: 'review_trigger',
    personal: [],
    columns: {
      cause: 'plain',
      raisedOn: 'plain',
      note: 'plain',
      answer: 'plain',
      answeredOn: 'plain',
      reason: 'plain',
    },
  },
  findingOverride: {
    table: 'finding_override',
    personal: [],
    columns: {
      rule: 'plain',
      subject: 'plain',
      reason: 'plain',
    },
  },
};
