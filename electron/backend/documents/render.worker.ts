import { parentPort, workerData } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { renderDocx } from './docx/render.ts';
import type { Job } from './render-in-worker.ts';
import { verifyPackage } from './verify.ts';

/** The document worker: one job in; one checked Word file or picture (or the reason against it) out. */
async function make(job: Job): Promise<Result<Uint8Array, 'document-failed'>> {
  try {
    if (job.kind === 'document') return verifyPackage(await renderDocx(job.model), job.model);
    const { pngOf } = await import('./pictures/png.ts');
    return ok(await pngOf(job.drawing));
  } catch (error) {
    // Only the kind of error: its message may hold words of the document.
    return fail('document-failed', { problem: error instanceof Error ? error.name : 'unknown error' });
  }
}

// The job comes from this app's own main process, as the type the caller was compiled with.
const result = await make(workerData as Job);
// Bytes that share their memory with others (a picture's may) are copied, not handed over.
const isOwn = result.ok && result.value.buffer instanceof ArrayBuffer && result.value.byteOffset === 0;
parentPort?.postMessage(
  result,
  isOwn && result.value.byteLength === result.value.buffer.byteLength
    ? [result.value.buffer as ArrayBuffer]
    : [],
);
