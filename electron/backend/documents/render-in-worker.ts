import { Worker } from 'node:worker_threads';
import type { DocumentModel, Drawing } from '../../../shared/documents/model.ts';
import { fail, type Result } from '../../../shared/values/result.ts';
import type { Drawn, KeptJob } from './kept/draw-kept.ts';

type Answer<Value> = Result<Value, 'document-too-slow' | 'document-failed'>;
type Rendered = Answer<Uint8Array>;

/** A document of 200 pages takes about a second; thirty, on a busy computer too, mean that something has gone wrong. */
const LONGEST_MS = 30_000;

/** Of memory; the worker fails beyond it, and the app goes on. */
const MOST_MEGABYTES = 1024;

export interface RenderOptions {
  readonly timeoutMs?: number;
}

/**
 * Makes and checks a Word file in a worker thread, so that a large document neither blocks the app nor takes it
 * down. The worker ends with the answer, or when the time is up.
 */
export const renderInWorker = (
  workerUrl: URL,
  model: DocumentModel,
  options: RenderOptions = {},
): Promise<Rendered> => runWorker(workerUrl, { kind: 'document', model }, options);

/** A drawing as the bytes of a PNG, made in a worker of its own that ends with it. */
export const drawInWorker = (
  workerUrl: URL,
  drawing: Drawing,
  options: RenderOptions = {},
): Promise<Rendered> => runWorker(workerUrl, { kind: 'drawing', drawing }, options);

/** A page of a kept PDF, or a kept HEIC picture, as a PNG. However it fails, the file itself stays as it is. */
export async function drawKeptInWorker(
  workerUrl: URL,
  kept: KeptJob,
  options: RenderOptions = {},
): Promise<Result<Drawn, 'kept-file-not-drawn'>> {
  const drawn = await runWorker<Drawn, 'kept-file-not-drawn'>(workerUrl, { kind: 'kept', kept }, options);
  if (drawn.ok || drawn.error.code === 'kept-file-not-drawn')
    return drawn as Result<Drawn, 'kept-file-not-drawn'>;
  return fail('kept-file-not-drawn', {
    reason: drawn.error.code === 'document-too-slow' ? 'it takes too long.' : 'its inside cannot be read.',
  });
}

/** What a worker is started with. */
export type Job =
  | { readonly kind: 'document'; readonly model: DocumentModel }
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | { readonly kind: 'kept'; readonly kept: KeptJob };

async function runWorker<Value = Uint8Array, Code extends string = never>(
  workerUrl: URL,
  job: Job,
  options: RenderOptions,
): Promise<Answer<Value> | Result<Value, Code>> {
  const worker = new Worker(workerUrl, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  try {
    return await answerOf<Answer<Value> | Result<Value, Code>>(worker, options.timeoutMs ?? LONGEST_MS);
  } finally {
    await worker.terminate();
  }
}

function answerOf<Rendered>(worker: Worker, timeoutMs: number): Promise<Rendered | Answer<never>> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve(fail('document-too-slow', { seconds: timeoutMs / 1000 })),
      timeoutMs,
    );
    const answer = (rendered: Rendered | Answer<never>): void => {
      clearTimeout(timer);
      resolve(rendered);
    };
    worker.once('message', answer);
    worker.once('error', (error: unknown) => answer(failed(kindOf(error))));
    worker.once('messageerror', (error) => answer(failed(kindOf(error))));
    // Comes after the message when there is one; a promise keeps its first answer.
    worker.once('exit', () => answer(failed('the document worker ended early')));
  });
}

const failed = (problem: string): Answer<never> => fail('document-failed', { problem });

/** Only the kind: an error's message may hold words of the document. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');
