import { text } from './columns.ts';

/** E47. The account itself is sealed under the vault’s key; only its last four digits lie open. */
export const PAYEE_TABLES: readonly string[] = [
  `create table payee (
    participant_id text primary key references participant (id),
    key_id text not null,
    sealed blob not null,
    last4 text not null check (length(last4) = 4),
    ${text('payroll_reference')},
    -- Whoever typed the account last, and whoever looked at the evidence after that (R-136).
    changed_at text not null,
    changed_by text not null references staff (id),
    verified_at text,
    verified_by text references staff (id) check (verified_by is null or verified_by <> changed_by),
    verified_note text not null default '',
    version integer not null default 1 check (version >= 1),
    check ((verified_at is null) = (verified_by is null))
  ) strict, without rowid;`,
  // A changed account is not verified any more, whoever forgets to say so.
  `create trigger payee_changed after update of sealed on payee when new.sealed <> old.sealed and new.verified_by is not null
    begin update payee set verified_at = null, verified_by = null, verified_note = '' where participant_id = new.participant_id; end;`,
];
