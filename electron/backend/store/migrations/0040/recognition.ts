import { count, entries, log, nothing, text, tri } from './columns.ts';

const PATHS = [
  "(old.status = 'OFFERED' and new.status in ('ACCEPTED', 'DECLINED', 'WITHDRAWN'))",
  "(old.status = 'ACCEPTED' and new.status in ('APPROVED', 'OFFERED', 'WITHDRAWN'))",
  "(old.status = 'APPROVED' and new.status in ('IN_RUN', 'WITHDRAWN'))",
  "(old.status = 'IN_RUN' and new.status in ('PAID', 'APPROVED'))",
].join(' or ');

/** E46, §4.16. */
export const RECOGNITION_TABLES: readonly string[] = [
  // The most a person wants in a week, if they say so by themselves.
  'alter table participant add column weekly_limit_pence integer check (weekly_limit_pence >= 0);',
  entries('recognition', [
    'recognition_no text not null unique',
    'participant_id text not null references participant (id)',
    'activity_id text not null references activity (id)',
    'project_id text not null references project (id)',
    `status text not null default 'OFFERED' check (status in
      ('OFFERED', 'ACCEPTED', 'DECLINED', 'APPROVED', 'IN_RUN', 'PAID', 'WITHDRAWN'))`,
    'status_since text not null',
    // What is paid, set when it is approved.
    count('amount_pence'),
    ...['rate_row_id', 'offer_made_on', 'choice', 'choice_on', 'benefits_prompt_on', 'method'].map(nothing),
    ...['minutes', 'units', 'offered_pence', 'reduced_pence'].map(count),
    ...['offer_reason', 'charity_name', 'charity_number', 'tax_evidence', 'budget_code', 'note'].map(text),
    `tax_route text not null default 'NOT_DETERMINED'`,
    tri('public_sector_salary'),
  ]),
  'create index recognition_by_status on recognition (archived, status, status_since);',
  'create index recognition_by_participant on recognition (participant_id, archived);',
  'create index recognition_by_activity on recognition (activity_id, archived);',
  'create index recognition_by_project on recognition (project_id, archived, status);',
  log('recognition_event', [
    'recognition_id text not null references recognition (id)',
    'from_status text not null',
    'to_status text not null',
    count('amount_pence'),
    text('reason'),
    // Who decided, where it was a decision; given elsewhere it needs the signed form or the e-mail.
    'staff_id text references staff (id)',
    nothing('decided_on'),
    `given text check (given in ('HERE', 'ELSEWHERE'))`,
    `evidence_id text references vault_file (id) check (given is not 'ELSEWHERE' or evidence_id is not null)`,
  ]),
  // Whoever arranged it, and the person who gets it, do not approve it.
  `create trigger recognition_apart before insert on recognition_event
    when new.to_status = 'APPROVED' and new.from_status = 'ACCEPTED' and (new.staff_id is null or exists (
      select 1 from recognition join participant on participant.id = recognition.participant_id
      where recognition.id = new.recognition_id and (recognition.created_by = new.staff_id
        or participant.staff_id = new.staff_id
        or exists (select 1 from json_each(participant.relative_staff_ids) where value = new.staff_id))))
    begin select raise(abort, 'hands-not-apart'); end;`,
  'create index recognition_event_by_recognition on recognition_event (recognition_id, created_at);',
  `create trigger recognition_path before update of status on recognition
    when new.status <> old.status and not (${PATHS})
    begin select raise(abort, 'recognition-path'); end;`,
  `create trigger recognition_starts_as_offer before insert on recognition when new.status <> 'OFFERED'
    begin select raise(abort, 'recognition-path'); end;`,
  // What was approved is not changed under the approval.
  `create trigger recognition_locked before update on recognition
    when old.status in ('APPROVED', 'IN_RUN', 'PAID') and (new.amount_pence is not old.amount_pence
      or new.budget_code <> old.budget_code or new.participant_id <> old.participant_id or new.archived <> old.archived)
    begin select raise(abort, 'recognition-locked'); end;`,
];
