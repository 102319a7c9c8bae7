import { ok, type Result } from '../../../../shared/values/result.ts';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import type { Waiting } from '../../context.ts';
import { renderInWorker } from '../../documents/render-in-worker.ts';
import { sha256 } from '../../files/seal.ts';

/** A file that was made: the token it is found by, its name as saved, and the hash of its bytes. */
export interface MadeFile {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** Renders and checks a document and asks where to save it; what is left is to record it. */
export async function makeWordFile(
  { platform, write }: Waiting,
  model: DocumentModel,
  suggestedName: string,
): Promise<
  Result<MadeFile, 'document-too-slow' | 'document-failed' | 'save-cancelled' | 'file-not-written'>
> {
  // A read-only store could not keep the record of it, so nothing is made, asked or written then.
  const allowed = write<null, never>(() => ok(null));
  if (!allowed.ok) return allowed;
  const rendered = await renderInWorker(platform.renderWorker, model);
  if (!rendered.ok) return rendered;
  const bytes = rendered.value;
  const saved = await platform.saveFile({ kind: 'docx', suggestedName, bytes });
  if (!saved.ok) return saved;
  return ok({ id: saved.value.token, fileName: saved.value.fileName, sha256: sha256(bytes) });
}
