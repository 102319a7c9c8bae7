// Made by `npm run gen:tables` from the migrations. Do not edit.
import type { Generated } from 'kysely';

export interface AccessNeedTable {
  id: string;
  participant_id: string;
  category: string;
  detail: Generated<string>;
  flagged: Generated<number>;
  share_consent: string | null;
  asked_on: string | null;
  reviewed_on: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ActivityTable {
  id: string;
  project_id: string;
  position: number;
  method: Generated<string>;
  level: string | null;
  state: Generated<string>;
  mode: string | null;
  expected_number: number | null;
  max_number: number | null;
  attended_number: number | null;
  recording_consents: number | null;
  reimbursement_offered: string | null;
  recognition_offered: string | null;
  formats_ready_same_day: string | null;
  clinician_present: string | null;
  recording: string | null;
  under18: string | null;
  evaluation_form_used: string | null;
  pilot_done: string | null;
  coproduced_questions: string | null;
  monitoring_questions: string | null;
  reviewed_by_healthwatch: string | null;
  title: Generated<string>;
  purpose: Generated<string>;
  audience: Generated<string>;
  venue: Generated<string>;
  venue_note: Generated<string>;
  offer_text: Generated<string>;
  access_note: Generated<string>;
  facilitator: Generated<string>;
  note_taker: Generated<string>;
  recording_kept_at: Generated<string>;
  psych_support: Generated<string>;
  ages: Generated<string>;
  guardian_consent_plan: Generated<string>;
  chaperone: Generated<string>;
  unmet_needs: Generated<string>;
  results_note: Generated<string>;
  pilot_notes: Generated<string>;
  purpose_statement: Generated<string>;
  access_statement: Generated<string>;
  freepost_address: Generated<string>;
  questions: Generated<string>;
  group_ids: Generated<string>;
  project_stakeholder_ids: Generated<string>;
  formats: Generated<string>;
  age_bands: Generated<string>;
  date_on: string | null;
  ends_on: string | null;
  starts_at: string | null;
  ends_at: string | null;
  closing_date: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ActivityReachTable {
  id: string;
  project_id: string;
  position: number;
  activity_id: string;
  group_id: string;
  expected: number | null;
  reached: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

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

export interface ApprovalTable {
  id: string;
  claim_id: string;
  round: number;
  step: string;
  staff_id: string;
  amount_pence: number;
  decided_on: string;
  given: string;
  evidence_id: string | null;
  comment: Generated<string>;
  created_at: string;
  created_by: string;
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

export interface AreaPayerTable {
  area_id: string;
  user_number: Generated<string>;
  name: Generated<string>;
  sort_code: Generated<string>;
  account_number: Generated<string>;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface AreaPolicyTable {
  id: string;
  area_id: string;
  title: string;
  effective_from: string;
  effective_to: string | null;
  content: string;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface AttendanceTable {
  id: string;
  activity_id: string;
  participant_id: string;
  invited_on: string | null;
  offer_told_on: string | null;
  reply: string | null;
  replied_on: string | null;
  needs_asked_on: string | null;
  offer_text: Generated<string>;
  note: Generated<string>;
  expenses_offered: string | null;
  recognition_offered: string | null;
  came: string | null;
  minutes: number | null;
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

export interface ChecklistItemTable {
  id: string;
  project_id: string;
  position: number;
  activity_id: string;
  item: string;
  state: Generated<string>;
  note: Generated<string>;
  owner: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ClaimTable {
  id: string;
  claim_no: string;
  participant_id: string;
  activity_id: string;
  project_id: string;
  status: Generated<string>;
  round: Generated<number>;
  budget_code: Generated<string>;
  note: Generated<string>;
  received_via: string | null;
  received_on: string | null;
  declaration_on: string | null;
  submitted_on: string | null;
  status_since: string | null;
  claimed_pence: number | null;
  accepted_pence: number | null;
  needs_second: Generated<number>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ClaimAdjustmentTable {
  id: string;
  participant_id: string;
  line_id: string;
  amount_pence: number;
  reason: string;
  created_at: string;
  created_by: string;
}

export interface ClaimDocumentTable {
  id: string;
  code: string;
  subject_id: string;
  claim_id: string | null;
  project_id: string | null;
  version: number;
  content_sha256: string;
  status: string;
  variant: string;
  file_name: string;
  sha256: string;
  missing_list: string;
  created_at: string;
  created_by: string;
}

export interface ClaimEventTable {
  id: string;
  claim_id: string;
  from_status: string;
  to_status: string;
  reason: Generated<string>;
  created_at: string;
  created_by: string;
}

export interface ClaimLineTable {
  id: string;
  claim_id: string;
  kind: string;
  travelled_on: string | null;
  mode: string | null;
  leg: string | null;
  care_provider: string | null;
  care_agreed_on: string | null;
  date_reason: Generated<string>;
  from_place: Generated<string>;
  to_place: Generated<string>;
  passenger_names: Generated<string>;
  taxi_reason: Generated<string>;
  description: Generated<string>;
  agreed_note: Generated<string>;
  provider_name: Generated<string>;
  registration_no: Generated<string>;
  care_for: Generated<string>;
  override_reason: Generated<string>;
  reduced_reason: Generated<string>;
  tenths: number | null;
  passengers: number | null;
  claimed_pence: number | null;
  care_minutes: number | null;
  care_hourly_pence: number | null;
  allowed_pence: number | null;
  still_to_travel: Generated<number>;
  agreed_before: string | null;
  receipt_id: string | null;
  care_agreed_by_id: string | null;
  accepted_pence: number | null;
  basis: string | null;
  receipt_due_on: string | null;
  return_receipt_id: string | null;
  return_given_up_on: string | null;
  return_given_up_reason: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ClaimOverrideTable {
  id: string;
  claim_id: string;
  line_id: string | null;
  other_line_id: string | null;
  rule: string;
  reason: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ConsentTable {
  id: string;
  participant_id: string;
  kind: string;
  given_on: string | null;
  method: string | null;
  expires_on: string | null;
  withdrawn_on: string | null;
  scope: Generated<string>;
  witness: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ConsultationTable {
  project_id: string;
  state: Generated<string>;
  responses_received: number | null;
  themes_considered: number | null;
  open_to_change: string | null;
  school_holidays: string | null;
  easy_read_ready: string | null;
  not_decided: string | null;
  independent_analysis: string | null;
  decision_in_public: string | null;
  preferred_option: Generated<string>;
  summary_doc: Generated<string>;
  shorter_reason: Generated<string>;
  holiday_reason: Generated<string>;
  formative_answer: Generated<string>;
  reasons_given: Generated<string>;
  criteria_given: Generated<string>;
  alternatives_given: Generated<string>;
  drawbacks_given: Generated<string>;
  information_answer: Generated<string>;
  time_answer: Generated<string>;
  conscientious_answer: Generated<string>;
  how_considered: Generated<string>;
  timeline_published: Generated<string>;
  options: Generated<string>;
  documents: Generated<string>;
  opens: string | null;
  closes: string | null;
  analysed_on: string | null;
  decided_on: string | null;
  report_published_on: string | null;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
}

export interface ContactEntryTable {
  id: string;
  project_id: string;
  position: number;
  project_stakeholder_id: string;
  method: string;
  by: Generated<string>;
  summary: Generated<string>;
  next_step: Generated<string>;
  contacted_on: string | null;
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

export interface DutyVersionTable {
  id: string;
  project_id: string;
  position: number;
  urgency_kind: string | null;
  cause: string;
  step1_relates: string | null;
  impact_delivery: string | null;
  impact_range: string | null;
  impact_other_any: string | null;
  officer_conclusion: string | null;
  public_interest_high: string | null;
  additional_needed: string | null;
  step1_note: Generated<string>;
  impact_delivery_note: Generated<string>;
  impact_range_note: Generated<string>;
  impact_other: Generated<string>;
  conclusion_reason: Generated<string>;
  voluntary_benefit_decision: Generated<string>;
  urgency_reason: Generated<string>;
  existing_arrangements: Generated<string>;
  insight_use: Generated<string>;
  additional_outline: Generated<string>;
  info_use: Generated<string>;
  report_back: Generated<string>;
  ongoing_impact: Generated<string>;
  why: Generated<string>;
  computed_result: Generated<string>;
  step2_types: Generated<string>;
  common_law_triggers: Generated<string>;
  urgent: Generated<number>;
  kept_on: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface EiaActionTable {
  id: string;
  project_id: string;
  position: number;
  state: Generated<string>;
  effect: Generated<string>;
  action: Generated<string>;
  expected_outcome: Generated<string>;
  measure: Generated<string>;
  owner: Generated<string>;
  group_ids: Generated<string>;
  due_on: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface EiaGroupTable {
  id: string;
  project_id: string;
  position: number;
  group_code: string;
  relevance: string | null;
  impact: string | null;
  have_feedback: string | null;
  further_override: string | null;
  name: Generated<string>;
  what_we_know: Generated<string>;
  no_evidence_reason: Generated<string>;
  feedback_summary: Generated<string>;
  impact_note: Generated<string>;
  mitigation: Generated<string>;
  further_override_reason: Generated<string>;
  how_heard: Generated<string>;
  gap_owner: Generated<string>;
  no_reach_reason: Generated<string>;
  evidence_ids: Generated<string>;
  psed_aims: Generated<string>;
  activity_ids: Generated<string>;
  separate_activity: Generated<number>;
  gap_by: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface EiaPreviousTable {
  id: string;
  project_id: string;
  position: number;
  planned: Generated<string>;
  improved: Generated<string>;
  outcome: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface EqualityAssessmentTable {
  project_id: string;
  screening_outcome: string | null;
  decision: string | null;
  assessor_id: string | null;
  equality_review_by_id: string | null;
  signed_off_by_id: string | null;
  screening_needed: string | null;
  eia_title: Generated<string>;
  eia_ref: Generated<string>;
  team: Generated<string>;
  focus: Generated<string>;
  screening_reason: Generated<string>;
  intended_outcomes: Generated<string>;
  how_achieved: Generated<string>;
  who_affected: Generated<string>;
  psed_eliminate: Generated<string>;
  psed_advance: Generated<string>;
  psed_foster: Generated<string>;
  health_inequalities: Generated<string>;
  inequality_outcomes: Generated<string>;
  core20_note: Generated<string>;
  overall_impact: Generated<string>;
  cumulative_impact: Generated<string>;
  decision_reason: Generated<string>;
  iia_link: Generated<string>;
  assessed_on: string | null;
  equality_reviewed_on: string | null;
  signed_off_on: string | null;
  review_on: string | null;
  version: Generated<number>;
  updated_at: string;
  updated_by: string;
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

export interface FindingOverrideTable {
  id: string;
  project_id: string;
  position: number;
  rule: Generated<string>;
  subject: Generated<string>;
  reason: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface GroupNoteTable {
  id: string;
  search: string;
  group_type: string;
  who: Generated<string>;
  use_for_words: Generated<string>;
  caution: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface InsightSourceTable {
  id: string;
  search: string;
  source_type: string;
  reach: string;
  validated_locally: string | null;
  title: Generated<string>;
  owner: Generated<string>;
  link: Generated<string>;
  what_it_says: Generated<string>;
  groups_heard: Generated<string>;
  date_gathered: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface InsightUseTable {
  id: string;
  project_id: string;
  position: number;
  source_id: string;
  still_relevant: string | null;
  gaps: Generated<string>;
  q1_same_proposal: Generated<string>;
  q2_how_changed: Generated<string>;
  q3_how_long_ago: Generated<string>;
  q4_who_took_part: Generated<string>;
  q5_diverse_enough: Generated<string>;
  q6_new_information: Generated<string>;
  q7_other_change: Generated<string>;
  is_prior_exercise: Generated<number>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface InvolvementTable {
  project_id: string;
  weeks_prioritise: Generated<number>;
  weeks_tell_and_watch: Generated<number>;
  weeks_keep_updated: Generated<number>;
  weeks_monitor: Generated<number>;
  map_purpose: Generated<string>;
  healthwatch: Generated<string>;
  voluntary_sector: Generated<string>;
  patient_groups: Generated<string>;
  scrutiny_committee: Generated<string>;
  elected_representatives: Generated<string>;
  providers: Generated<string>;
  staff: Generated<string>;
  areas_affected: Generated<string>;
  statutory_strategies: Generated<string>;
  version: Generated<number>;
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

export interface KnowledgeTable {
  project_id: string;
  old_after_months: Generated<number>;
  no_further_reason: Generated<string>;
  version: Generated<number>;
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

export interface MonitoringTallyTable {
  id: string;
  activity_id: string;
  question: string;
  answer: Generated<string>;
  count: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface NeedMetTable {
  id: string;
  access_need_id: string;
  activity_id: string;
  met: string | null;
  note: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ParticipantTable {
  id: string;
  search: string;
  name: string;
  preferred_name: Generated<string>;
  email: Generated<string>;
  phone: Generated<string>;
  address: Generated<string>;
  guardian: Generated<string>;
  guardian_contact: Generated<string>;
  represented_group: Generated<string>;
  emergency_contact: Generated<string>;
  support_person: Generated<string>;
  note: Generated<string>;
  preferred_contact: string | null;
  preferred_format: string | null;
  speaks_for: string | null;
  payment_choice: string | null;
  capacities: Generated<string>;
  interests: Generated<string>;
  relative_staff_ids: Generated<string>;
  under18: string | null;
  employed_costs_met: string | null;
  stay_involved: string | null;
  declared_tenths: number | null;
  declared_tax_year: number | null;
  staff_id: string | null;
  merged_into: string | null;
  import_id: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  weekly_limit_pence: number | null;
}

export interface ParticipantApartTable {
  one_id: string;
  other_id: string;
  created_at: string;
  created_by: string;
}

export interface ParticipantMergeTable {
  id: string;
  kept_id: string;
  gone_id: string;
  before: string;
  undone_at: string | null;
  undone_by: string | null;
  created_at: string;
  created_by: string;
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

export interface PayeeTable {
  participant_id: string;
  key_id: string | null;
  sealed: Uint8Array | null;
  last4: Generated<string>;
  payroll_reference: Generated<string>;
  changed_at: string;
  changed_by: string;
  needs_check: Generated<number>;
  verified_at: string | null;
  verified_by: string | null;
  verified_on: string | null;
  verified_given: string | null;
  verified_evidence_id: string | null;
  verified_note: Generated<string>;
  version: Generated<number>;
}

export interface PayeeNumberTable {
  number: Generated<number>;
  participant_id: string;
}

export interface PaymentDocumentTable {
  id: string;
  code: string;
  subject_id: string;
  run_id: string | null;
  participant_id: string | null;
  version: number;
  content_sha256: string;
  status: string;
  variant: string;
  file_name: string;
  sha256: string;
  missing_list: string;
  created_at: string;
  created_by: string;
}

export interface PaymentRunTable {
  id: string;
  run_no: string;
  area_id: string;
  status: Generated<string>;
  pay_on: string;
  created_at: string;
  created_by: string;
  released_on: string | null;
  released_by: string | null;
  release_evidence_id: string | null;
  total_pence: number;
  line_count: number;
  content_hash: string;
  version: Generated<number>;
}

export interface PeopleImportTable {
  id: string;
  file_name: string;
  columns: Generated<string>;
  rows_read: number;
  rows_added: number;
  undone_at: string | null;
  undone_by: string | null;
  created_at: string;
  created_by: string;
}

export interface PolicyDraftTable {
  area_id: string;
  content: string;
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
  related_projects: Generated<string>;
  joint_bodies: Generated<string>;
}

export interface ProjectStakeholderTable {
  id: string;
  project_id: string;
  position: number;
  stakeholder_id: string;
  cadence_weeks: number | null;
  target_influence: number | null;
  target_interest: number | null;
  interested: string | null;
  affected: string | null;
  can_influence: string | null;
  planned_engagement: Generated<string>;
  planned_when: Generated<string>;
  contact_owner: Generated<string>;
  representative_of: Generated<string>;
  representativeness_note: Generated<string>;
  notes: Generated<string>;
  activity_ids: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ReceiptTable {
  id: string;
  claim_id: string;
  file_id: string | null;
  supplier: Generated<string>;
  supplier_key: Generated<string>;
  dated_on: string | null;
  received_on: string | null;
  amount_pence: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface RecognitionTable {
  id: string;
  recognition_no: string;
  participant_id: string;
  activity_id: string;
  project_id: string;
  status: Generated<string>;
  status_since: string;
  amount_pence: number | null;
  rate_row_id: string | null;
  offer_made_on: string | null;
  choice: string | null;
  choice_on: string | null;
  benefits_prompt_on: string | null;
  method: string | null;
  minutes: number | null;
  units: number | null;
  offered_pence: number | null;
  reduced_pence: number | null;
  offer_reason: Generated<string>;
  charity_name: Generated<string>;
  charity_number: Generated<string>;
  tax_evidence: Generated<string>;
  budget_code: Generated<string>;
  note: Generated<string>;
  tax_route: Generated<string>;
  public_sector_salary: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface RecognitionEventTable {
  id: string;
  recognition_id: string;
  from_status: string;
  to_status: string;
  amount_pence: number | null;
  reason: Generated<string>;
  staff_id: string | null;
  decided_on: string | null;
  given: string | null;
  evidence_id: string | null;
  created_at: string;
  created_by: string;
}

export interface ReviewTriggerTable {
  id: string;
  project_id: string;
  position: number;
  cause: string;
  answer: string | null;
  note: Generated<string>;
  reason: Generated<string>;
  raised_on: string | null;
  answered_on: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
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

export interface RunExportTable {
  id: string;
  run_id: string;
  format: string;
  columns: Generated<string>;
  sha256: string;
  size: number;
  created_at: string;
  created_by: string;
}

export interface RunLineTable {
  id: string;
  run_id: string;
  position: number;
  kind: string;
  claim_id: string | null;
  recognition_id: string | null;
  adjustment_id: string | null;
  participant_id: string;
  amount_pence: number;
  method: string;
  status: Generated<string>;
  failed_on: string | null;
  paid_on: string | null;
  remittance_made_on: string | null;
  failed_reason: Generated<string>;
  created_at: string;
  created_by: string;
}

export interface RunPayeeTable {
  id: string;
  run_id: string;
  participant_id: string;
  key_id: string;
  sealed: Uint8Array;
  last4: string;
  created_at: string;
  created_by: string;
}

export interface ScrutinyTable {
  project_id: string;
  hosc_required: string | null;
  notifiable: string | null;
  safety_exemption: string | null;
  hosc_reason: Generated<string>;
  joint_committee: Generated<string>;
  hosc_outcome: Generated<string>;
  hosc_view: Generated<string>;
  safety_exemption_reason: Generated<string>;
  councils: Generated<string>;
  hosc_contacted_on: string | null;
  secretary_notified_on: string | null;
  version: Generated<number>;
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

export interface StakeholderTable {
  id: string;
  search: string;
  group_type: string;
  preferred_contact: string | null;
  preferred_level: string | null;
  cost_to_partner_pence: number | null;
  name: Generated<string>;
  organisation: Generated<string>;
  contact: Generated<string>;
  note: Generated<string>;
  use_for: Generated<string>;
  groups_reached: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface StakeholderPositionTable {
  id: string;
  project_id: string;
  position: number;
  project_stakeholder_id: string;
  influence: number | null;
  interest: number | null;
  reason: Generated<string>;
  position_on: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface SurveyQuestionTable {
  id: string;
  project_id: string;
  position: number;
  activity_id: string;
  kind: string;
  text: Generated<string>;
  options: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface ThemeTable {
  id: string;
  project_id: string;
  position: number;
  sentiment: string;
  count: number | null;
  title: Generated<string>;
  summary: Generated<string>;
  groups_differing: Generated<string>;
  activity_ids: Generated<string>;
  group_ids: Generated<string>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

export interface VaultFileTable {
  id: string;
  key_id: string;
  bytes_in: string;
  sha256: string;
  media_type: string;
  size: number;
  created_at: string;
  created_by: string;
}

export interface VaultKeyTable {
  id: string;
  by_key_store: string | null;
  by_passphrase: string | null;
  by_recovery: string | null;
  recovery_made_at: string | null;
  newer_id: string | null;
  by_newer: string | null;
  created_at: string;
  created_by: string;
}

export interface Tables {
  access_need: AccessNeedTable;
  activity: ActivityTable;
  activity_reach: ActivityReachTable;
  advice: AdviceTable;
  approval: ApprovalTable;
  area: AreaTable;
  area_payer: AreaPayerTable;
  area_policy: AreaPolicyTable;
  attendance: AttendanceTable;
  audit_entry: AuditEntryTable;
  budget_line: BudgetLineTable;
  channel_use: ChannelUseTable;
  checklist_item: ChecklistItemTable;
  claim: ClaimTable;
  claim_adjustment: ClaimAdjustmentTable;
  claim_document: ClaimDocumentTable;
  claim_event: ClaimEventTable;
  claim_line: ClaimLineTable;
  claim_override: ClaimOverrideTable;
  consent: ConsentTable;
  consultation: ConsultationTable;
  contact_entry: ContactEntryTable;
  data_protection: DataProtectionTable;
  document_export: DocumentExportTable;
  document_version: DocumentVersionTable;
  duty_version: DutyVersionTable;
  eia_action: EiaActionTable;
  eia_group: EiaGroupTable;
  eia_previous: EiaPreviousTable;
  equality_assessment: EqualityAssessmentTable;
  evaluation_plan: EvaluationPlanTable;
  feedback_delivery: FeedbackDeliveryTable;
  finding_override: FindingOverrideTable;
  group_note: GroupNoteTable;
  insight_source: InsightSourceTable;
  insight_use: InsightUseTable;
  involvement: InvolvementTable;
  key_contact: KeyContactTable;
  key_message: KeyMessageTable;
  knowledge: KnowledgeTable;
  legal_duty: LegalDutyTable;
  level_choice: LevelChoiceTable;
  measure: MeasureTable;
  milestone: MilestoneTable;
  money_notes: MoneyNotesTable;
  monitoring_tally: MonitoringTallyTable;
  need_met: NeedMetTable;
  participant: ParticipantTable;
  participant_apart: ParticipantApartTable;
  participant_merge: ParticipantMergeTable;
  partner: PartnerTable;
  payee: PayeeTable;
  payee_number: PayeeNumberTable;
  payment_document: PaymentDocumentTable;
  payment_run: PaymentRunTable;
  people_import: PeopleImportTable;
  policy_draft: PolicyDraftTable;
  project: ProjectTable;
  project_details: ProjectDetailsTable;
  project_stakeholder: ProjectStakeholderTable;
  receipt: ReceiptTable;
  recognition: RecognitionTable;
  recognition_event: RecognitionEventTable;
  review_trigger: ReviewTriggerTable;
  risk: RiskTable;
  run_export: RunExportTable;
  run_line: RunLineTable;
  run_payee: RunPayeeTable;
  scrutiny: ScrutinyTable;
  setting: SettingTable;
  sign_off: SignOffTable;
  staff: StaffTable;
  stakeholder: StakeholderTable;
  stakeholder_position: StakeholderPositionTable;
  survey_question: SurveyQuestionTable;
  theme: ThemeTable;
  vault_file: VaultFileTable;
  vault_key: VaultKeyTable;
}
