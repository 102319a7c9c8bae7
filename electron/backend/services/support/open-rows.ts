import { ROW_KINDS, type RowKind } from '../../../../shared/domain/plan/shapes.ts';
import { relinked, type Fields, type Other } from '../../../../shared/domain/project-file/relink.ts';
import type { ProjectFile } from '../../../../shared/domain/project-file/shapes.ts';
import type { Writing } from '../../context.ts';
import { insertRow } from '../../store/plan.store.ts';

interface NewRow {
  readonly kind: RowKind;
  readonly rowId: string;
  readonly key: string | undefined;
  readonly fields: Fields;
}

/** Adds every line of a file to a project, its links put over to the new ids. The file was checked: each leads somewhere. */
export function addRows(
  context: Writing,
  projectId: string,
  { rows }: ProjectFile,
  directory: ReadonlyMap<string, string>,
): void {
  const added = ROW_KINDS.flatMap((kind) =>
    (rows[kind] as readonly (Fields & { readonly key?: string })[]).map(({ key, ...fields }): NewRow => ({
      kind,
      rowId: context.newId(),
      key,
      fields,
    })),
  );
  const ids = new Map(directory);
  for (const { key, rowId } of added) if (key !== undefined) ids.set(key, rowId);
  const toId: Other = (_target, key) => ids.get(key);
  const stamp = { at: context.now, by: context.me?.id ?? '' };
  for (const { kind, rowId, fields } of added) {
    const linked = relinked(kind, fields, toId);
    if (!linked) throw new Error(`A line of ${kind} leads nowhere`);
    insertRow(context.db, { kind, projectId, rowId }, linked, stamp);
  }
}
