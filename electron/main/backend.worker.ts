import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../shared/values/result.ts';
import { openBackend } from '../backend/backend.ts';
import type { Log, Ports } from '../backend/context.ts';
import { spellerFor } from '../backend/spelling/speller.ts';
import type { BackendDoings, BackendStart, MainDoings } from './backend-words.ts';
import { openLine } from './line.ts';
import { makePlatform } from './platform.ts';
import { systemClock } from './clock.ts';
import { systemIds } from './ids.ts';

// The thread of the back end. What needs Electron is asked of the main thread; everything else is the same as ever.
if (parentPort === null) throw new Error('This file is started by electron/main/backend-thread.ts');

// It comes from this app's own main thread, as the type that was compiled with it.
const { folder, appVersion, renderWorker } = workerData as BackendStart;

const ours: BackendDoings = {
  opened: async () => {
    const opened = await opening;
    return opened.ok ? ok(null) : opened;
  },
  call,
  suggest: async (word) => speller().suggest(word),
  addWord: async (word) => speller().addWord(word),
  close: async () => {
    const opened = await opening;
    if (opened.ok) opened.value.close();
  },
};
const main = openLine<MainDoings>(parentPort, ours).ask;

const log: Log = {
  info: (...line) => void main.log('info', ...line),
  error: (...line) => void main.log('error', ...line),
};
const platform = makePlatform({
  dialogs: main,
  keyStore: main,
  ids: systemIds,
  showInFolder: (path) => void main.showInFolder(path),
  renderWorker: new URL(renderWorker),
  appVersion,
});
const speller = () => spellerFor(folder);
const ports: Ports = { clock: systemClock, ids: systemIds, platform, log };
const opening = openBackend({ folder, ports });
void opening.then((opened) => opened.ok && opened.value.onChanged((topics) => void main.changed(topics)));

/** Answers as JSON, from a store that is open; says why when it could not be opened. */
async function call(name: string, input: unknown): Promise<string> {
  const opened = await opening;
  if (!opened.ok) return JSON.stringify(opened);
  // The first question about spelling waits for the dictionary; queries themselves never wait.
  if (name === 'spelling.check') await speller().ready();
  return JSON.stringify(await opened.value.call(name, input));
}
