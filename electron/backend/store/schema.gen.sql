-- Made by `npm run gen:tables` from the migrations. Do not edit.

CREATE TRIGGER audit_entry_no_delete before delete on audit_entry
  begin select raise(abort,
  'audit entries are never deleted'); end;

CREATE TRIGGER audit_entry_no_update before update on audit_entry
  begin select raise(abort,
  'audit entries are never changed'); end;

CREATE TRIGGER document_export_no_delete before delete on document_export
  begin select raise(abort,
  'exports are never deleted'); end;

CREATE TRIGGER document_export_no_update before update on document_export
  begin select raise(abort,
  'exports are never changed'); end;

CREATE TABLE advice (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  sought_from text not null default '',
  sought_on text,
  advice text not null default '',
  response text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE area (
  id text primary key,
  name text not null unique collate nocase,
  reference_prefix text not null,
  org_type text not null,
  team_email text not null default '',
  team_phone text not null default '',
  team_address text not null default '',
  committee_name text not null default '',
  committee_lead_days integer not null default 14 check (committee_lead_days >= 0),
  senior_sign_off_required integer not null default 0 check (senior_sign_off_required in (0,
  1)),
  uses_change_level integer not null default 0 check (uses_change_level in (0,
  1)),
  expenses_policy_title text not null default '',
  large_events_covered integer not null default 0 check (large_events_covered in (0,
  1)),
  recognition_words text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE audit_entry (
  id integer primary key autoincrement,
  at text not null,
  who_id text not null,
  action text not null,
  project_id text,
  record text not null,
  record_id text not null,
  field text,
  before text,
  after text,
  personal integer not null default 0 check (personal in (0,
  1)),
  reason text,
  check (personal = 0 or (before is null and after is null))
  ) strict;

CREATE TABLE budget_line (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  category text not null default 'VENUE',
  item text not null default '',
  planned_pence integer check (planned_pence >= 0),
  committed_pence integer check (committed_pence >= 0),
  paid_pence integer check (paid_pence >= 0),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE channel_use (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  channel text not null default 'WEBSITE',
  purpose text not null default 'PROMOTE',
  note text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE data_protection (
  project_id text primary key references project (id),
  dpia_ref text not null default '',
  lawful_basis text not null default '',
  retention text not null default '',
  privacy_notice_version text not null default '',
  who_sees text not null default '',
  consents_used text not null default '',
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE document_export (
  id text primary key,
  project_id text not null references project (id),
  code text not null,
  version integer not null,
  variant text not null,
  status text not null check (status in ('draft',
  'final')),
  file_name text not null,
  sha256 text not null,
  missing_list text not null check (json_valid(missing_list)),
  exported_at text not null,
  exported_by text not null references staff (id),
  foreign key (project_id,
  code,
  version) references document_version (project_id,
  code,
  version)
  ) strict,
  without rowid;

CREATE TABLE document_version (
  project_id text not null references project (id),
  code text not null,
  version integer not null check (version >= 1),
  content_sha256 text not null,
  status text not null check (status in ('draft',
  'final')),
  dated text not null,
  first_exported_at text not null,
  first_exported_by text not null references staff (id),
  primary key (project_id,
  code,
  version)
  ) strict,
  without rowid;

CREATE TABLE evaluation_plan (
  project_id text primary key references project (id),
  participants_involved text check (participants_involved in ('YES',
  'NO')),
  how_people_help text not null default '',
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE feedback_delivery (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  audience text not null default '',
  method text not null default 'LETTER_EMAIL',
  delivered_on text,
  note text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE key_contact (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  person text not null default '',
  role text not null default '',
  organisation text not null default '',
  contact text not null default '',
  patient_representative integer not null default 0 check (patient_representative in (0,
  1)),
  budget_holder integer not null default 0 check (budget_holder in (0,
  1)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE key_message (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  text text not null default '',
  audience text not null default '',
  can_influence integer not null default 0 check (can_influence in (0,
  1)),
  plain_english_checked integer not null default 0 check (plain_english_checked in (0,
  1)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE legal_duty (
  project_id text primary key references project (id),
  step1_relates text check (step1_relates in ('YES',
  'NO')),
  impact_delivery text check (impact_delivery in ('YES',
  'NO')),
  impact_range text check (impact_range in ('YES',
  'NO')),
  impact_other_any text check (impact_other_any in ('YES',
  'NO')),
  officer_conclusion text check (officer_conclusion in ('YES',
  'NO')),
  public_interest_high text check (public_interest_high in ('YES',
  'NO')),
  additional_needed text check (additional_needed in ('YES',
  'NO')),
  step2_types text not null default '[]' check (json_valid(step2_types)),
  common_law_triggers text not null default '[]' check (json_valid(common_law_triggers)),
  step1_note text not null default '',
  impact_delivery_note text not null default '',
  impact_range_note text not null default '',
  impact_other text not null default '',
  conclusion_reason text not null default '',
  voluntary_benefit_decision text not null default '',
  urgency_kind text,
  urgency_reason text not null default '',
  existing_arrangements text not null default '',
  insight_use text not null default '',
  additional_outline text not null default '',
  info_use text not null default '',
  report_back text not null default '',
  ongoing_impact text not null default '',
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE level_choice (
  project_id text primary key references project (id),
  level text,
  why_level text not null default '',
  why_not_more text not null default '',
  why_fair text not null default '',
  why_proportionate text not null default '',
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE measure (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  what text not null default '',
  target text not null default '',
  result text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE milestone (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  title text not null default '',
  kind text not null default 'MILESTONE',
  due_on text,
  done_on text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE money_notes (
  project_id text primary key references project (id),
  zero_budget_note text not null default '',
  cover_note text not null default '',
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE partner (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  organisation text not null default '',
  kind text not null default 'OTHER',
  role text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE project (
  id text primary key,
  reference text not null unique,
  area_id text not null references area (id),
  status text not null default 'DRAFT' check (status in
  ('DRAFT',
  'PLANNED',
  'LIVE',
  'ANALYSING',
  'FEEDING_BACK',
  'EVALUATED',
  'CLOSED',
  'PAUSED')),
  paused_from text check ((paused_from is null) = (status <> 'PAUSED')),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE project_details (
  project_id text primary key references project (id),
  title text not null check (title <> ''),
  legal_regime text not null default 'ICB_2022' check (legal_regime in ('CCG_2017',
  'ICB_2022')),
  joint_arrangement text not null default 'NONE',
  day_to_day_lead_org text not null default '',
  location text not null default '',
  description text not null default '',
  background text not null default '',
  expected_reaction text not null default '',
  key_objectives text not null default '[]' check (json_valid(key_objectives)),
  activity_kinds text not null default '[]' check (json_valid(activity_kinds)),
  can_influence text not null default '[]' check (json_valid(can_influence)),
  cannot_influence text not null default '[]' check (json_valid(cannot_influence)),
  substantial_flags text not null default '[]' check (json_valid(substantial_flags)),
  why_engage text not null default '',
  who_to_engage text not null default '',
  methods_summary text not null default '',
  how_used text not null default '',
  cycle_stage text not null default 'C1_NEEDS',
  change_level integer check (change_level between 1 and 4),
  urgent integer not null default 0 check (urgent in (0,
  1)),
  temporary_change integer not null default 0 check (temporary_change in (0,
  1)),
  intended_permanent integer not null default 0 check (intended_permanent in (0,
  1)),
  consultation_planned integer not null default 0 check (consultation_planned in (0,
  1)),
  decision_maker text not null default '',
  decision_date text,
  project_lead_id text references staff (id),
  engagement_lead_id text references staff (id),
  equality_lead_id text references staff (id),
  comms_lead_id text references staff (id),
  sro_id text references staff (id),
  clinical_lead text not null default '',
  plan_start_date text,
  engagement_start text,
  engagement_end text,
  feedback_by text,
  qia_link text not null default '',
  business_case_link text not null default '',
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE risk (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  description text not null default '',
  mitigating_action text not null default '',
  likelihood integer check (likelihood between 1 and 5),
  impact integer check (impact between 1 and 5),
  owner text not null default '',
  review_on text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE setting (
  key text primary key,
  value text not null
  ) strict,
  without rowid;

CREATE TABLE sign_off (
  project_id text primary key references project (id),
  completed_by_id text references staff (id),
  completed_on text,
  senior_by_id text references staff (id),
  senior_on text,
  committee text not null default '',
  committee_date text,
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE staff (
  id text primary key,
  name text not null,
  job_title text not null default '',
  team text not null default '',
  email text not null default '',
  phone text not null default '',
  roles text not null default '[]' check (json_valid(roles)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE INDEX advice_by_project on advice (project_id,
  archived,
  position);

CREATE INDEX audit_entry_by_project on audit_entry (project_id,
  id);

CREATE INDEX budget_line_by_project on budget_line (project_id,
  archived,
  position);

CREATE INDEX channel_use_by_project on channel_use (project_id,
  archived,
  position);

CREATE INDEX document_export_by_project on document_export (project_id,
  exported_at desc);

CREATE INDEX feedback_delivery_by_project on feedback_delivery (project_id,
  archived,
  position);

CREATE INDEX key_contact_by_project on key_contact (project_id,
  archived,
  position);

CREATE INDEX key_message_by_project on key_message (project_id,
  archived,
  position);

CREATE INDEX measure_by_project on measure (project_id,
  archived,
  position);

CREATE INDEX milestone_by_project on milestone (project_id,
  archived,
  position);

CREATE INDEX partner_by_project on partner (project_id,
  archived,
  position);

CREATE INDEX project_by_status on project (archived,
  status);

CREATE INDEX project_by_updated on project (archived,
  updated_at desc);

CREATE INDEX risk_by_project on risk (project_id,
  archived,
  position);
