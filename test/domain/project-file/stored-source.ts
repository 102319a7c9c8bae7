import { ROW_KINDS } from '../../../shared/domain/plan/shapes.ts';
import { relinked, type Fields } from '../../../shared/domain/project-file/relink.ts';
import type { ProjectFile } from '../../../shared/domain/project-file/shapes.ts';
import { recordsWithPeople, type FileSource } from '../../../shared/domain/project-file/write.ts';

/** A file as a store would hold it: other ids everywhere, versions, and people and entries the plan does not name. */
export function storedSource(file: ProjectFile): FileSource {
  const ids = new Map<string, string>();
  const idOf = (key: string): string => ids.get(key) ?? 'lost';
  const storedRow = (kind: string, key: string | undefined, index: number): string => {
    const id = `store-${kind}-${index}`;
    if (key !== undefined) ids.set(key, id);
    return id;
  };
  const kept = { version: 3, archived: false, updatedAt: '2026-04-01T09:00:00.000Z' };
  const directory = {
    stakeholder: file.directory.stakeholder.map(({ key, ...entry }, index) => ({
      ...entry,
      ...kept,
      id: storedRow('stakeholder', key, index),
    })),
    insightSource: file.directory.insightSource.map(({ key, ...entry }, index) => ({
      ...entry,
      ...kept,
      id: storedRow('insightSource', key, index),
    })),
  };
  const rows = ROW_KINDS.map((kind) =>
    (file.rows[kind] as readonly (Fields & { readonly key?: string })[]).map(({ key, ...fields }, index) => ({
      kind,
      row: { ...fields, id: storedRow(kind, key, index), version: 2 } as Fields,
    })),
  );
  const linked = ROW_KINDS.map((kind, place) => [
    kind,
    rows[place]?.map(({ row }) => relinked(kind, row, (_target, key) => idOf(key))),
  ]);
  const people = file.people.map((person, index) => ({
    ...person,
    ...kept,
    id: `store-${index}`,
    key: person.id,
  }));
  const personOf = (key: string): string | null => people.find((person) => person.key === key)?.id ?? null;
  const stranger = { ...people[0]!, id: 'nobody', name: 'Not named' };
  return {
    head: file.project,
    area: file.area,
    staff: [stranger, ...people.toReversed()],
    records: recordsWithPeople(file.records, personOf),
    rows: Object.fromEntries(linked) as unknown as FileSource['rows'],
    directory: {
      stakeholder: directory.stakeholder.toReversed(),
      insightSource: directory.insightSource.toReversed(),
    },
    savedAt: file.savedAt,
    appVersion: file.appVersion,
  };
}
