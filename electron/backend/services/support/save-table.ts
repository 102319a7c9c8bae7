import { ok, type Result } from '../../../../shared/values/result.ts';
import type { FileKind, Waiting } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';

interface Table {
  readonly kind: FileKind;
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/** What the table is about, for the record of what left the app. */
interface About {
  readonly record: 'project' | 'area';
  readonly recordId: string;
  readonly projectId: string | null;
  readonly reason: string;
}

/** Asks where to save a table, saves it and writes that down; in records that are only read nothing is saved. */
export async function saveTable(
  context: Waiting,
  table: Table,
  about: About,
): Promise<Result<{ readonly fileName: string }, 'save-cancelled' | 'file-not-written'>> {
  const allowed = context.write<null, never>(() => ok(null));
  if (!allowed.ok) return allowed;
  const saved = await context.platform.saveFile(table);
  if (!saved.ok) return saved;
  return context.write((writing) => {
    appendAudit(writing.db, { at: writing.now, whoId: writing.me?.id ?? '', action: 'export', ...about });
    return ok({ fileName: saved.value.fileName });
  });
}
