import type { DirectoryFields, DirectoryKind } from '../../../shared/domain/directory/shapes.ts';
import type { PlanRecord, RecordKind, RowFields, RowKind } from '../../../shared/domain/plan/shapes.ts';
import type { PlanTable } from './plan-table.ts';
import { ACTIVITIES_ROW_TABLES } from './tables/activities.tables.ts';
import { CONSULTATION_RECORD_TABLES } from './tables/consultation.tables.ts';
import { DUTY_ROW_TABLES } from './tables/duty.tables.ts';
import { EQUALITY_RECORD_TABLES, EQUALITY_ROW_TABLES } from './tables/equality.tables.ts';
import {
  INSIGHT_DIRECTORY_TABLES,
  INSIGHT_RECORD_TABLES,
  INSIGHT_ROW_TABLES,
} from './tables/insight.tables.ts';
import {
  STAKEHOLDERS_DIRECTORY_TABLES,
  STAKEHOLDERS_RECORD_TABLES,
  STAKEHOLDERS_ROW_TABLES,
} from './tables/stakeholders.tables.ts';

/** The table of each one-to-one record. A field without a column does not compile. */
export const RECORD_TABLES: { readonly [K in RecordKind]: PlanTable<PlanRecord<K>> } = {
  project: {
    table: 'project_details',
    personal: ['clinicalLead'],
    columns: {
      title: 'plain',
      legalRegime: 'plain',
      jointArrangement: 'plain',
      dayToDayLeadOrg: 'plain',
      location: 'plain',
      description: 'plain',
      keyObjectives: 'json',
      background: 'plain',
      expectedReaction: 'plain',
      activityKinds: 'json',
      whyEngage: 'plain',
      whoToEngage: 'plain',
      methodsSummary: 'plain',
      canInfluence: 'json',
      cannotInfluence: 'json',
      howUsed: 'plain',
      cycleStage: 'plain',
      changeLevel: 'plain',
      substantialFlags: 'json',
      urgent: 'flag',
      temporaryChange: 'flag',
      intendedPermanent: 'flag',
      consultationPlanned: 'flag',
      decisionMaker: 'plain',
      decisionDate: 'plain',
      projectLeadId: 'plain',
      engagementLeadId: 'plain',
      equalityLeadId: 'plain',
      commsLeadId: 'plain',
      sroId: 'plain',
      clinicalLead: 'plain',
      planStartDate: 'plain',
      engagementStart: 'plain',
      engagementEnd: 'plain',
      feedbackBy: 'plain',
      qiaLink: 'plain',
      businessCaseLink: 'plain',
      relatedProjects: 'json',
      jointBodies: 'json',
    },
  },
  legalDuty: {
    table: 'legal_duty',
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
    },
  },
  level: {
    table: 'level_choice',
    personal: [],
    columns: {
      level: 'plain',
      whyLevel: 'plain',
      whyNotMore: 'plain',
      whyFair: 'plain',
      whyProportionate: 'plain',
    },
  },
  money: { table: 'money_notes', personal: [], columns: { zeroBudgetNote: 'plain', coverNote: 'plain' } },
  evaluation: {
    table: 'evaluation_plan',
    personal: [],
    columns: { participantsInvolved: 'plain', howPeopleHelp: 'plain' },
  },
  dataProtection: {
    table: 'data_protection',
    personal: [],
    columns: {
      dpiaRef: 'plain',
      lawfulBasis: 'plain',
      retention: 'plain',
      privacyNoticeVersion: 'plain',
      whoSees: 'plain',
      consentsUsed: 'plain',
    },
  },
  signOff: {
    table: 'sign_off',
    personal: [],
    columns: {
      completedById: 'plain',
      completedOn: 'plain',
      seniorById: 'plain',
      seniorOn: 'plain',
      committee: 'plain',
      committeeDate: 'plain',
    },
  },
  ...INSIGHT_RECORD_TABLES,
  ...EQUALITY_RECORD_TABLES,
  ...STAKEHOLDERS_RECORD_TABLES,
  ...CONSULTATION_RECORD_TABLES,
};

/** The table of each kind of row. */
export const ROW_TABLES: { readonly [K in RowKind]: PlanTable<RowFields<K>> } = {
  risk: {
    table: 'risk',
    personal: ['owner'],
    columns: {
      description: 'plain',
      mitigatingAction: 'plain',
      likelihood: 'plain',
      impact: 'plain',
      owner: 'plain',
      reviewOn: 'plain',
    },
  },
  milestone: {
    table: 'milestone',
    personal: [],
    columns: { title: 'plain', kind: 'plain', dueOn: 'plain', doneOn: 'plain' },
  },
  budgetLine: {
    table: 'budget_line',
    personal: [],
    columns: {
      category: 'plain',
      item: 'plain',
      plannedPence: 'plain',
      committedPence: 'plain',
      paidPence: 'plain',
    },
  },
  keyMessage: {
    table: 'key_message',
    personal: [],
    columns: { text: 'plain', audience: 'plain', canInfluence: 'flag', plainEnglishChecked: 'flag' },
  },
  channelUse: {
    table: 'channel_use',
    personal: [],
    columns: { channel: 'plain', purpose: 'plain', note: 'plain' },
  },
  partner: {
    table: 'partner',
    personal: [],
    columns: { organisation: 'plain', kind: 'plain', role: 'plain' },
  },
  keyContact: {
    table: 'key_contact',
    personal: ['person', 'contact'],
    columns: {
      person: 'plain',
      role: 'plain',
      organisation: 'plain',
      contact: 'plain',
      patientRepresentative: 'flag',
      budgetHolder: 'flag',
    },
  },
  measure: { table: 'measure', personal: [], columns: { what: 'plain', target: 'plain', result: 'plain' } },
  advice: {
    table: 'advice',
    personal: ['soughtFrom'],
    columns: { soughtFrom: 'plain', soughtOn: 'plain', advice: 'plain', response: 'plain' },
  },
  feedbackDelivery: {
    table: 'feedback_delivery',
    personal: [],
    columns: { audience: 'plain', method: 'plain', deliveredOn: 'plain', note: 'plain' },
  },
  ...DUTY_ROW_TABLES,
  ...INSIGHT_ROW_TABLES,
  ...EQUALITY_ROW_TABLES,
  ...STAKEHOLDERS_ROW_TABLES,
  ...ACTIVITIES_ROW_TABLES,
};

/** The table of each kind of entry that all projects share. */
export const DIRECTORY_TABLES: { readonly [K in DirectoryKind]: PlanTable<DirectoryFields<K>> } = {
  ...INSIGHT_DIRECTORY_TABLES,
  ...STAKEHOLDERS_DIRECTORY_TABLES,
};
