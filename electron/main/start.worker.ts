import { workerData } from 'node:worker_threads';
import type { BackendStart } from './backend-words.ts';
import { runWithKeptCode } from './kept-code.ts';

/** By then the first screen is there, all of the back end is read, and what it needed is compiled. */
const KEEP_AFTER_MS = 3_000;

// Where the thread of the back end begins in a built app: it runs backend.worker.ts without compiling it at every start.
// It comes from this app's own main thread, as the type that was compiled with it.
const { code } = workerData as BackendStart;
setTimeout(runWithKeptCode(code.file, code.kept), KEEP_AFTER_MS).unref();
