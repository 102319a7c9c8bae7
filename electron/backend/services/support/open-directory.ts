import {
  NEW_ENTRIES,
  type DirectoryEntry,
  type DirectoryFields,
} from '../../../../shared/domain/directory/shapes.ts';
import { searchKey } from '../../../../shared/values/text.ts';
import type {
  FileDirectoryKind,
  FileEntry,
  ProjectFile,
} from '../../../../shared/domain/project-file/shapes.ts';
import type { Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { entriesNamed, entryTable, insertEntry } from '../../store/directory.store.ts';

/**
 * The store's id for each shared entry of a file. An entry that is here already is used as it is, never changed; the
 * others are added. Two entries of a file never become one.
 */
export function directoryIds(context: Writing, { directory }: ProjectFile): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const idFor = <K extends FileDirectoryKind>(kind: K, entry: FileEntry<K>): readonly [string, string] => {
    const id = findSame(context, kind, entry, taken) ?? addEntry(context, kind, entry);
    taken.add(id);
    return [entry.key, id];
  };
  return new Map([
    ...directory.stakeholder.map((entry) => idFor('stakeholder', entry)),
    ...directory.insightSource.map((entry) => idFor('insightSource', entry)),
  ]);
}

type Identity = { readonly [K in FileDirectoryKind]: (entry: DirectoryFields<K>) => readonly unknown[] };

/** What tells entries apart: a stakeholder’s name and organisation, a source’s title, owner and date. */
const IDENTITY: Identity = {
  stakeholder: ({ name, organisation }) => [searchKey(name), searchKey(organisation)],
  insightSource: ({ title, owner, dateGathered }) => [searchKey(title), searchKey(owner), dateGathered],
};
const nameOf = (entry: { readonly name?: string; readonly title?: string }): string =>
  entry.name ?? entry.title ?? '';

/** The id of the entry that is the same and stands for no other of the file; one that is in use before an archived one. */
function findSame<K extends FileDirectoryKind>(
  context: Writing,
  kind: K,
  entry: FileEntry<K>,
  taken: ReadonlySet<string>,
): string | undefined {
  const identityOf = IDENTITY[kind] as (entry: unknown) => readonly unknown[];
  const wanted = JSON.stringify(identityOf(entry));
  const same = entriesNamed(context.db, kind, nameOf(entry)).filter(
    (each: DirectoryEntry<K>) => !taken.has(each.id) && JSON.stringify(identityOf(each)) === wanted,
  );
  return (same.find(({ archived }) => !archived) ?? same[0])?.id;
}

function addEntry<K extends FileDirectoryKind>(context: Writing, kind: K, entry: FileEntry<K>): string {
  const id = context.newId();
  const { key: _key, ...fields } = entry;
  const by = context.me?.id ?? '';
  insertEntry(context.db, { kind, id }, { ...NEW_ENTRIES[kind], ...fields }, { at: context.now, by });
  appendAudit(context.db, {
    at: context.now,
    whoId: by,
    action: 'create',
    record: entryTable(kind),
    recordId: id,
    projectId: null,
  });
  return id;
}
