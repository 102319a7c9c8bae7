import { entries } from './columns.ts';

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
];
