import { Worker } from 'node:worker_threads';
import type { CommonCode } from '../../shared/errors/index.ts';
import { fail, type Result } from '../../shared/values/result.ts';
import type { BackendDoings, BackendStart, MainDoings } from './backend-words.ts';
import { openLine } from './line.ts';

export interface BackendThread {
  readonly opened: () => Promise<Result<null, CommonCode>>;
  /** Always gives an answer, as JSON. */
  readonly call: (name: string, input: unknown) => Promise<string>;
  readonly spelling: {
    readonly suggest: (word: string) => Promise<readonly string[]>;
    readonly addWord: (word: string) => Promise<boolean>;
  };
  /** Resolves when the store is closed, or when there is nobody left to close it. */
  readonly close: () => Promise<void>;
}

const NO_ANSWER = JSON.stringify(fail('unexpected', { reference: 'no answer' }));

/**
 * Starts the back end in a thread of its own: its code is read and its questions are answered while the main thread
 * serves the window. `onLost` hears the fault that ended it; what was asked is then answered with a failure.
 */
export function startBackend(
  file: URL,
  start: BackendStart,
  { onLost, ...doings }: MainDoings & { readonly onLost: (fault: unknown) => void },
): BackendThread {
  const worker = new Worker(file, { workerData: start, name: 'back end' });
  const line = openLine<BackendDoings>(worker, doings);
  let closing = false;
  const lost = (fault: Error): void => {
    line.cut(fault);
    if (!closing) onLost(fault);
    closing = true;
  };
  worker.on('error', lost);
  worker.on('exit', (code) => lost(new Error(`The back end ended with ${code}`)));
  return {
    opened: line.ask.opened,
    call: (name, input) => line.ask.call(name, input).catch(() => NO_ANSWER),
    spelling: {
      suggest: (word) => line.ask.suggest(word).catch(() => []),
      addWord: (word) => line.ask.addWord(word).catch(() => false),
    },
    close: async () => {
      closing = true;
      await line.ask.close().catch(() => undefined);
    },
  };
}
