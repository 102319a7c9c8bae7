import { guardRow, isGuarded } from '../../../../shared/domain/plan/guards.ts';
import { linksOf, type LinkTarget } from '../../../../shared/domain/plan/links.ts';
import type { FieldValue, RowKind, StoredRow } from '../../../../shared/domain/plan/shapes.ts';
import { isOneOfAKind, isTwin } from '../../../../shared/domain/plan/unique.ts';
import { DIRECTORY, type DirectoryKind } from '../../../../shared/domain/directory/shapes.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { findEntry } from '../../store/directory.store.ts';
import { findRow, listRowsOf } from '../../store/plan.store.ts';

type Fields = Readonly<Record<string, FieldValue>>;
interface Place {
  readonly projectId: string;
  readonly kind: RowKind;
}
interface Changed {
  readonly fields: Fields;
  /** The row before the change; undefined: it is new. */
  readonly before: StoredRow<RowKind> | undefined;
}
export type RowTrouble = 'field-invalid' | 'row-already-there' | 'answer-blocked';

/** What a row must be beside its shape: it points to what exists, it is no twin, and no rule stands in the way. */
export function checkRow(
  context: Writing,
  place: Place,
  row: StoredRow<RowKind>,
  changed: Changed,
): Result<null, RowTrouble> {
  const links = checkLinks(context, place, changed);
  if (!links.ok) return links;
  const others = twins(context, place).filter(({ id }) => id !== row.id);
  if (isTwin(place.kind, row as unknown as Fields, others)) return fail('row-already-there');
  if (!isGuarded(place.kind)) return ok(null);
  const rows = { checklistItem: listRowsOf(context.db, 'checklistItem', place.projectId) };
  const blocks = guardRow(place.kind, row, rows, changed.before).filter(({ level }) => level === 'block');
  return blocks.length === 0
    ? ok(null)
    : fail('answer-blocked', { reasons: blocks.map(({ words }) => words) });
}

/** The other rows of a kind, read only where twins matter. */
const twins = (
  context: Writing,
  { kind, projectId }: Place,
): readonly (Fields & { readonly id: string })[] =>
  isOneOfAKind(kind)
    ? (listRowsOf(context.db, kind, projectId) as unknown as (Fields & { readonly id: string })[])
    : [];

/**
 * A field that points to a row or to a directory entry must point to one that is there. What it pointed to before may
 * have been removed since: it stays, so that bringing the other row back brings the link back too.
 */
function checkLinks(
  context: Writing,
  { projectId, kind }: Place,
  { fields, before }: Changed,
): Result<null, 'field-invalid'> {
  for (const [field, target] of linksOf(kind)) {
    const value = fields[field];
    if (value === undefined) continue;
    const kept = idsOf((before as Fields | undefined)?.[field]);
    const added = idsOf(value).filter((id) => !kept.includes(id));
    if (!added.every((id) => exists(context, target, { projectId, id })))
      return fail('field-invalid', { field, reason: 'what it points to is no longer here' });
  }
  return ok(null);
}

const idsOf = (value: FieldValue | undefined): readonly string[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
};

const isDirectory = (target: LinkTarget): target is DirectoryKind => Object.hasOwn(DIRECTORY, target);

const exists = (
  context: Writing,
  target: LinkTarget,
  { projectId, id }: { readonly projectId: string; readonly id: string },
): boolean =>
  isDirectory(target)
    ? findEntry(context.db, target, id) !== undefined
    : findRow(context.db, { kind: target, projectId, rowId: id })?.removed === false;
