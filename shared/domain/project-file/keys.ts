import type { DirectoryUsed } from '../directory/shapes.ts';
import type { LinkTarget } from '../plan/links.ts';
import { ROW_KINDS, type PlanRows, type RowKind } from '../plan/shapes.ts';
import { relinked, type Fields, type Other } from './relink.ts';
import type { FileDirectory, FileDirectoryKind, FileRows } from './shapes.ts';

type Stored = Fields & { readonly id: string };
type Used = Pick<DirectoryUsed, FileDirectoryKind>;
type Lists = Readonly<Record<RowKind, readonly Stored[]>>;

const DIRECTORY_KINDS: readonly FileDirectoryKind[] = ['stakeholder', 'insightSource'];

/** The lists of a plan and the shared entries they use, with keys instead of ids; only what is pointed to has one. */
export function linkedParts(
  rows: PlanRows,
  directory: Used,
): { readonly rows: FileRows; readonly directory: FileDirectory } {
  const lists = withoutLost(rows as unknown as Lists, directory);
  const entries = entriesInUse(lists, directory);
  const keys = new Map<string, string>();
  const number = (kind: string, list: readonly Stored[]): void =>
    list.forEach(({ id }, index) => void keys.set(id, `${kind}-${index + 1}`));
  for (const kind of DIRECTORY_KINDS) number(kind, entries[kind]);
  for (const kind of ROW_KINDS) number(kind, lists[kind]);

  const wanted = new Set<string>();
  const toKey: Other = (_target, id) => {
    wanted.add(id);
    return keys.get(id);
  };
  const moved = ROW_KINDS.map(
    (kind) =>
      [kind, lists[kind].map((row) => ({ id: row.id, fields: relinked(kind, row, toKey) ?? row }))] as const,
  );
  const linked = moved.map(
    ([kind, list]) =>
      [
        kind,
        list.map(({ id, fields }) => ({ ...fields, key: wanted.has(id) ? keys.get(id) : undefined })),
      ] as const,
  );
  return {
    rows: Object.fromEntries(linked) as unknown as FileRows,
    directory: Object.fromEntries(
      DIRECTORY_KINDS.map((kind) => [
        kind,
        entries[kind].map((entry) => ({ ...entry, key: keys.get(entry.id) })),
      ]),
    ) as unknown as FileDirectory,
  };
}

/** The rows without those that hang on one that was removed; and links in lists only to what is there. */
function withoutLost(rows: Lists, directory: Used): Lists {
  const present = new Map<string, LinkTarget>();
  for (const kind of DIRECTORY_KINDS) for (const { id } of directory[kind]) present.set(id, kind);
  for (const kind of ROW_KINDS) for (const { id } of rows[kind]) present.set(id, kind);
  const stays: Other = (target, id) =>
    target === 'any' ? (present.has(id) ? id : undefined) : present.get(id) === target ? id : undefined;
  let lost = 0;
  const kept = Object.fromEntries(
    ROW_KINDS.map((kind) => {
      const list = rows[kind].flatMap((row) => {
        const fields = relinked(kind, row, stays);
        return fields === undefined ? [] : [{ ...fields, id: row.id }];
      });
      lost += rows[kind].length - list.length;
      return [kind, list];
    }),
  ) as unknown as Lists;
  // What was left out may itself have been pointed to.
  return lost === 0 ? kept : withoutLost(kept, directory);
}

/** The shared entries that the rows use, in the order of their first use. */
function entriesInUse(rows: Lists, directory: Used): Readonly<Record<FileDirectoryKind, readonly Stored[]>> {
  const inUse = (kind: FileDirectoryKind, ids: readonly unknown[]): readonly Stored[] =>
    [...new Set(ids)].flatMap((id) =>
      (directory[kind] as unknown as readonly Stored[]).filter((entry) => entry.id === id),
    );
  return {
    stakeholder: inUse(
      'stakeholder',
      rows.projectStakeholder.map(({ stakeholderId }) => stakeholderId),
    ),
    insightSource: inUse(
      'insightSource',
      rows.insightUse.map(({ sourceId }) => sourceId),
    ),
  };
}
