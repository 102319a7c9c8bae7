import { count, entries, flag, list, nothing, text, tri } from './columns.ts';

/** E19 to E21, E23. */
export const PEOPLE_TABLES: readonly string[] = [
  entries('participant', [
    'search text not null',
    'name text not null',
    ...['preferred_name', 'email', 'phone', 'address', 'guardian', 'guardian_contact'].map(text),
    ...['represented_group', 'emergency_contact', 'support_person', 'note'].map(text),
    ...['preferred_contact', 'preferred_format', 'speaks_for', 'payment_choice'].map(nothing),
    ...['capacities', 'interests', 'relative_staff_ids'].map(list),
    ...['under18', 'employed_costs_met', 'stay_involved'].map(tri),
    ...['declared_tenths', 'declared_tax_year'].map(count),
    'staff_id text references staff (id)',
    'merged_into text references participant (id)',
    'import_id text references people_import (id)',
  ]),
  // Found and counted as you type, without reading the records themselves.
  'create index participant_by_search on participant (archived, merged_into, search);',
  'create index participant_by_import on participant (import_id) where import_id is not null;',
  entries('access_need', [
    'participant_id text not null references participant (id)',
    'category text not null',
    text('detail'),
    flag('flagged'),
    tri('share_consent'),
    ...['asked_on', 'reviewed_on'].map(nothing),
  ]),
  'create index access_need_by_participant on access_need (participant_id, archived);',
  entries('need_met', [
    'access_need_id text not null references access_need (id)',
    'activity_id text not null references activity (id)',
    tri('met'),
    text('note'),
  ]),
  'create unique index need_met_once on need_met (access_need_id, activity_id) where archived = 0;',
  'create index need_met_by_activity on need_met (activity_id, archived);',
  entries('consent', [
    'participant_id text not null references participant (id)',
    'kind text not null',
    ...['given_on', 'method', 'expires_on', 'withdrawn_on'].map(nothing),
    ...['scope', 'witness'].map(text),
  ]),
  `create trigger consent_withdrawn_stays before update on consent when old.withdrawn_on is not null
    and new.withdrawn_on is not old.withdrawn_on
    begin select raise(abort, 'a withdrawn consent stays withdrawn'); end;`,
  'create index consent_by_participant on consent (participant_id, archived);',
  // Counts only: no column leads from here to a person.
  entries('monitoring_tally', [
    'activity_id text not null references activity (id)',
    'question text not null',
    text('answer'),
    count('count'),
  ]),
  'create index monitoring_tally_by_activity on monitoring_tally (activity_id, archived, question);',
];

/** Merging two records of one person, and lists that were read in; what is needed to take both back. */
export const UNDO_TABLES: readonly string[] = [
  `create table people_import (
    id text primary key,
    file_name text not null,
    columns text not null default '{}' check (json_valid(columns)),
    rows_read integer not null check (rows_read >= 0),
    rows_added integer not null check (rows_added >= 0),
    undone_at text,
    undone_by text references staff (id),
    created_at text not null,
    created_by text not null references staff (id)
  ) strict, without rowid;`,
  `create table participant_merge (
    id text primary key,
    kept_id text not null references participant (id),
    gone_id text not null references participant (id) check (gone_id <> kept_id),
    before text not null check (json_valid(before)),
    undone_at text,
    undone_by text references staff (id),
    created_at text not null,
    created_by text not null references staff (id)
  ) strict, without rowid;
  create index participant_merge_by_kept on participant_merge (kept_id);
  create index participant_merge_by_gone on participant_merge (gone_id);`,
  // Two records that look alike and are two people. Kept once for each pair; goes with a person of a list that is taken back.
  `create table participant_apart (
    one_id text not null references participant (id) on delete cascade,
    other_id text not null references participant (id) on delete cascade check (one_id < other_id),
    created_at text not null,
    created_by text not null references staff (id),
    primary key (one_id, other_id)
  ) strict, without rowid;
  create index participant_apart_by_other on participant_apart (other_id);`,
];
