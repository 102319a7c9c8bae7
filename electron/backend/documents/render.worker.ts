import { parentPort, workerData } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { renderDocx } from './docx/render.ts';
import type { Job } from './render-in-worker.ts';
import { verifyPackage } from './verify.ts';

/** The document worker: one job in; one checked Word file or picture (or the reason against it) out. */
async function make(job: Exclude<Job, { kind: 'kept' }>): Promise<Result<Uint8Array, 'document-failed'>> {
  try {
    if (job.kind === 'document') return verifyPackage(await renderDocx(job.model), job.model);
    const { pngOf } = await import('./pictures/png.ts');
    return ok(await pngOf(job.drawing));
  } catch (error) {
    // Only the kind of error: its message may hold words of the document.
    return fail('document-failed', { problem: error instanceof Error ? error.name : 'unknown error' });
  }
}

async function work(job: Job): Promise<readonly [result: Result<unknown>, bytes: Uint8Array | undefined]> {
  if (job.kind === 'kept') {
    const drawn = await (await import('./kept/draw-kept.ts')).drawKept(job.kept);
    return [drawn, drawn.ok ? drawn.value.png : undefined];
  }
  const made = await make(job);
  return [made, made.ok ? made.value : undefined];
}

/** Bytes that share their memory with others (a picture's may) are copied, not handed over. */
function handOver([result, bytes]: Awaited<ReturnType<typeof work>>): void {
  const isOwn =
    bytes?.buffer instanceof ArrayBuffer &&
    bytes.byteOffset === 0 &&
    bytes.byteLength === bytes.buffer.byteLength;
  parentPort?.postMessage(result, isOwn ? [bytes.buffer as ArrayBuffer] : []);
}

// The job comes from this app's own main process, as the type the caller was compiled with.
void work(workerData as Job).then(handOver);
