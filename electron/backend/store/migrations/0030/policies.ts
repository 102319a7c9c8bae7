import { entries } from './columns.ts';

/** Whether an approved claim of the area has a line between two days; looked for by day, so that few days are few rows. */
const approvedOn = (from: string, to: string): string => `exists (select 1 from claim_line line
      cross join claim on claim.id = line.claim_id cross join project on project.id = claim.project_id
      where line.archived = 0 and line.travelled_on >= ${from} and line.travelled_on <= ${to}
      and claim.status in ('APPROVED', 'IN_RUN', 'PAID') and project.area_id = old.area_id)`;
const LAST = `coalesce(old.effective_to, '9999-12-31')`;

/** What approved claims rest on stays as it was: what is asked first, and the days on which nothing may rest on it. */
const KEPT = [
  [
    'as_it_is',
    'new.archived = 1 or new.area_id <> old.area_id or new.title <> old.title or new.content <> old.content',
    approvedOn('old.effective_from', LAST),
  ],
  [
    'from_its_start',
    'new.effective_from > old.effective_from',
    approvedOn('old.effective_from', `date(new.effective_from, '-1 day')`),
  ],
  [
    'to_its_end',
    `coalesce(new.effective_to, '9999-12-31') < ${LAST}`,
    approvedOn(`date(new.effective_to, '+1 day')`, LAST),
  ],
] as const;

/** E02, E03. One version of an area’s policy; the rates of a version are part of it. No two are in force on one day. */
export const POLICY_TABLES: readonly string[] = [
  entries('area_policy', [
    'area_id text not null references area (id)',
    'title text not null',
    'effective_from text not null',
    'effective_to text check (effective_to is null or effective_to >= effective_from)',
    'content text not null check (json_valid(content))',
  ]),
  'create index area_policy_by_area on area_policy (area_id, archived, effective_from);',
  ...['insert', 'update'].map(
    (moment) => `create trigger area_policy_alone_${moment} before ${moment} on area_policy
    when new.archived = 0 and exists (select 1 from area_policy other where other.area_id = new.area_id
      and other.id <> new.id and other.archived = 0
      and other.effective_from <= coalesce(new.effective_to, '9999-12-31')
      and new.effective_from <= coalesce(other.effective_to, '9999-12-31'))
    begin select raise(abort, 'policies-overlap'); end;`,
  ),
  ...KEPT.map(
    ([name, change, isUsed]) => `create trigger area_policy_kept_${name} before update on area_policy
    when old.archived = 0 and (${change}) and ${isUsed}
    begin select raise(abort, 'policy-used'); end;`,
  ),
  // A version that is being written: one for an area, kept until it is saved or thrown away.
  `create table policy_draft (
    area_id text primary key references area (id),
    content text not null check (json_valid(content)),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`,
];
