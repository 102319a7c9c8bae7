// Made by `npm run gen:tables` from the migrations. Do not edit.
import type { Generated } from 'kysely';

export interface AdviceTable {
  id: string;
  project_id: string;
  position: number;
  sought_from: Generated<string>;
  sought_on: string | null;
  advice: Generated<string>;
  response: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface AreaTable {
  id: string;
  name: string;
  reference_prefix: string;
  org_type: string;
  team_email: Generated<string>;
  team_phone: Generated<string>;
  team_address: Generated<string>;
  committee_name: Generated<string>;
  committee_lead_days: Generated<number>;
  senior_sign_off_required: Generated<number>;
  uses_change_level: Generated<number>;
  expenses_policy_title: Generated<string>;
  large_events_covered: Generated<number>;
  recognition_words: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface AuditEntryTable {
  id: Generated<number>;
  at: string;
  who_id: string;
  action: string;
  project_id: string | null;
  record: string;
  record_id: string;
  field: string | null;
  before: string | null;
  after: string | null;
  personal: Generated<number>;
  reason: string | null;
}

export interface BudgetLineTable {
  id: string;
  project_id: string;
  position: number;
  category: Generated<string>;
  item: Generated<string>;
  planned_pence: number | null;
  committed_pence: number | null;
  paid_pence: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ChannelUseTable {
  id: string;
  project_id: string;
  position: number;
  channel: Generated<string>;
  purpose: Generated<string>;
  note: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface DataProtectionTable {
  project_id: string;
  dpia_ref: Generated<string>;
  lawful_basis: Generated<string>;
  retention: Generated<string>;
  privacy_notice_version: Generated<string>;
  who_sees: Generated<string>;
  consents_used: Generated<string>;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface DocumentExportTable {
  id: string;
  project_id: string;
  code: string;
  version: number;
  variant: string;
  status: string;
  file_name: string;
  sha256: string;
  missing_list: string;
  exported_at: string;
  exported_by: string;
}

export interface DocumentVersionTable {
  project_id: string;
  code: string;
  version: number;
  content_sha256: string;
  status: string;
  dated: string;
  first_exported_at: string;
  first_exported_by: string;
}

export interface EvaluationPlanTable {
  project_id: string;
  participants_involved: string | null;
  how_people_help: Generated<string>;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface FeedbackDeliveryTable {
  id: string;
  project_id: string;
  position: number;
  audience: Generated<string>;
  method: Generated<string>;
  delivered_on: string | null;
  note: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface KeyContactTable {
  id: string;
  project_id: string;
  position: number;
  person: Generated<string>;
  role: Generated<string>;
  organisation: Generated<string>;
  contact: Generated<string>;
  patient_representative: Generated<number>;
  budget_holder: Generated<number>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface KeyMessageTable {
  id: string;
  project_id: string;
  position: number;
  text: Generated<string>;
  audience: Generated<string>;
  can_influence: Generated<number>;
  plain_english_checked: Generated<number>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface LegalDutyTable {
  project_id: string;
  step1_relates: string | null;
  impact_delivery: string | null;
  impact_range: string | null;
  impact_other_any: string | null;
  officer_conclusion: string | null;
  public_interest_high: string | null;
  additional_needed: string | null;
  step2_types: Generated<string>;
  common_law_triggers: Generated<string>;
  step1_note: Generated<string>;
  impact_delivery_note: Generated<string>;
  impact_range_note: Generated<string>;
  impact_other: Generated<string>;
  conclusion_reason: Generated<string>;
  voluntary_benefit_decision: Generated<string>;
  urgency_kind: string | null;
  urgency_reason: Generated<string>;
  existing_arrangements: Generated<string>;
  insight_use: Generated<string>;
  additional_outline: Generated<string>;
  info_use: Generated<string>;
  report_back: Generated<string>;
  ongoing_impact: Generated<string>;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface LevelChoiceTable {
  project_id: string;
  level: string | null;
  why_level: Generated<string>;
  why_not_more: Generated<string>;
  why_fair: Generated<string>;
  why_proportionate: Generated<string>;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface MeasureTable {
  id: string;
  project_id: string;
  position: number;
  what: Generated<string>;
  target: Generated<string>;
  result: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface MilestoneTable {
  id: string;
  project_id: string;
  position: number;
  title: Generated<string>;
  kind: Generated<string>;
  due_on: string | null;
  done_on: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface MoneyNotesTable {
  project_id: string;
  zero_budget_note: Generated<string>;
  cover_note: Generated<string>;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface PartnerTable {
  id: string;
  project_id: string;
  position: number;
  organisation: Generated<string>;
  kind: Generated<string>;
  role: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ProjectTable {
  id: string;
  reference: string;
  area_id: string;
  status: Generated<string>;
  paused_from: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ProjectDetailsTable {
  project_id: string;
  title: string;
  legal_regime: Generated<string>;
  joint_arrangement: Generated<string>;
  day_to_day_lead_org: Generated<string>;
  location: Generated<string>;
  description: Generated<string>;
  background: Generated<string>;
  expected_reaction: Generated<string>;
  key_objectives: Generated<string>;
  activity_kinds: Generated<string>;
  can_influence: Generated<string>;
  cannot_influence: Generated<string>;
  substantial_flags: Generated<string>;
  why_engage: Generated<string>;
  who_to_engage: Generated<string>;
  methods_summary: Generated<string>;
  how_used: Generated<string>;
  cycle_stage: Generated<string>;
  change_level: number | null;
  urgent: Generated<number>;
  temporary_change: Generated<number>;
  intended_permanent: Generated<number>;
  consultation_planned: Generated<number>;
  decision_maker: Generated<string>;
  decision_date: string | null;
  project_lead_id: string | null;
  engagement_lead_id: string | null;
  equality_lead_id: string | null;
  comms_lead_id: string | null;
  sro_id: string | null;
  clinical_lead: Generated<string>;
  plan_start_date: string | null;
  engagement_start: string | null;
  engagement_end: string | null;
  feedback_by: string | null;
  qia_link: Generated<string>;
  business_case_link: Generated<string>;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface RiskTable {
  id: string;
  project_id: string;
  position: number;
  description: Generated<string>;
  mitigating_action: Generated<string>;
  likelihood: number | null;
  impact: number | null;
  owner: Generated<string>;
  review_on: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface SettingTable {
  key: string;
  value: string;
}

export interface SignOffTable {
  project_id: string;
  completed_by_id: string | null;
  completed_on: string | null;
  senior_by_id: string | null;
  senior_on: string | null;
  committee: Generated<string>;
  committee_date: string | null;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface StaffTable {
  id: string;
  name: string;
  job_title: Generated<string>;
  team: Generated<string>;
  email: Generated<string>;
  phone: Generated<string>;
  roles: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface Tables {
  advice: AdviceTable;
  area: AreaTable;
  audit_entry: AuditEntryTable;
  budget_line: BudgetLineTable;
  channel_use: ChannelUseTable;
  data_protection: DataProtectionTable;
  document_export: DocumentExportTable;
  document_version: DocumentVersionTable;
  evaluation_plan: EvaluationPlanTable;
  feedback_delivery: FeedbackDeliveryTable;
  key_contact: KeyContactTable;
  key_message: KeyMessageTable;
  legal_duty: LegalDutyTable;
  level_choice: LevelChoiceTable;
  measure: MeasureTable;
  milestone: MilestoneTable;
  money_notes: MoneyNotesTable;
  partner: PartnerTable;
  project: ProjectTable;
  project_details: ProjectDetailsTable;
  risk: RiskTable;
  setting: SettingTable;
  sign_off: SignOffTable;
  staff: StaffTable;
}
