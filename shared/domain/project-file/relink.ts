import { linksOf, type LinkTarget } from '../plan/links.ts';
import type { FieldValue, RowKind } from '../plan/shapes.ts';

/** Any row, seen as a map of plain names: keys or ids stand in its link fields. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** What stands for a target on the other side: a file's key for a store's id, or the other way round. */
export type Other = (target: LinkTarget | 'any', from: string) => string | undefined;

/**
 * A row with its links put over from a store to a file or back. What leads nowhere is left out of a list; a row that
 * cannot do without a link that leads nowhere has no meaning any more: undefined.
 */
export function relinked(kind: RowKind, row: Fields, other: Other): Fields | undefined {
  const links: Record<string, FieldValue> = {};
  for (const [field, target] of linksOf(kind)) {
    const value = row[field];
    if (Array.isArray(value)) {
      links[field] = (value as readonly string[]).flatMap((from) => other(target, from) ?? []);
    } else {
      const to = other(target, String(value));
      if (to === undefined) return undefined;
      links[field] = to;
    }
  }
  if (kind !== 'findingOverride') return { ...row, ...links };
  const subject = subjectOver(String(row['subject']), other);
  return subject === undefined ? undefined : { ...row, subject };
}

/** What an accepted warning is about: the whole project, a plain code, or a row of any kind. */
function subjectOver(subject: string, other: Other): string | undefined {
  return subject === '' || isCode(subject) ? subject : other('any', subject);
}

/** `AGE`: a subject that is no row. */
export const isCode = (subject: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(subject);
