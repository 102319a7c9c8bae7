import { lines, log, nothing, text } from './columns.ts';

/** E48. A run is wholly released or not at all; from then on it never changes. */
export const RUN_TABLES: readonly string[] = [
  // The account an area pays from, and the number BACS knows it by.
  `create table area_payer (
    area_id text primary key references area (id),
    user_number text not null default '',
    name text not null default '',
    sort_code text not null default '',
    account_number text not null default '',
    version integer not null default 1 check (version >= 1),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`,
  `create table payment_run (
    id text primary key,
    run_no text not null unique,
    area_id text not null references area (id),
    status text not null default 'PREPARED' check (status in ('PREPARED', 'RELEASED', 'CANCELLED')),
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
  ) strict, without rowid;
  create index payment_run_by_area on payment_run (area_id, created_at);`,
  lines('run_line', [
    'run_id text not null references payment_run (id)',
    'position integer not null check (position >= 0)',
    `kind text not null check (kind in ('EXPENSES', 'RECOGNITION', 'ADJUSTMENT'))`,
    'claim_id text references claim (id)',
    'recognition_id text references recognition (id)',
    'adjustment_id text references claim_adjustment (id)',
    'participant_id text not null references participant (id)',
    'amount_pence integer not null check (amount_pence <> 0)',
    'method text not null',
    `status text not null default 'IN_RUN' check (status in ('IN_RUN', 'PAID', 'FAILED', 'TAKEN_OUT'))`,
    ...['failed_on', 'paid_on', 'remittance_made_on'].map(nothing),
    text('failed_reason'),
  ]),
  'create index run_line_by_run on run_line (run_id, position);',
  'create index run_line_by_participant on run_line (participant_id);',
  // What is in a run, or paid, can never enter another.
  ...['claim_id', 'recognition_id', 'adjustment_id'].map(
    (column) => `create unique index run_line_once_${column} on run_line (${column})
      where ${column} is not null and status in ('IN_RUN', 'PAID');`,
  ),
  // By which number finance knows a person: given when they are first in a run, the same in every later one.
  `create table payee_number (
    number integer primary key,
    participant_id text not null unique references participant (id)
  ) strict;
  create trigger run_line_numbered after insert on run_line
    begin insert into payee_number (participant_id) values (new.participant_id) on conflict do nothing; end;
  create trigger payee_number_no_update before update on payee_number
    begin select raise(abort, 'this record is never changed'); end;
  create trigger payee_number_no_delete before delete on payee_number
    begin select raise(abort, 'this record is never deleted'); end;`,
  // To whom a released run pays, as it was on the day, sealed like the accounts themselves.
  log('run_payee', [
    'run_id text not null references payment_run (id)',
    'participant_id text not null references participant (id)',
    'key_id text not null',
    'sealed blob not null',
    'last4 text not null',
  ]),
  'create unique index run_payee_once on run_payee (run_id, participant_id);',
  log('run_export', [
    'run_id text not null references payment_run (id)',
    'format text not null',
    `columns text not null default '[]' check (json_valid(columns))`,
    'sha256 text not null',
    'size integer not null check (size >= 0)',
  ]),
  'create index run_export_by_run on run_export (run_id, created_at);',
  `create trigger payment_run_no_delete before delete on payment_run
    begin select raise(abort, 'this record is never deleted'); end;`,
  `create trigger payment_run_fixed before update on payment_run when old.status <> 'PREPARED'
    begin select raise(abort, 'run-released'); end;`,
  `create trigger run_line_not_added before insert on run_line
    when (select status from payment_run where id = new.run_id) <> 'PREPARED'
    begin select raise(abort, 'run-released'); end;`,
  `create trigger run_line_one_source before insert on run_line
    when (new.claim_id is not null) + (new.recognition_id is not null) + (new.adjustment_id is not null) <> 1
    begin select raise(abort, 'run-line-source'); end;`,
  `create trigger run_line_fixed before update on run_line
    when new.amount_pence <> old.amount_pence or new.run_id <> old.run_id or new.participant_id <> old.participant_id
      or new.claim_id is not old.claim_id or new.recognition_id is not old.recognition_id
      or new.adjustment_id is not old.adjustment_id
    begin select raise(abort, 'run-released'); end;`,
];
