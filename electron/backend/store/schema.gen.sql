-- Made by `npm run gen:tables` from the migrations. Do not edit.

CREATE TRIGGER approval_apart before insert on approval
  when exists (select 1 from approval where claim_id = new.claim_id and round = new.round and staff_id = new.staff_id)
  or exists (select 1 from claim join participant on participant.id = claim.participant_id
  where claim.id = new.claim_id and (participant.staff_id = new.staff_id
  or exists (select 1 from json_each(participant.relative_staff_ids) where value = new.staff_id)))
  begin select raise(abort,
  'hands-not-apart'); end;

CREATE TRIGGER approval_in_turn before insert on approval
  when (select status from claim where id = new.claim_id) is not (case new.step when 'CERTIFY' then 'SUBMITTED' else 'CERTIFIED' end)
  or (select round from claim where id = new.claim_id) is not new.round
  or (new.step = 'SECOND_APPROVE' and not exists (select 1 from approval
  where claim_id = new.claim_id and round = new.round and step = 'APPROVE'))
  begin select raise(abort,
  'approval-out-of-turn'); end;

CREATE TRIGGER approval_no_delete before delete on approval
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER approval_no_update before update on approval
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER approval_of_sum before insert on approval
  when (select accepted_pence from claim where id = new.claim_id) is not new.amount_pence
  or new.amount_pence <> (select amount_pence from approval
  where new.step = 'SECOND_APPROVE' and claim_id = new.claim_id and round = new.round and step = 'APPROVE')
  begin select raise(abort,
  'approval-of-other-sum'); end;

CREATE TRIGGER area_policy_alone_insert before insert on area_policy
  when new.archived = 0 and exists (select 1 from area_policy other where other.area_id = new.area_id
  and other.id <> new.id and other.archived = 0
  and other.effective_from <= coalesce(new.effective_to,
  '9999-12-31')
  and new.effective_from <= coalesce(other.effective_to,
  '9999-12-31'))
  begin select raise(abort,
  'policies-overlap'); end;

CREATE TRIGGER area_policy_alone_update before update on area_policy
  when new.archived = 0 and exists (select 1 from area_policy other where other.area_id = new.area_id
  and other.id <> new.id and other.archived = 0
  and other.effective_from <= coalesce(new.effective_to,
  '9999-12-31')
  and new.effective_from <= coalesce(other.effective_to,
  '9999-12-31'))
  begin select raise(abort,
  'policies-overlap'); end;

CREATE TRIGGER area_policy_kept_as_it_is before update on area_policy
  when old.archived = 0 and (new.archived = 1 or new.area_id <> old.area_id or new.title <> old.title or new.content <> old.content) and exists (select 1 from claim_line line
  cross join claim on claim.id = line.claim_id cross join project on project.id = claim.project_id
  where line.archived = 0 and line.travelled_on >= old.effective_from and line.travelled_on <= coalesce(old.effective_to,
  '9999-12-31')
  and claim.status in ('APPROVED',
  'IN_RUN',
  'PAID') and project.area_id = old.area_id)
  begin select raise(abort,
  'policy-used'); end;

CREATE TRIGGER area_policy_kept_from_its_start before update on area_policy
  when old.archived = 0 and (new.effective_from > old.effective_from) and exists (select 1 from claim_line line
  cross join claim on claim.id = line.claim_id cross join project on project.id = claim.project_id
  where line.archived = 0 and line.travelled_on >= old.effective_from and line.travelled_on <= date(new.effective_from,
  '-1 day')
  and claim.status in ('APPROVED',
  'IN_RUN',
  'PAID') and project.area_id = old.area_id)
  begin select raise(abort,
  'policy-used'); end;

CREATE TRIGGER area_policy_kept_to_its_end before update on area_policy
  when old.archived = 0 and (coalesce(new.effective_to,
  '9999-12-31') < coalesce(old.effective_to,
  '9999-12-31')) and exists (select 1 from claim_line line
  cross join claim on claim.id = line.claim_id cross join project on project.id = claim.project_id
  where line.archived = 0 and line.travelled_on >= date(new.effective_to,
  '+1 day') and line.travelled_on <= coalesce(old.effective_to,
  '9999-12-31')
  and claim.status in ('APPROVED',
  'IN_RUN',
  'PAID') and project.area_id = old.area_id)
  begin select raise(abort,
  'policy-used'); end;

CREATE TRIGGER audit_entry_no_delete before delete on audit_entry
  begin select raise(abort,
  'audit entries are never deleted'); end;

CREATE TRIGGER audit_entry_no_update before update on audit_entry
  begin select raise(abort,
  'audit entries are never changed'); end;

CREATE TRIGGER claim_adjustment_no_delete before delete on claim_adjustment
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER claim_adjustment_no_update before update on claim_adjustment
  when new.id is not old.id or new.line_id is not old.line_id or new.amount_pence is not old.amount_pence or new.reason is not old.reason or new.created_at is not old.created_at or new.created_by is not old.created_by
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER claim_approved before update of status on claim
  when new.status = 'APPROVED' and old.status = 'CERTIFIED' and (select staff_id from approval where claim_id = new.id and step = 'APPROVE' and round = new.round) is null
  begin select raise(abort,
  'claim-not-approved'); end;

CREATE TRIGGER claim_approved_twice before update of status on claim
  when new.status = 'APPROVED' and old.status = 'CERTIFIED' and new.needs_second = 1 and (select staff_id from approval where claim_id = new.id and step = 'SECOND_APPROVE' and round = new.round) is null
  begin select raise(abort,
  'claim-needs-second'); end;

CREATE TRIGGER claim_certified before update of status on claim
  when new.status = 'CERTIFIED' and old.status = 'SUBMITTED' and (select staff_id from approval where claim_id = new.id and step = 'CERTIFY' and round = new.round) is null
  begin select raise(abort,
  'claim-not-certified'); end;

CREATE TRIGGER claim_document_no_delete before delete on claim_document
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER claim_document_no_update before update on claim_document
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER claim_document_one_content before insert on claim_document
  when exists (select 1 from claim_document where subject_id = new.subject_id and code = new.code
  and version = new.version and content_sha256 <> new.content_sha256)
  begin select raise(abort,
  'document-overtaken'); end;

CREATE TRIGGER claim_event_no_delete before delete on claim_event
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER claim_event_no_update before update on claim_event
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER claim_handed_in before update of status,
  round on claim
  when (new.status = 'SUBMITTED' and old.status in ('DRAFT',
  'QUERIED') and (new.declaration_on is null or new.round <> old.round + 1))
  or (new.round <> old.round and not (new.status = 'SUBMITTED' and old.status <> 'SUBMITTED'))
  begin select raise(abort,
  'claim-not-declared'); end;

CREATE TRIGGER claim_line_locked before update on claim_line
  when (select status from claim where id = old.claim_id) in ('APPROVED',
  'IN_RUN',
  'PAID',
  'REJECTED',
  'CANCELLED') and (new.claim_id is not old.claim_id or new.kind is not old.kind or new.travelled_on is not old.travelled_on or new.mode is not old.mode or new.leg is not old.leg or new.tenths is not old.tenths or new.passengers is not old.passengers or new.receipt_id is not old.receipt_id or new.care_minutes is not old.care_minutes or new.care_hourly_pence is not old.care_hourly_pence or new.claimed_pence is not old.claimed_pence or new.allowed_pence is not old.allowed_pence or new.accepted_pence is not old.accepted_pence or new.basis is not old.basis or new.archived is not old.archived)
  begin select raise(abort,
  'claim-locked'); end;

CREATE TRIGGER claim_line_not_added before insert on claim_line
  when (select status from claim where id = new.claim_id) not in ('DRAFT',
  'QUERIED')
  begin select raise(abort,
  'claim-locked'); end;

CREATE TRIGGER claim_locked before update on claim
  when old.status in ('APPROVED',
  'IN_RUN',
  'PAID',
  'REJECTED',
  'CANCELLED') and (new.claimed_pence is not old.claimed_pence or new.accepted_pence is not old.accepted_pence or new.budget_code is not old.budget_code or new.activity_id is not old.activity_id or new.project_id is not old.project_id or new.archived is not old.archived)
  begin select raise(abort,
  'claim-locked'); end;

CREATE TRIGGER claim_no_delete before delete on claim when old.status <> 'DRAFT'
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER claim_override_locked before update on claim_override
  when (select status from claim where id = old.claim_id) in ('APPROVED',
  'IN_RUN',
  'PAID',
  'REJECTED',
  'CANCELLED') and (new.claim_id is not old.claim_id or new.line_id is not old.line_id or new.other_line_id is not old.other_line_id or new.rule is not old.rule or new.reason is not old.reason or new.archived is not old.archived)
  begin select raise(abort,
  'claim-locked'); end;

CREATE TRIGGER claim_path before update of status on claim when new.status <> old.status and not ((old.status = 'DRAFT' and new.status in ('SUBMITTED',
  'CANCELLED')) or (old.status = 'SUBMITTED' and new.status in ('CERTIFIED',
  'QUERIED',
  'REJECTED',
  'CANCELLED')) or (old.status = 'QUERIED' and new.status in ('SUBMITTED',
  'REJECTED',
  'CANCELLED')) or (old.status = 'CERTIFIED' and new.status in ('APPROVED',
  'QUERIED',
  'REJECTED',
  'CANCELLED')) or (old.status = 'APPROVED' and new.status in ('IN_RUN',
  'REJECTED',
  'CANCELLED')) or (old.status = 'IN_RUN' and new.status in ('PAID',
  'APPROVED')))
  begin select raise(abort,
  'claim-path'); end;

CREATE TRIGGER claim_starts_as_draft before insert on claim when new.status <> 'DRAFT' or new.round <> 0
  begin select raise(abort,
  'claim-path'); end;

CREATE TRIGGER consent_withdrawn_stays before update on consent when old.withdrawn_on is not null
  and new.withdrawn_on is not old.withdrawn_on
  begin select raise(abort,
  'a withdrawn consent stays withdrawn'); end;

CREATE TRIGGER document_export_no_delete before delete on document_export
  begin select raise(abort,
  'exports are never deleted'); end;

CREATE TRIGGER document_export_no_update before update on document_export
  begin select raise(abort,
  'exports are never changed'); end;

CREATE TRIGGER payee_changed after update of sealed on payee when old.sealed is not null and new.sealed is not old.sealed
  begin update payee set needs_check = 1,
  verified_at = null,
  verified_by = null,
  verified_on = null,
  verified_given = null,
  verified_evidence_id = null,
  verified_note = ''
  where participant_id = new.participant_id; end;

CREATE TRIGGER payee_checked before update of needs_check on payee
  when old.needs_check = 1 and new.needs_check = 0 and new.verified_by is null
  begin select raise(abort,
  'payee-not-checked'); end;

CREATE TRIGGER payee_number_no_delete before delete on payee_number
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER payee_number_no_update before update on payee_number
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER payment_document_no_delete before delete on payment_document
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER payment_document_no_update before update on payment_document
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER payment_document_one_content before insert on payment_document
  when exists (select 1 from payment_document where subject_id = new.subject_id and code = new.code
  and version = new.version and content_sha256 <> new.content_sha256)
  begin select raise(abort,
  'document-overtaken'); end;

CREATE TRIGGER payment_run_fixed before update on payment_run when old.status <> 'PREPARED'
  begin select raise(abort,
  'run-released'); end;

CREATE TRIGGER payment_run_no_delete before delete on payment_run
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER receipt_locked before update on receipt
  when (select status from claim where id = old.claim_id) in ('APPROVED',
  'IN_RUN',
  'PAID',
  'REJECTED',
  'CANCELLED') and (new.claim_id is not old.claim_id or new.file_id is not old.file_id or new.dated_on is not old.dated_on or new.amount_pence is not old.amount_pence or new.archived is not old.archived)
  begin select raise(abort,
  'claim-locked'); end;

CREATE TRIGGER recognition_apart before insert on recognition_event
  when new.to_status = 'APPROVED' and new.from_status = 'ACCEPTED' and (new.staff_id is null or exists (
  select 1 from recognition join participant on participant.id = recognition.participant_id
  where recognition.id = new.recognition_id and (recognition.created_by = new.staff_id
  or participant.staff_id = new.staff_id
  or exists (select 1 from json_each(participant.relative_staff_ids) where value = new.staff_id))))
  begin select raise(abort,
  'hands-not-apart'); end;

CREATE TRIGGER recognition_event_no_delete before delete on recognition_event
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER recognition_event_no_update before update on recognition_event
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER recognition_locked before update on recognition
  when old.status in ('APPROVED',
  'IN_RUN',
  'PAID') and (new.amount_pence is not old.amount_pence
  or new.budget_code <> old.budget_code or new.participant_id <> old.participant_id or new.archived <> old.archived)
  begin select raise(abort,
  'recognition-locked'); end;

CREATE TRIGGER recognition_path before update of status on recognition
  when new.status <> old.status and not ((old.status = 'OFFERED' and new.status in ('ACCEPTED',
  'DECLINED',
  'WITHDRAWN')) or (old.status = 'ACCEPTED' and new.status in ('APPROVED',
  'OFFERED',
  'WITHDRAWN')) or (old.status = 'APPROVED' and new.status in ('IN_RUN',
  'WITHDRAWN')) or (old.status = 'IN_RUN' and new.status in ('PAID',
  'APPROVED')))
  begin select raise(abort,
  'recognition-path'); end;

CREATE TRIGGER recognition_starts_as_offer before insert on recognition when new.status <> 'OFFERED'
  begin select raise(abort,
  'recognition-path'); end;

CREATE TRIGGER run_export_no_delete before delete on run_export
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER run_export_no_update before update on run_export
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TRIGGER run_line_fixed before update on run_line
  when new.amount_pence <> old.amount_pence or new.run_id <> old.run_id or new.participant_id <> old.participant_id
  or new.claim_id is not old.claim_id or new.recognition_id is not old.recognition_id
  or new.adjustment_id is not old.adjustment_id
  begin select raise(abort,
  'run-released'); end;

CREATE TRIGGER run_line_no_delete before delete on run_line
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER run_line_not_added before insert on run_line
  when (select status from payment_run where id = new.run_id) <> 'PREPARED'
  begin select raise(abort,
  'run-released'); end;

CREATE TRIGGER run_line_numbered after insert on run_line
  begin insert into payee_number (participant_id) values (new.participant_id) on conflict do nothing; end;

CREATE TRIGGER run_line_one_source before insert on run_line
  when (new.claim_id is not null) + (new.recognition_id is not null) + (new.adjustment_id is not null) <> 1
  begin select raise(abort,
  'run-line-source'); end;

CREATE TRIGGER run_payee_no_delete before delete on run_payee
  begin select raise(abort,
  'this record is never deleted'); end;

CREATE TRIGGER run_payee_no_update before update on run_payee
  begin select raise(abort,
  'this record is never changed'); end;

CREATE TABLE access_need (
  id text primary key,
  participant_id text not null references participant (id),
  category text not null,
  detail text not null default '',
  flagged integer not null default 0 check (flagged in (0,
  1)),
  share_consent text check (share_consent in ('YES',
  'NO')),
  asked_on text,
  reviewed_on text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE activity (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  method text not null default 'FOCUS_GROUP',
  level text,
  state text not null default 'PLANNED',
  mode text,
  expected_number integer check (expected_number >= 0),
  max_number integer check (max_number >= 0),
  attended_number integer check (attended_number >= 0),
  recording_consents integer check (recording_consents >= 0),
  reimbursement_offered text check (reimbursement_offered in ('YES',
  'NO')),
  recognition_offered text check (recognition_offered in ('YES',
  'NO')),
  formats_ready_same_day text check (formats_ready_same_day in ('YES',
  'NO')),
  clinician_present text check (clinician_present in ('YES',
  'NO')),
  recording text check (recording in ('YES',
  'NO')),
  under18 text check (under18 in ('YES',
  'NO')),
  evaluation_form_used text check (evaluation_form_used in ('YES',
  'NO')),
  pilot_done text check (pilot_done in ('YES',
  'NO')),
  coproduced_questions text check (coproduced_questions in ('YES',
  'NO')),
  monitoring_questions text check (monitoring_questions in ('YES',
  'NO')),
  reviewed_by_healthwatch text check (reviewed_by_healthwatch in ('YES',
  'NO')),
  title text not null default '',
  purpose text not null default '',
  audience text not null default '',
  venue text not null default '',
  venue_note text not null default '',
  offer_text text not null default '',
  access_note text not null default '',
  facilitator text not null default '',
  note_taker text not null default '',
  recording_kept_at text not null default '',
  psych_support text not null default '',
  ages text not null default '',
  guardian_consent_plan text not null default '',
  chaperone text not null default '',
  unmet_needs text not null default '',
  results_note text not null default '',
  pilot_notes text not null default '',
  purpose_statement text not null default '',
  access_statement text not null default '',
  freepost_address text not null default '',
  questions text not null default '[]' check (json_valid(questions)),
  group_ids text not null default '[]' check (json_valid(group_ids)),
  project_stakeholder_ids text not null default '[]' check (json_valid(project_stakeholder_ids)),
  formats text not null default '[]' check (json_valid(formats)),
  age_bands text not null default '[]' check (json_valid(age_bands)),
  date_on text,
  ends_on text,
  starts_at text,
  ends_at text,
  closing_date text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE activity_reach (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  activity_id text not null references activity (id),
  group_id text not null references eia_group (id),
  expected integer check (expected >= 0),
  reached integer check (reached >= 0),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

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

CREATE TABLE approval (
  id text primary key,
  claim_id text not null references claim (id),
  round integer not null check (round >= 1),
  step text not null check (step in ('CERTIFY',
  'APPROVE',
  'SECOND_APPROVE')),
  staff_id text not null references staff (id),
  amount_pence integer not null check (amount_pence >= 0),
  decided_on text not null,
  given text not null check (given in ('HERE',
  'ELSEWHERE',
  'CLAIM_FILE')),
  evidence_id text references vault_file (id) check (given <> 'ELSEWHERE' or evidence_id is not null),
  comment text not null default '',
  created_at text not null,
  created_by text not null references staff (id)
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

CREATE TABLE area_payer (
  area_id text primary key references area (id),
  user_number text not null default '',
  name text not null default '',
  sort_code text not null default '',
  account_number text not null default '',
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE area_policy (
  id text primary key,
  area_id text not null references area (id),
  title text not null,
  effective_from text not null,
  effective_to text check (effective_to is null or effective_to >= effective_from),
  content text not null check (json_valid(content)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE attendance (
  id text primary key,
  activity_id text not null references activity (id),
  participant_id text not null references participant (id),
  invited_on text,
  offer_told_on text,
  reply text,
  replied_on text,
  needs_asked_on text,
  offer_text text not null default '',
  note text not null default '',
  expenses_offered text check (expenses_offered in ('YES',
  'NO')),
  recognition_offered text check (recognition_offered in ('YES',
  'NO')),
  came text check (came in ('YES',
  'NO')),
  minutes integer check (minutes >= 0),
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

CREATE TABLE checklist_item (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  activity_id text not null references activity (id),
  item text not null,
  state text not null default 'UNANSWERED',
  note text not null default '',
  owner text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE claim (
  id text primary key,
  claim_no text not null unique,
  participant_id text not null references participant (id),
  activity_id text not null references activity (id),
  project_id text not null references project (id),
  status text not null default 'DRAFT' check (status in ('DRAFT',
  'SUBMITTED',
  'QUERIED',
  'CERTIFIED',
  'APPROVED',
  'IN_RUN',
  'PAID',
  'REJECTED',
  'CANCELLED')),
  round integer not null default 0 check (round >= 0),
  budget_code text not null default '',
  note text not null default '',
  received_via text,
  received_on text,
  declaration_on text,
  submitted_on text,
  status_since text,
  claimed_pence integer check (claimed_pence >= 0),
  accepted_pence integer check (accepted_pence >= 0),
  needs_second integer not null default 0 check (needs_second in (0,
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

CREATE TABLE claim_adjustment (
  id text primary key,
  participant_id text not null references participant (id),
  line_id text not null references claim_line (id),
  amount_pence integer not null check (amount_pence <> 0),
  reason text not null,
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE claim_document (
  id text primary key,
  code text not null check (code in ('D07',
  'decision-letter')),
  subject_id text not null,
  claim_id text references claim (id) check (claim_id is null or claim_id = subject_id),
  project_id text references project (id),
  version integer not null check (version >= 1),
  content_sha256 text not null,
  status text not null check (status in ('draft',
  'final')),
  variant text not null,
  file_name text not null,
  sha256 text not null,
  missing_list text not null check (json_valid(missing_list)),
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE claim_event (
  id text primary key,
  claim_id text not null references claim (id),
  from_status text not null,
  to_status text not null,
  reason text not null default '' check (to_status not in ('QUERIED',
  'REJECTED',
  'CANCELLED') or trim(reason) <> ''),
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE claim_line (
  id text primary key,
  claim_id text not null references claim (id),
  kind text not null,
  travelled_on text,
  mode text,
  leg text,
  care_provider text,
  care_agreed_on text,
  date_reason text not null default '',
  from_place text not null default '',
  to_place text not null default '',
  passenger_names text not null default '',
  taxi_reason text not null default '',
  description text not null default '',
  agreed_note text not null default '',
  provider_name text not null default '',
  registration_no text not null default '',
  care_for text not null default '',
  override_reason text not null default '',
  reduced_reason text not null default '',
  tenths integer check (tenths >= 0),
  passengers integer check (passengers >= 0),
  claimed_pence integer check (claimed_pence >= 0),
  care_minutes integer check (care_minutes >= 0),
  care_hourly_pence integer check (care_hourly_pence >= 0),
  allowed_pence integer check (allowed_pence >= 0),
  still_to_travel integer not null default 0 check (still_to_travel in (0,
  1)),
  agreed_before text check (agreed_before in ('YES',
  'NO')),
  receipt_id text references receipt (id),
  care_agreed_by_id text references staff (id),
  accepted_pence integer check (accepted_pence >= 0),
  basis text,
  receipt_due_on text,
  return_receipt_id text references receipt (id),
  return_given_up_on text,
  return_given_up_reason text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE claim_override (
  id text primary key,
  claim_id text not null references claim (id),
  line_id text references claim_line (id),
  other_line_id text references claim_line (id),
  rule text not null,
  reason text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE consent (
  id text primary key,
  participant_id text not null references participant (id),
  kind text not null,
  given_on text,
  method text,
  expires_on text,
  withdrawn_on text,
  scope text not null default '',
  witness text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE consultation (
  project_id text primary key references project (id),
  state text not null default 'PREPARED',
  responses_received integer check (responses_received >= 0),
  themes_considered integer check (themes_considered >= 0),
  open_to_change text check (open_to_change in ('YES',
  'NO')),
  school_holidays text check (school_holidays in ('YES',
  'NO')),
  easy_read_ready text check (easy_read_ready in ('YES',
  'NO')),
  not_decided text check (not_decided in ('YES',
  'NO')),
  independent_analysis text check (independent_analysis in ('YES',
  'NO')),
  decision_in_public text check (decision_in_public in ('YES',
  'NO')),
  preferred_option text not null default '',
  summary_doc text not null default '',
  shorter_reason text not null default '',
  holiday_reason text not null default '',
  formative_answer text not null default '',
  reasons_given text not null default '',
  criteria_given text not null default '',
  alternatives_given text not null default '',
  drawbacks_given text not null default '',
  information_answer text not null default '',
  time_answer text not null default '',
  conscientious_answer text not null default '',
  how_considered text not null default '',
  timeline_published text not null default '',
  options text not null default '[]' check (json_valid(options)),
  documents text not null default '[]' check (json_valid(documents)),
  opens text,
  closes text,
  analysed_on text,
  decided_on text,
  report_published_on text,
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE contact_entry (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  project_stakeholder_id text not null references project_stakeholder (id),
  method text not null,
  by text not null default '',
  summary text not null default '',
  next_step text not null default '',
  contacted_on text,
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

CREATE TABLE duty_version (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  urgency_kind text,
  cause text not null,
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
  step1_note text not null default '',
  impact_delivery_note text not null default '',
  impact_range_note text not null default '',
  impact_other text not null default '',
  conclusion_reason text not null default '',
  voluntary_benefit_decision text not null default '',
  urgency_reason text not null default '',
  existing_arrangements text not null default '',
  insight_use text not null default '',
  additional_outline text not null default '',
  info_use text not null default '',
  report_back text not null default '',
  ongoing_impact text not null default '',
  why text not null default '',
  computed_result text not null default '',
  step2_types text not null default '[]' check (json_valid(step2_types)),
  common_law_triggers text not null default '[]' check (json_valid(common_law_triggers)),
  urgent integer not null default 0 check (urgent in (0,
  1)),
  kept_on text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE eia_action (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  state text not null default 'PLANNED',
  effect text not null default '',
  action text not null default '',
  expected_outcome text not null default '',
  measure text not null default '',
  owner text not null default '',
  group_ids text not null default '[]' check (json_valid(group_ids)),
  due_on text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE eia_group (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  group_code text not null,
  relevance text,
  impact text,
  have_feedback text check (have_feedback in ('YES',
  'NO')),
  further_override text check (further_override in ('YES',
  'NO')),
  name text not null default '',
  what_we_know text not null default '',
  no_evidence_reason text not null default '',
  feedback_summary text not null default '',
  impact_note text not null default '',
  mitigation text not null default '',
  further_override_reason text not null default '',
  how_heard text not null default '',
  gap_owner text not null default '',
  no_reach_reason text not null default '',
  evidence_ids text not null default '[]' check (json_valid(evidence_ids)),
  psed_aims text not null default '[]' check (json_valid(psed_aims)),
  activity_ids text not null default '[]' check (json_valid(activity_ids)),
  separate_activity integer not null default 0 check (separate_activity in (0,
  1)),
  gap_by text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE eia_previous (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  planned text not null default '',
  improved text not null default '',
  outcome text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE equality_assessment (
  project_id text primary key references project (id),
  screening_outcome text,
  decision text,
  assessor_id text references staff (id),
  equality_review_by_id text references staff (id),
  signed_off_by_id text references staff (id),
  screening_needed text check (screening_needed in ('YES',
  'NO')),
  eia_title text not null default '',
  eia_ref text not null default '',
  team text not null default '',
  focus text not null default '',
  screening_reason text not null default '',
  intended_outcomes text not null default '',
  how_achieved text not null default '',
  who_affected text not null default '',
  psed_eliminate text not null default '',
  psed_advance text not null default '',
  psed_foster text not null default '',
  health_inequalities text not null default '',
  inequality_outcomes text not null default '',
  core20_note text not null default '',
  overall_impact text not null default '',
  cumulative_impact text not null default '',
  decision_reason text not null default '',
  iia_link text not null default '',
  assessed_on text,
  equality_reviewed_on text,
  signed_off_on text,
  review_on text,
  version integer not null default 1 check (version >= 1),
  updated_at text not null,
  updated_by text not null references staff (id)
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

CREATE TABLE finding_override (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  rule text not null default '',
  subject text not null default '',
  reason text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE group_note (
  id text primary key,
  search text not null,
  group_type text not null,
  who text not null default '',
  use_for_words text not null default '',
  caution text not null default '',
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE insight_source (
  id text primary key,
  search text not null,
  source_type text not null,
  reach text not null,
  validated_locally text check (validated_locally in ('YES',
  'NO')),
  title text not null default '',
  owner text not null default '',
  link text not null default '',
  what_it_says text not null default '',
  groups_heard text not null default '[]' check (json_valid(groups_heard)),
  date_gathered text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE insight_use (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  source_id text not null references insight_source (id),
  still_relevant text check (still_relevant in ('YES',
  'NO')),
  gaps text not null default '',
  q1_same_proposal text not null default '',
  q2_how_changed text not null default '',
  q3_how_long_ago text not null default '',
  q4_who_took_part text not null default '',
  q5_diverse_enough text not null default '',
  q6_new_information text not null default '',
  q7_other_change text not null default '',
  is_prior_exercise integer not null default 0 check (is_prior_exercise in (0,
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

CREATE TABLE involvement (
  project_id text primary key references project (id),
  weeks_prioritise integer not null default 4 check (weeks_prioritise > 0),
  weeks_tell_and_watch integer not null default 12 check (weeks_tell_and_watch > 0),
  weeks_keep_updated integer not null default 8 check (weeks_keep_updated > 0),
  weeks_monitor integer not null default 26 check (weeks_monitor > 0),
  map_purpose text not null default '',
  healthwatch text not null default '',
  voluntary_sector text not null default '',
  patient_groups text not null default '',
  scrutiny_committee text not null default '',
  elected_representatives text not null default '',
  providers text not null default '',
  staff text not null default '',
  areas_affected text not null default '[]' check (json_valid(areas_affected)),
  statutory_strategies text not null default '[]' check (json_valid(statutory_strategies)),
  version integer not null default 1 check (version >= 1),
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

CREATE TABLE knowledge (
  project_id text primary key references project (id),
  old_after_months integer not null default 36 check (old_after_months > 0),
  no_further_reason text not null default '',
  version integer not null default 1 check (version >= 1),
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

CREATE TABLE monitoring_tally (
  id text primary key,
  activity_id text not null references activity (id),
  question text not null,
  answer text not null default '',
  count integer check (count >= 0),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE need_met (
  id text primary key,
  access_need_id text not null references access_need (id),
  activity_id text not null references activity (id),
  met text check (met in ('YES',
  'NO')),
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

CREATE TABLE participant (
  id text primary key,
  search text not null,
  name text not null,
  preferred_name text not null default '',
  email text not null default '',
  phone text not null default '',
  address text not null default '',
  guardian text not null default '',
  guardian_contact text not null default '',
  represented_group text not null default '',
  emergency_contact text not null default '',
  support_person text not null default '',
  note text not null default '',
  preferred_contact text,
  preferred_format text,
  speaks_for text,
  payment_choice text,
  capacities text not null default '[]' check (json_valid(capacities)),
  interests text not null default '[]' check (json_valid(interests)),
  relative_staff_ids text not null default '[]' check (json_valid(relative_staff_ids)),
  under18 text check (under18 in ('YES',
  'NO')),
  employed_costs_met text check (employed_costs_met in ('YES',
  'NO')),
  stay_involved text check (stay_involved in ('YES',
  'NO')),
  declared_tenths integer check (declared_tenths >= 0),
  declared_tax_year integer check (declared_tax_year >= 0),
  staff_id text references staff (id),
  merged_into text references participant (id),
  import_id text references people_import (id),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ,
  weekly_limit_pence integer check (weekly_limit_pence >= 0)) strict,
  without rowid;

CREATE TABLE participant_apart (
  one_id text not null references participant (id) on delete cascade,
  other_id text not null references participant (id) on delete cascade check (one_id < other_id),
  created_at text not null,
  created_by text not null references staff (id),
  primary key (one_id,
  other_id)
  ) strict,
  without rowid;

CREATE TABLE participant_merge (
  id text primary key,
  kept_id text not null references participant (id),
  gone_id text not null references participant (id) check (gone_id <> kept_id),
  before text not null check (json_valid(before)),
  undone_at text,
  undone_by text references staff (id),
  created_at text not null,
  created_by text not null references staff (id)
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

CREATE TABLE payee (
  participant_id text primary key references participant (id),
  key_id text,
  -- Null where only payroll knows the person.
  sealed blob check ((sealed is null) = (key_id is null)),
  last4 text not null default '' check ((sealed is null) = (last4 = '')),
  payroll_reference text not null default '',
  -- Whoever typed the account last. Where it is not the first one,
  a second person looks at the evidence (R-136).
  changed_at text not null,
  changed_by text not null references staff (id),
  needs_check integer not null default 0 check (needs_check in (0,
  1)),
  verified_at text,
  verified_by text references staff (id) check (verified_by is null or verified_by <> changed_by),
  -- The day it was compared; given elsewhere it needs the signed form or the e-mail.
  verified_on text,
  verified_given text check (verified_given in ('HERE',
  'ELSEWHERE')),
  verified_evidence_id text references vault_file (id)
  check ((verified_given is 'ELSEWHERE') = (verified_evidence_id is not null)),
  verified_note text not null default '',
  version integer not null default 1 check (version >= 1),
  check ((verified_at is null) = (verified_by is null)),
  check ((verified_at is null) = (verified_on is null)),
  check ((verified_at is null) = (verified_given is null))
  ) strict,
  without rowid;

CREATE TABLE payee_number (
  number integer primary key,
  participant_id text not null unique references participant (id)
  ) strict;

CREATE TABLE payment_document (
  id text primary key,
  code text not null check (code in ('D08-schedule',
  'D08-remittance',
  'tax-year-statement')),
  subject_id text not null,
  run_id text references payment_run (id),
  participant_id text references participant (id),
  version integer not null check (version >= 1),
  content_sha256 text not null,
  status text not null check (status in ('draft',
  'final')),
  variant text not null,
  file_name text not null,
  sha256 text not null,
  missing_list text not null check (json_valid(missing_list)),
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE payment_run (
  id text primary key,
  run_no text not null unique,
  area_id text not null references area (id),
  status text not null default 'PREPARED' check (status in ('PREPARED',
  'RELEASED',
  'CANCELLED')),
  pay_on text not null,
  created_at text not null,
  created_by text not null references staff (id),
  -- R-128. Whoever prepares a run does not release it.
  released_on text,
  released_by text references staff (id) check (released_by is null or released_by <> created_by),
  -- A release given elsewhere needs the signed form or the e-mail.
  release_evidence_id text references vault_file (id),
  total_pence integer not null check (total_pence >= 0),
  line_count integer not null check (line_count >= 0),
  content_hash text not null,
  version integer not null default 1 check (version >= 1),
  check ((status = 'RELEASED') = (released_on is not null)),
  check ((released_on is null) = (released_by is null))
  ) strict,
  without rowid;

CREATE TABLE people_import (
  id text primary key,
  file_name text not null,
  columns text not null default '{}' check (json_valid(columns)),
  rows_read integer not null check (rows_read >= 0),
  rows_added integer not null check (rows_added >= 0),
  undone_at text,
  undone_by text references staff (id),
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE policy_draft (
  area_id text primary key references area (id),
  content text not null check (json_valid(content)),
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
  ,
  related_projects text not null default '[]' check (json_valid(related_projects)),
  joint_bodies text not null default '[]' check (json_valid(joint_bodies))) strict,
  without rowid;

CREATE TABLE project_stakeholder (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  stakeholder_id text not null references stakeholder (id),
  cadence_weeks integer check (cadence_weeks >= 0),
  target_influence integer check (target_influence between 1 and 5),
  target_interest integer check (target_interest between 1 and 5),
  interested text check (interested in ('YES',
  'NO')),
  affected text check (affected in ('YES',
  'NO')),
  can_influence text check (can_influence in ('YES',
  'NO')),
  planned_engagement text not null default '',
  planned_when text not null default '',
  contact_owner text not null default '',
  representative_of text not null default '',
  representativeness_note text not null default '',
  notes text not null default '',
  activity_ids text not null default '[]' check (json_valid(activity_ids)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE receipt (
  id text primary key,
  claim_id text not null references claim (id),
  file_id text references vault_file (id),
  supplier text not null default '',
  supplier_key text not null default '',
  dated_on text,
  received_on text,
  amount_pence integer check (amount_pence >= 0),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE recognition (
  id text primary key,
  recognition_no text not null unique,
  participant_id text not null references participant (id),
  activity_id text not null references activity (id),
  project_id text not null references project (id),
  status text not null default 'OFFERED' check (status in
  ('OFFERED',
  'ACCEPTED',
  'DECLINED',
  'APPROVED',
  'IN_RUN',
  'PAID',
  'WITHDRAWN')),
  status_since text not null,
  amount_pence integer check (amount_pence >= 0),
  rate_row_id text,
  offer_made_on text,
  choice text,
  choice_on text,
  benefits_prompt_on text,
  method text,
  minutes integer check (minutes >= 0),
  units integer check (units >= 0),
  offered_pence integer check (offered_pence >= 0),
  reduced_pence integer check (reduced_pence >= 0),
  offer_reason text not null default '',
  charity_name text not null default '',
  charity_number text not null default '',
  tax_evidence text not null default '',
  budget_code text not null default '',
  note text not null default '',
  tax_route text not null default 'NOT_DETERMINED',
  public_sector_salary text check (public_sector_salary in ('YES',
  'NO')),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE recognition_event (
  id text primary key,
  recognition_id text not null references recognition (id),
  from_status text not null,
  to_status text not null,
  amount_pence integer check (amount_pence >= 0),
  reason text not null default '',
  staff_id text references staff (id),
  decided_on text,
  given text check (given in ('HERE',
  'ELSEWHERE')),
  evidence_id text references vault_file (id) check (given is not 'ELSEWHERE' or evidence_id is not null),
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE review_trigger (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  cause text not null,
  answer text,
  note text not null default '',
  reason text not null default '',
  raised_on text,
  answered_on text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
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

CREATE TABLE run_export (
  id text primary key,
  run_id text not null references payment_run (id),
  format text not null,
  columns text not null default '[]' check (json_valid(columns)),
  sha256 text not null,
  size integer not null check (size >= 0),
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE run_line (
  id text primary key,
  run_id text not null references payment_run (id),
  position integer not null check (position >= 0),
  kind text not null check (kind in ('EXPENSES',
  'RECOGNITION',
  'ADJUSTMENT')),
  claim_id text references claim (id),
  recognition_id text references recognition (id),
  adjustment_id text references claim_adjustment (id),
  participant_id text not null references participant (id),
  amount_pence integer not null check (amount_pence <> 0),
  method text not null,
  status text not null default 'IN_RUN' check (status in ('IN_RUN',
  'PAID',
  'FAILED',
  'TAKEN_OUT')),
  failed_on text,
  paid_on text,
  remittance_made_on text,
  failed_reason text not null default '',
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE run_payee (
  id text primary key,
  run_id text not null references payment_run (id),
  participant_id text not null references participant (id),
  key_id text not null,
  sealed blob not null,
  last4 text not null,
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE scrutiny (
  project_id text primary key references project (id),
  hosc_required text check (hosc_required in ('YES',
  'NO')),
  notifiable text check (notifiable in ('YES',
  'NO')),
  safety_exemption text check (safety_exemption in ('YES',
  'NO')),
  hosc_reason text not null default '',
  joint_committee text not null default '',
  hosc_outcome text not null default '',
  hosc_view text not null default '',
  safety_exemption_reason text not null default '',
  councils text not null default '[]' check (json_valid(councils)),
  hosc_contacted_on text,
  secretary_notified_on text,
  version integer not null default 1 check (version >= 1),
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

CREATE TABLE stakeholder (
  id text primary key,
  search text not null,
  group_type text not null,
  preferred_contact text,
  preferred_level text,
  cost_to_partner_pence integer check (cost_to_partner_pence >= 0),
  name text not null default '',
  organisation text not null default '',
  contact text not null default '',
  note text not null default '',
  use_for text not null default '[]' check (json_valid(use_for)),
  groups_reached text not null default '[]' check (json_valid(groups_reached)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE stakeholder_position (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  project_stakeholder_id text not null references project_stakeholder (id),
  influence integer check (influence between 1 and 5),
  interest integer check (interest between 1 and 5),
  reason text not null default '',
  position_on text,
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE survey_question (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  activity_id text not null references activity (id),
  kind text not null,
  text text not null default '',
  options text not null default '[]' check (json_valid(options)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE theme (
  id text primary key,
  project_id text not null references project (id),
  position integer not null check (position >= 0),
  sentiment text not null,
  count integer check (count >= 0),
  title text not null default '',
  summary text not null default '',
  groups_differing text not null default '',
  activity_ids text not null default '[]' check (json_valid(activity_ids)),
  group_ids text not null default '[]' check (json_valid(group_ids)),
  archived integer not null default 0 check (archived in (0,
  1)),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  created_by text not null references staff (id),
  updated_at text not null,
  updated_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE vault_file (
  id text primary key,
  key_id text not null references vault_key (id),
  bytes_in text not null references vault_file (id),
  sha256 text not null check (length(sha256) = 64),
  media_type text not null,
  size integer not null check (size >= 0),
  created_at text not null,
  created_by text not null references staff (id)
  ) strict,
  without rowid;

CREATE TABLE vault_key (
  id text primary key,
  by_key_store text,
  by_passphrase text,
  by_recovery text,
  recovery_made_at text,
  newer_id text references vault_key (id),
  by_newer text,
  created_at text not null,
  created_by text not null references staff (id),
  check (by_key_store is not null or by_passphrase is not null),
  check ((by_recovery is null) = (recovery_made_at is null)),
  check ((by_newer is null) = (newer_id is null))
  ) strict,
  without rowid;

CREATE INDEX access_need_by_participant on access_need (participant_id,
  archived);

CREATE INDEX activity_by_project on activity (project_id,
  archived,
  position);

CREATE INDEX activity_reach_by_project on activity_reach (project_id,
  archived,
  position);

CREATE INDEX advice_by_project on advice (project_id,
  archived,
  position);

CREATE UNIQUE INDEX approval_once on approval (claim_id,
  round,
  step);

CREATE INDEX area_policy_by_area on area_policy (area_id,
  archived,
  effective_from);

CREATE INDEX attendance_by_participant on attendance (participant_id,
  archived);

CREATE UNIQUE INDEX attendance_once on attendance (activity_id,
  participant_id) where archived = 0;

CREATE INDEX audit_entry_by_project on audit_entry (project_id,
  id);

CREATE INDEX budget_line_by_project on budget_line (project_id,
  archived,
  position);

CREATE INDEX channel_use_by_project on channel_use (project_id,
  archived,
  position);

CREATE INDEX checklist_item_by_project on checklist_item (project_id,
  archived,
  position);

CREATE INDEX claim_adjustment_by_participant on claim_adjustment (participant_id);

CREATE INDEX claim_by_activity on claim (activity_id,
  archived);

CREATE INDEX claim_by_participant on claim (participant_id,
  archived,
  status,
  status_since,
  project_id,
  submitted_on,
  accepted_pence,
  claimed_pence);

CREATE INDEX claim_by_project on claim (project_id,
  archived,
  status,
  status_since,
  submitted_on,
  accepted_pence,
  claimed_pence);

CREATE INDEX claim_by_since on claim (archived,
  status_since,
  status,
  project_id,
  submitted_on,
  accepted_pence,
  claimed_pence);

CREATE INDEX claim_by_status on claim (archived,
  status,
  status_since,
  project_id,
  submitted_on,
  accepted_pence,
  claimed_pence);

CREATE INDEX claim_by_submitted on claim (archived,
  submitted_on,
  status,
  status_since,
  project_id,
  accepted_pence,
  claimed_pence);

CREATE INDEX claim_document_by_subject on claim_document (subject_id,
  code,
  version);

CREATE INDEX claim_event_by_claim on claim_event (claim_id,
  created_at);

CREATE INDEX claim_line_by_claim on claim_line (claim_id,
  archived);

CREATE INDEX claim_line_by_day on claim_line (travelled_on,
  kind,
  mode) where archived = 0;

CREATE INDEX claim_line_chased on claim_line (receipt_due_on,
  id,
  claim_id,
  return_receipt_id,
  return_given_up_on,
  archived,
  accepted_pence)
  where receipt_due_on is not null and return_receipt_id is null and return_given_up_on is null and archived = 0;

CREATE INDEX claim_line_chased_of on claim_line (claim_id,
  receipt_due_on,
  id,
  return_receipt_id,
  return_given_up_on,
  archived,
  accepted_pence)
  where receipt_due_on is not null and return_receipt_id is null and return_given_up_on is null and archived = 0;

CREATE INDEX claim_override_by_claim on claim_override (claim_id,
  archived);

CREATE INDEX consent_by_participant on consent (participant_id,
  archived);

CREATE INDEX contact_entry_by_project on contact_entry (project_id,
  archived,
  position);

CREATE INDEX document_export_by_project on document_export (project_id,
  exported_at desc);

CREATE INDEX duty_version_by_project on duty_version (project_id,
  archived,
  position);

CREATE INDEX eia_action_by_project on eia_action (project_id,
  archived,
  position);

CREATE INDEX eia_group_by_project on eia_group (project_id,
  archived,
  position);

CREATE INDEX eia_previous_by_project on eia_previous (project_id,
  archived,
  position);

CREATE INDEX feedback_delivery_by_project on feedback_delivery (project_id,
  archived,
  position);

CREATE INDEX finding_override_by_project on finding_override (project_id,
  archived,
  position);

CREATE INDEX insight_source_by_search on insight_source (archived,
  search);

CREATE INDEX insight_use_by_project on insight_use (project_id,
  archived,
  position);

CREATE INDEX insight_use_by_source on insight_use (source_id,
  archived);

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

CREATE INDEX monitoring_tally_by_activity on monitoring_tally (activity_id,
  archived,
  question);

CREATE INDEX need_met_by_activity on need_met (activity_id,
  archived);

CREATE UNIQUE INDEX need_met_once on need_met (access_need_id,
  activity_id) where archived = 0;

CREATE INDEX participant_apart_by_other on participant_apart (other_id);

CREATE INDEX participant_by_import on participant (import_id) where import_id is not null;

CREATE INDEX participant_by_search on participant (archived,
  merged_into,
  search);

CREATE INDEX participant_merge_by_gone on participant_merge (gone_id);

CREATE INDEX participant_merge_by_kept on participant_merge (kept_id);

CREATE INDEX partner_by_project on partner (project_id,
  archived,
  position);

CREATE INDEX payment_document_by_subject on payment_document (subject_id,
  code,
  version);

CREATE INDEX payment_run_by_area on payment_run (area_id,
  created_at);

CREATE INDEX project_by_status on project (archived,
  status);

CREATE INDEX project_by_updated on project (archived,
  updated_at desc);

CREATE INDEX project_stakeholder_by_project on project_stakeholder (project_id,
  archived,
  position);

CREATE INDEX project_stakeholder_by_stakeholder on project_stakeholder (stakeholder_id,
  archived);

CREATE INDEX receipt_by_amount on receipt (amount_pence,
  dated_on) where archived = 0;

CREATE INDEX receipt_by_claim on receipt (claim_id,
  archived);

CREATE INDEX receipt_by_file on receipt (file_id) where file_id is not null;

CREATE INDEX recognition_by_activity on recognition (activity_id,
  archived);

CREATE INDEX recognition_by_participant on recognition (participant_id,
  archived);

CREATE INDEX recognition_by_project on recognition (project_id,
  archived,
  status);

CREATE INDEX recognition_by_status on recognition (archived,
  status,
  status_since);

CREATE INDEX recognition_event_by_recognition on recognition_event (recognition_id,
  created_at);

CREATE INDEX review_trigger_by_project on review_trigger (project_id,
  archived,
  position);

CREATE INDEX risk_by_project on risk (project_id,
  archived,
  position);

CREATE INDEX run_export_by_run on run_export (run_id,
  created_at);

CREATE INDEX run_line_by_participant on run_line (participant_id);

CREATE INDEX run_line_by_run on run_line (run_id,
  position);

CREATE UNIQUE INDEX run_line_once_adjustment_id on run_line (adjustment_id)
  where adjustment_id is not null and status in ('IN_RUN',
  'PAID');

CREATE UNIQUE INDEX run_line_once_claim_id on run_line (claim_id)
  where claim_id is not null and status in ('IN_RUN',
  'PAID');

CREATE UNIQUE INDEX run_line_once_recognition_id on run_line (recognition_id)
  where recognition_id is not null and status in ('IN_RUN',
  'PAID');

CREATE UNIQUE INDEX run_payee_once on run_payee (run_id,
  participant_id);

CREATE INDEX stakeholder_by_search on stakeholder (archived,
  search);

CREATE INDEX stakeholder_position_by_project on stakeholder_position (project_id,
  archived,
  position);

CREATE INDEX survey_question_by_project on survey_question (project_id,
  archived,
  position);

CREATE INDEX theme_by_project on theme (project_id,
  archived,
  position);

CREATE INDEX vault_file_by_hash on vault_file (sha256);
