import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { fail, type Result } from '../../../shared/values/result.ts';
import { renderDocx } from './docx/render.ts';
import { verifyPackage } from './verify.ts';

/** The document worker: one model in, one checked Word file (or the reason against it) out. */
async function make(model: DocumentModel): Promise<Result<Uint8Array, 'document-failed'>> {
  try {
    return verifyPackage(await renderDocx(model), model);
  } catch (error) {
    // Only the kind of error: its message may hold words of the document.
    return fail('document-failed', { problem: error instanceof Error ? error.name : 'unknown error' });
  }
}

// The model comes from this app's own main process, as the type the caller was compiled with.
const result = await make(workerData as DocumentModel);
parentPort?.postMessage(
  result,
  result.ok && result.value.buffer instanceof ArrayBuffer ? [result.value.buffer] : [],
);
