import { workerData } from 'node:worker_threads';
import type { BackendStart } from './backend-words.ts';
import { runWithKeptCode } from './kept-code.ts';

/** By then the first screen is there, and mostly the rest is read. What comes later is kept by the next start. */
const KEEP_AFTER_MS = 1_500;

// Where the thread of the back end begins in a built app: it runs backend.worker.ts without compiling it at every start.
// It comes from this app's own main thread, as the type that was compiled with it.
const { code } = workerData as BackendStart;
setTimeout(runWithKeptCode(code.file, code.kept), KEEP_AFTER_MS).unref();
