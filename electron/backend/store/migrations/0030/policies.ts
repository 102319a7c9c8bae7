import { entries } from './columns.ts';

/** Approved claims of the area with a line on one of the days of a version. */
const approvedOn = (days: string): string => `exists (select 1 from claim_line line
      join claim on claim.id = line.claim_id join project on project.id = claim.project_id
      where claim.status in ('APPROVED', 'IN_RUN', 'PAID') and line.archived = 0 and project.area_id = old.area_id
      and line.travelled_on between old.effective_from and coalesce(old.effective_to, '9999-12-31') and (${days}))`;

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
  // What approved claims rest on stays as it was: it may only be ended after the last of them.
  `create trigger area_policy_kept before update on area_policy
    when old.archived = 0 and ${approvedOn(`new.archived = 1 or new.area_id <> old.area_id or new.title <> old.title
      or new.content <> old.content
      or line.travelled_on not between new.effective_from and coalesce(new.effective_to, '9999-12-31')`)}
    begin select raise(abort, 'policy-used'); end;`,
  // A version that is being written: one for an area, kept until it is saved or thrown away.
  `create table policy_draft (
    area_id text primary key references area (id),
    content text not null check (json_valid(content)),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`,
];
