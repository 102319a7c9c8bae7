import type { Migration } from './step.ts';

/** Columns of a plan record (one for each project). */
const record = (name: string, columns: string): string => `
  create table ${name} (
    project_id text primary key references project (id),
    ${columns},
    version integer not null default 1 check (version >= 1),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`;

/** Columns of a plan row (many for each project); a removed row is kept with `archived` 1. */
const rows = (name: string, columns: string): string => `
  create table ${name} (
    id text primary key,
    project_id text not null references project (id),
    position integer not null check (position >= 0),
    ${columns},
    archived integer not null default 0 check (archived in (0, 1)),
    version integer not null default 1 check (version >= 1),
    created_at text not null,
    created_by text not null references staff (id),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;
  create index ${name}_by_project on ${name} (project_id, archived, position);`;

const text = (name: string): string => `${name} text not null default ''`;
const list = (name: string): string => `${name} text not null default '[]' check (json_valid(${name}))`;
const flag = (name: string): string => `${name} integer not null default 0 check (${name} in (0, 1))`;
const tri = (name: string): string => `${name} text check (${name} in ('YES', 'NO'))`;
const pence = (name: string): string => `${name} integer check (${name} >= 0)`;
const score = (name: string): string => `${name} integer check (${name} between 1 and 5)`;

const SETUP = `
  create table setting (
    key text primary key,
    value text not null
  ) strict, without rowid;

  create table area (
    id text primary key,
    name text not null unique collate nocase,
    reference_prefix text not null,
    org_type text not null,
    ${['team_email', 'team_phone', 'team_address', 'committee_name'].map(text).join(', ')},
    committee_lead_days integer not null default 14 check (committee_lead_days >= 0),
    ${flag('senior_sign_off_required')},
    ${flag('uses_change_level')},
    ${text('expenses_policy_title')},
    ${flag('large_events_covered')},
    ${text('recognition_words')},
    ${flag('archived')},
    version integer not null default 1 check (version >= 1),
    created_at text not null, created_by text not null references staff (id),
    updated_at text not null, updated_by text not null references staff (id)
  ) strict, without rowid;

  create table staff (
    id text primary key,
    name text not null,
    ${['job_title', 'team', 'email', 'phone'].map(text).join(', ')},
    ${list('roles')},
    ${flag('archived')},
    version integer not null default 1 check (version >= 1),
    created_at text not null, created_by text not null references staff (id),
    updated_at text not null, updated_by text not null references staff (id)
  ) strict, without rowid;`;

const PROJECT = `
  create table project (
    id text primary key,
    reference text not null unique,
    area_id text not null references area (id),
    status text not null default 'DRAFT' check (status in
      ('DRAFT', 'PLANNED', 'LIVE', 'ANALYSING', 'FEEDING_BACK', 'EVALUATED', 'CLOSED', 'PAUSED')),
    paused_from text check ((paused_from is null) = (status <> 'PAUSED')),
    ${flag('archived')},
    version integer not null default 1 check (version >= 1),
    created_at text not null, created_by text not null references staff (id),
    updated_at text not null, updated_by text not null references staff (id)
  ) strict, without rowid;
  create index project_by_updated on project (archived, updated_at desc);
  create index project_by_status on project (archived, status);`;

const RECORDS = [
  record(
    'project_details',
    [
      "title text not null check (title <> '')",
      "legal_regime text not null default 'ICB_2022' check (legal_regime in ('CCG_2017', 'ICB_2022'))",
      "joint_arrangement text not null default 'NONE'",
      ...['day_to_day_lead_org', 'location', 'description', 'background', 'expected_reaction'].map(text),
      ...['key_objectives', 'activity_kinds', 'can_influence', 'cannot_influence', 'substantial_flags'].map(
        list,
      ),
      ...['why_engage', 'who_to_engage', 'methods_summary', 'how_used'].map(text),
      "cycle_stage text not null default 'C1_NEEDS'",
      'change_level integer check (change_level between 1 and 4)',
      ...['urgent', 'temporary_change', 'intended_permanent', 'consultation_planned'].map(flag),
      text('decision_maker'),
      'decision_date text',
      ...['project_lead_id', 'engagement_lead_id', 'equality_lead_id', 'comms_lead_id', 'sro_id'].map(
        (name) => `${name} text references staff (id)`,
      ),
      text('clinical_lead'),
      ...['plan_start_date', 'engagement_start', 'engagement_end', 'feedback_by'].map(
        (name) => `${name} text`,
      ),
      ...['qia_link', 'business_case_link'].map(text),
    ].join(', '),
  ),
  record(
    'legal_duty',
    [
      ...[
        'step1_relates',
        'impact_delivery',
        'impact_range',
        'impact_other_any',
        'officer_conclusion',
        'public_interest_high',
        'additional_needed',
      ].map(tri),
      ...['step2_types', 'common_law_triggers'].map(list),
      ...[
        'step1_note',
        'impact_delivery_note',
        'impact_range_note',
        'impact_other',
        'conclusion_reason',
        'voluntary_benefit_decision',
      ].map(text),
      'urgency_kind text',
      ...[
        'urgency_reason',
        'existing_arrangements',
        'insight_use',
        'additional_outline',
        'info_use',
        'report_back',
        'ongoing_impact',
      ].map(text),
    ].join(', '),
  ),
  record(
    'level_choice',
    ['level text', ...['why_level', 'why_not_more', 'why_fair', 'why_proportionate'].map(text)].join(', '),
  ),
  record('money_notes', ['zero_budget_note', 'cover_note'].map(text).join(', ')),
  record('evaluation_plan', [tri('participants_involved'), text('how_people_help')].join(', ')),
  record(
    'data_protection',
    ['dpia_ref', 'lawful_basis', 'retention', 'privacy_notice_version', 'who_sees', 'consents_used']
      .map(text)
      .join(', '),
  ),
  record(
    'sign_off',
    [
      'completed_by_id text references staff (id)',
      'completed_on text',
      'senior_by_id text references staff (id)',
      'senior_on text',
      text('committee'),
      'committee_date text',
    ].join(', '),
  ),
].join('\n');

const ROWS = [
  rows(
    'risk',
    [
      text('description'),
      text('mitigating_action'),
      score('likelihood'),
      score('impact'),
      text('owner'),
      'review_on text',
    ].join(', '),
  ),
  rows(
    'milestone',
    [text('title'), "kind text not null default 'MILESTONE'", 'due_on text', 'done_on text'].join(', '),
  ),
  rows(
    'budget_line',
    [
      "category text not null default 'VENUE'",
      text('item'),
      ...['planned_pence', 'committed_pence', 'paid_pence'].map(pence),
    ].join(', '),
  ),
  rows(
    'key_message',
    [text('text'), text('audience'), flag('can_influence'), flag('plain_english_checked')].join(', '),
  ),
  rows(
    'channel_use',
    ["channel text not null default 'WEBSITE'", "purpose text not null default 'PROMOTE'", text('note')].join(
      ', ',
    ),
  ),
  rows('partner', [text('organisation'), "kind text not null default 'OTHER'", text('role')].join(', ')),
  rows(
    'key_contact',
    [
      ...['person', 'role', 'organisation', 'contact'].map(text),
      flag('patient_representative'),
      flag('budget_holder'),
    ].join(', '),
  ),
  rows('measure', ['what', 'target', 'result'].map(text).join(', ')),
  rows('advice', [text('sought_from'), 'sought_on text', text('advice'), text('response')].join(', ')),
  rows(
    'feedback_delivery',
    [text('audience'), "method text not null default 'LETTER_EMAIL'", 'delivered_on text', text('note')].join(
      ', ',
    ),
  ),
].join('\n');

const AUDIT = `
  create table audit_entry (
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
    personal integer not null default 0 check (personal in (0, 1)),
    reason text,
    check (personal = 0 or (before is null and after is null))
  ) strict;
  create index audit_entry_by_project on audit_entry (project_id, id);
  create trigger audit_entry_no_update before update on audit_entry
    begin select raise(abort, 'audit entries are never changed'); end;
  create trigger audit_entry_no_delete before delete on audit_entry
    begin select raise(abort, 'audit entries are never deleted'); end;`;

const DOCUMENTS = `
  create table document_version (
    project_id text not null references project (id),
    code text not null,
    version integer not null check (version >= 1),
    content_sha256 text not null,
    status text not null check (status in ('draft', 'final')),
    dated text not null,
    first_exported_at text not null,
    first_exported_by text not null references staff (id),
    primary key (project_id, code, version)
  ) strict, without rowid;

  create table document_export (
    id text primary key,
    project_id text not null references project (id),
    code text not null,
    version integer not null,
    variant text not null,
    status text not null check (status in ('draft', 'final')),
    file_name text not null,
    sha256 text not null,
    missing_list text not null check (json_valid(missing_list)),
    exported_at text not null,
    exported_by text not null references staff (id),
    foreign key (project_id, code, version) references document_version (project_id, code, version)
  ) strict, without rowid;
  create index document_export_by_project on document_export (project_id, exported_at desc);
  create trigger document_export_no_update before update on document_export
    begin select raise(abort, 'exports are never changed'); end;
  create trigger document_export_no_delete before delete on document_export
    begin select raise(abort, 'exports are never deleted'); end;`;

export const initial: Migration = {
  id: 10,
  name: 'initial',
  up: (db) => {
    db.exec([SETUP, PROJECT, RECORDS, ROWS, AUDIT, DOCUMENTS].join('\n'));
  },
};
