import type { PlanRecord, RecordKind, RowFields, RowKind } from '../../../shared/domain/plan/shapes.ts';

/** How a field lies in its column: as it is, as 0 or 1, or as JSON text. */
type Storage<Value> = [Value] extends [boolean]
  ? 'flag'
  : [Value] extends [readonly unknown[]]
    ? 'json'
    : 'plain';
type Columns<Fields> = { readonly [F in keyof Fields & string]: Storage<Fields[F]> };

export interface PlanTable<Fields> {
  readonly table: string;
  readonly columns: Columns<Fields>;
  /** Fields whose values are personal: the audit names them but never holds the value. */
  readonly personal: readonly (keyof Fields & string)[];
}

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
};

/** `dayToDayLeadOrg` → `day_to_day_lead_org`. */
export const columnName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A field's value as its column holds it. */
export function toColumn(storage: string, value: unknown): string | number | null {
  if (storage === 'flag') return value === true ? 1 : 0;
  if (storage === 'json') return JSON.stringify(value);
  return value as string | number | null;
}

/** A column's content as the field's value. */
function fromColumn(storage: string, content: unknown): unknown {
  if (storage === 'flag') return content === 1;
  if (storage === 'json') return JSON.parse(String(content));
  return content;
}

/** The fields of a stored row of a table, by their names in the app. */
export function fieldsOf<Fields>(table: PlanTable<Fields>, row: Readonly<Record<string, unknown>>): Fields {
  // The column map above is checked against the shape, so these are exactly its fields.
  return Object.fromEntries(
    Object.entries<string>(table.columns).map(([field, storage]) => [
      field,
      fromColumn(storage, row[columnName(field)]),
    ]),
  ) as Fields;
}
