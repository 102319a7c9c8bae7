import { text } from './columns.ts';

/** E47. The account itself is sealed under the vault’s key; only its last four digits lie open. */
export const PAYEE_TABLES: readonly string[] = [
  `create table payee (
    participant_id text primary key references participant (id),
    key_id text,
    -- Null where only payroll knows the person.
    sealed blob check ((sealed is null) = (key_id is null)),
    last4 text not null default '' check ((sealed is null) = (last4 = '')),
    ${text('payroll_reference')},
    -- Whoever typed the account last. Where it is not the first one, a second person looks at the evidence (R-136).
    changed_at text not null,
    changed_by text not null references staff (id),
    needs_check integer not null default 0 check (needs_check in (0, 1)),
    verified_at text,
    verified_by text references staff (id) check (verified_by is null or verified_by <> changed_by),
    -- The day it was compared; given elsewhere it needs the signed form or the e-mail.
    verified_on text,
    verified_given text check (verified_given in ('HERE', 'ELSEWHERE')),
    verified_evidence_id text references vault_file (id)
      check ((verified_given is 'ELSEWHERE') = (verified_evidence_id is not null)),
    verified_note text not null default '',
    version integer not null default 1 check (version >= 1),
    check ((verified_at is null) = (verified_by is null)),
    check ((verified_at is null) = (verified_on is null)),
    check ((verified_at is null) = (verified_given is null))
  ) strict, without rowid;`,
  // A changed account is not checked any more, whoever forgets to say so.
  `create trigger payee_changed after update of sealed on payee when old.sealed is not null and new.sealed is not old.sealed
    begin update payee set needs_check = 1, verified_at = null, verified_by = null, verified_on = null,
      verified_given = null, verified_evidence_id = null, verified_note = ''
      where participant_id = new.participant_id; end;`,
  `create trigger payee_checked before update of needs_check on payee
    when old.needs_check = 1 and new.needs_check = 0 and new.verified_by is null
    begin select raise(abort, 'payee-not-checked'); end;`,
];
