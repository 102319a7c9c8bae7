import type { Migration } from './step.ts';

/** The records of planning an engagement: insight, equality, stakeholders, activities, consultation. */

/** Who wrote a line and when, and its version. */
const KEPT = `
    archived integer not null default 0 check (archived in (0, 1)),
    version integer not null default 1 check (version >= 1),
    created_at text not null,
    created_by text not null references staff (id),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`;

const record = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    project_id text primary key references project (id),
    ${columns.join(', ')},
    version integer not null default 1 check (version >= 1),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;
  insert into ${name} (project_id, updated_at, updated_by) select id, updated_at, updated_by from project;`;

const rows = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    project_id text not null references project (id),
    position integer not null check (position >= 0),
    ${columns.join(', ')},${KEPT}
  create index ${name}_by_project on ${name} (project_id, archived, position);`;

/** Entries that all projects share; `search` is their words without accents and capitals. */
const entries = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    search text not null,
    ${columns.join(', ')},${KEPT}`;

const text = (name: string): string => `${name} text not null default ''`;
const list = (name: string): string => `${name} text not null default '[]' check (json_valid(${name}))`;
const flag = (name: string): string => `${name} integer not null default 0 check (${name} in (0, 1))`;
const tri = (name: string): string => `${name} text check (${name} in ('YES', 'NO'))`;
const nothing = (name: string): string => `${name} text`;

const TABLES = [
  entries('stakeholder', [
    'group_type text not null',
    'preferred_contact text',
    'preferred_level text',
    'cost_to_partner_pence integer check (cost_to_partner_pence >= 0)',
    ...['name', 'organisation', 'contact', 'note'].map(text),
    ...['use_for', 'groups_reached'].map(list),
  ]),
  entries('insight_source', [
    'source_type text not null',
    'reach text not null',
    ...['validated_locally'].map(tri),
    ...['title', 'owner', 'link', 'what_it_says'].map(text),
    ...['groups_heard'].map(list),
    ...['date_gathered'].map(nothing),
  ]),
  entries('group_note', ['group_type text not null', ...['who', 'use_for_words', 'caution'].map(text)]),
  record('knowledge', [
    'old_after_months integer not null default 36 check (old_after_months > 0)',
    ...['no_further_reason'].map(text),
  ]),
  record('equality_assessment', [
    'screening_outcome text',
    'decision text',
    'assessor_id text references staff (id)',
    'equality_review_by_id text references staff (id)',
    'signed_off_by_id text references staff (id)',
    ...['screening_needed'].map(tri),
    ...[
      'eia_title',
      'eia_ref',
      'team',
      'focus',
      'screening_reason',
      'intended_outcomes',
      'how_achieved',
      'who_affected',
      'psed_eliminate',
      'psed_advance',
      'psed_foster',
      'health_inequalities',
      'inequality_outcomes',
      'core20_note',
      'overall_impact',
      'cumulative_impact',
      'decision_reason',
      'iia_link',
    ].map(text),
    ...['assessed_on', 'equality_reviewed_on', 'signed_off_on', 'review_on'].map(nothing),
  ]),
  record('involvement', [
    'weeks_prioritise integer not null default 4 check (weeks_prioritise > 0)',
    'weeks_tell_and_watch integer not null default 12 check (weeks_tell_and_watch > 0)',
    'weeks_keep_updated integer not null default 8 check (weeks_keep_updated > 0)',
    'weeks_monitor integer not null default 26 check (weeks_monitor > 0)',
    ...[
      'map_purpose',
      'healthwatch',
      'voluntary_sector',
      'patient_groups',
      'scrutiny_committee',
      'elected_representatives',
      'providers',
      'staff',
    ].map(text),
    ...['areas_affected', 'statutory_strategies'].map(list),
  ]),
  record('scrutiny', [
    ...['hosc_required', 'notifiable', 'safety_exemption'].map(tri),
    ...['hosc_reason', 'joint_committee', 'hosc_outcome', 'hosc_view', 'safety_exemption_reason'].map(text),
    ...['councils'].map(list),
    ...['hosc_contacted_on', 'secretary_notified_on'].map(nothing),
  ]),
  record('consultation', [
    "state text not null default 'PREPARED'",
    'responses_received integer check (responses_received >= 0)',
    'themes_considered integer check (themes_considered >= 0)',
    ...[
      'open_to_change',
      'school_holidays',
      'easy_read_ready',
      'not_decided',
      'independent_analysis',
      'decision_in_public',
    ].map(tri),
    ...[
      'preferred_option',
      'summary_doc',
      'shorter_reason',
      'holiday_reason',
      'formative_answer',
      'reasons_given',
      'criteria_given',
      'alternatives_given',
      'drawbacks_given',
      'information_answer',
      'time_answer',
      'conscientious_answer',
      'how_considered',
      'timeline_published',
    ].map(text),
    ...['options', 'documents'].map(list),
    ...['opens', 'closes', 'analysed_on', 'decided_on', 'report_published_on'].map(nothing),
  ]),
  rows('duty_version', [
    'urgency_kind text',
    'cause text not null',
    ...[
      'step1_relates',
      'impact_delivery',
      'impact_range',
      'impact_other_any',
      'officer_conclusion',
      'public_interest_high',
      'additional_needed',
    ].map(tri),
    ...[
      'step1_note',
      'impact_delivery_note',
      'impact_range_note',
      'impact_other',
      'conclusion_reason',
      'voluntary_benefit_decision',
      'urgency_reason',
      'existing_arrangements',
      'insight_use',
      'additional_outline',
      'info_use',
      'report_back',
      'ongoing_impact',
      'why',
      'computed_result',
    ].map(text),
    ...['step2_types', 'common_law_triggers'].map(list),
    ...['urgent'].map(flag),
    ...['kept_on'].map(nothing),
  ]),
  rows('review_trigger', [
    'cause text not null',
    'answer text',
    ...['note', 'reason'].map(text),
    ...['raised_on', 'answered_on'].map(nothing),
  ]),
  rows('finding_override', [...['rule', 'subject', 'reason'].map(text)]),
  rows('insight_use', [
    'source_id text not null references insight_source (id)',
    ...['still_relevant'].map(tri),
    ...[
      'gaps',
      'q1_same_proposal',
      'q2_how_changed',
      'q3_how_long_ago',
      'q4_who_took_part',
      'q5_diverse_enough',
      'q6_new_information',
      'q7_other_change',
    ].map(text),
    ...['is_prior_exercise'].map(flag),
  ]),
  rows('eia_group', [
    'group_code text not null',
    'relevance text',
    'impact text',
    ...['have_feedback', 'further_override'].map(tri),
    ...[
      'name',
      'what_we_know',
      'no_evidence_reason',
      'feedback_summary',
      'impact_note',
      'mitigation',
      'further_override_reason',
      'how_heard',
      'gap_owner',
      'no_reach_reason',
    ].map(text),
    ...['evidence_ids', 'psed_aims', 'activity_ids'].map(list),
    ...['separate_activity'].map(flag),
    ...['gap_by'].map(nothing),
  ]),
  rows('eia_previous', ['planned', 'improved', 'outcome'].map(text)),
  rows('eia_action', [
    "state text not null default 'PLANNED'",
    ...['effect', 'action', 'expected_outcome', 'measure', 'owner'].map(text),
    ...['group_ids'].map(list),
    ...['due_on'].map(nothing),
  ]),
  rows('project_stakeholder', [
    'stakeholder_id text not null references stakeholder (id)',
    'cadence_weeks integer check (cadence_weeks >= 0)',
    'target_influence integer check (target_influence between 1 and 5)',
    'target_interest integer check (target_interest between 1 and 5)',
    ...['interested', 'affected', 'can_influence'].map(tri),
    ...[
      'planned_engagement',
      'planned_when',
      'contact_owner',
      'representative_of',
      'representativeness_note',
      'notes',
    ].map(text),
    ...['activity_ids'].map(list),
  ]),
  rows('stakeholder_position', [
    'project_stakeholder_id text not null references project_stakeholder (id)',
    'influence integer check (influence between 1 and 5)',
    'interest integer check (interest between 1 and 5)',
    ...['reason'].map(text),
    ...['position_on'].map(nothing),
  ]),
  rows('contact_entry', [
    'project_stakeholder_id text not null references project_stakeholder (id)',
    'method text not null',
    ...['by', 'summary', 'next_step'].map(text),
    ...['contacted_on'].map(nothing),
  ]),
  rows('activity', [
    "method text not null default 'FOCUS_GROUP'",
    'level text',
    "state text not null default 'PLANNED'",
    'mode text',
    'expected_number integer check (expected_number >= 0)',
    'max_number integer check (max_number >= 0)',
    'attended_number integer check (attended_number >= 0)',
    'recording_consents integer check (recording_consents >= 0)',
    ...[
      'reimbursement_offered',
      'recognition_offered',
      'formats_ready_same_day',
      'clinician_present',
      'recording',
      'under18',
      'evaluation_form_used',
      'pilot_done',
      'coproduced_questions',
      'monitoring_questions',
      'reviewed_by_healthwatch',
    ].map(tri),
    ...[
      'title',
      'purpose',
      'audience',
      'venue',
      'venue_note',
      'offer_text',
      'access_note',
      'facilitator',
      'note_taker',
      'recording_kept_at',
      'psych_support',
      'ages',
      'guardian_consent_plan',
      'chaperone',
      'unmet_needs',
      'results_note',
      'pilot_notes',
      'purpose_statement',
      'access_statement',
      'freepost_address',
    ].map(text),
    ...['questions', 'group_ids', 'project_stakeholder_ids', 'formats', 'age_bands'].map(list),
    ...['date_on', 'ends_on', 'starts_at', 'ends_at', 'closing_date'].map(nothing),
  ]),
  rows('checklist_item', [
    'activity_id text not null references activity (id)',
    'item text not null',
    "state text not null default 'UNANSWERED'",
    ...['note', 'owner'].map(text),
  ]),
  rows('survey_question', [
    'activity_id text not null references activity (id)',
    'kind text not null',
    ...['text'].map(text),
    ...['options'].map(list),
  ]),
  rows('activity_reach', [
    'activity_id text not null references activity (id)',
    'group_id text not null references eia_group (id)',
    'expected integer check (expected >= 0)',
    'reached integer check (reached >= 0)',
  ]),
  rows('theme', [
    'sentiment text not null',
    'count integer check (count >= 0)',
    ...['title', 'summary', 'groups_differing'].map(text),
    ...['activity_ids', 'group_ids'].map(list),
  ]),
];

const LINKS = `
  create index project_stakeholder_by_stakeholder on project_stakeholder (stakeholder_id, archived);
  create index insight_use_by_source on insight_use (source_id, archived);
  create index stakeholder_by_search on stakeholder (archived, search);
  create index insight_source_by_search on insight_source (archived, search);`;

/** The groups every assessment starts with, as they were when this step was written. */
const GROUPS = [
  'AGE',
  'DISABILITY',
  'GENDER_REASSIGNMENT',
  'MARRIAGE_CIVIL_PARTNERSHIP',
  'PREGNANCY_MATERNITY',
  'RACE',
  'RELIGION_BELIEF',
  'SEX',
  'SEXUAL_ORIENTATION',
  'CARERS_ADULT',
  'CARERS_YOUNG',
  'PARENT_CARERS',
  'GYPSY_ROMA_TRAVELLER_SHOWPEOPLE_BOATERS',
  'HOMELESS_ROUGH_SLEEPING',
  'ALCOHOL_DRUG_DEPENDENCE',
  'VULNERABLE_MIGRANTS_REFUGEES',
  'SEX_WORKERS',
  'MODERN_SLAVERY',
  'JUSTICE_SYSTEM',
  'MOST_DEPRIVED_20',
  'LEARNING_DISABILITY_AUTISM',
  'MULTIPLE_LONG_TERM_CONDITIONS',
  'COASTAL',
  'RURAL',
  'DIGITALLY_EXCLUDED',
  'LOW_LITERACY',
  'VETERANS',
  'HOUSEBOUND_CARE_HOME',
  'STUDENTS',
  'LOOKED_AFTER_CHILDREN',
];

const uuid = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8'
  || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;

const groupsOfProjects = GROUPS.map(
  (code, position) => `
  insert into eia_group (id, project_id, position, group_code, created_at, created_by, updated_at, updated_by)
    select ${uuid}, id, ${position}, '${code}', updated_at, updated_by, updated_at, updated_by from project;`,
).join('');

export const engagement: Migration = {
  id: 20,
  name: 'engagement',
  up: (db) => {
    for (const name of ['related_projects', 'joint_bodies'])
      db.exec(`alter table project_details add column ${list(name)};`);
    db.exec([...TABLES, LINKS, groupsOfProjects].join('\n'));
  },
};
