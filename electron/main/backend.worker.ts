import { parentPort, workerData } from 'node:worker_threads';
import { answerAhead } from '../../shared/contract/answer-ahead.ts';
import { ok } from '../../shared/values/result.ts';
import type { Backend } from '../backend/backend.ts';
import type { Log, Ports } from '../backend/context.ts';
import { firstRouter } from '../backend/first-router.ts';
import { closeStore, openStore } from '../backend/open-store.ts';
import type { StoreHandles } from '../backend/router.ts';
import type { BackendDoings, BackendStart, MainDoings } from './backend-words.ts';
import { openLine } from './line.ts';
import { makePlatform } from './platform.ts';
import { systemClock, systemIds } from './world.ts';

// The thread of the back end. What needs Electron is asked of the main thread; everything else is the same as ever.
if (parentPort === null) throw new Error('This file is started by electron/main/backend-thread.ts');

/** When the rest is read if nobody has asked for it: by then the first screen is there. */
const READ_ALL_AFTER_MS = 1_000;

// It comes from this app's own main thread, as the type that was compiled with it.
const { folder, appVersion, renderWorker } = workerData as BackendStart;

const ours: BackendDoings = {
  opened: async () => {
    const opened = await opening;
    return opened.ok ? ok(null) : opened;
  },
  call: (name, input) => call(name, input),
  suggest: async (word) => (await speller()).suggest(word),
  addWord: async (word) => (await speller()).addWord(word),
  close: async () => {
    const opened = await opening;
    if (!opened.ok) return;
    if (reading) (await reading).close();
    else closeStore(opened.value);
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
const ports: Ports = { clock: systemClock, ids: systemIds, platform, log };
const opening = openStore({ folder, appVersion, log });

const speller = async () => (await import('../backend/spelling/speller.ts')).spellerFor(folder);

let reading: Promise<Backend> | undefined;
/** All of the back end: its code is read when something is asked that the first screen does not need. */
const whole = (store: StoreHandles): Promise<Backend> =>
  (reading ??= import('./whole-backend.ts').then(({ wholeBackend }) =>
    wholeBackend(store, ports, (topics) => void main.changed(topics)),
  ));

type Answering = (store: StoreHandles) => Pick<Backend, 'call'> | Promise<Pick<Backend, 'call'>>;
/** Answers as JSON, from a store that is open; says why when it could not be opened. */
const answerBy =
  (answering: Answering): BackendDoings['call'] =>
  async (name, input) => {
    const opened = await opening;
    if (!opened.ok) return JSON.stringify(opened);
    const { call } = await answering(opened.value);
    return JSON.stringify(await call(name, input));
  };
const call = answerAhead(
  answerBy((store) => ({ call: firstRouter(store, ports).dispatch })),
  answerBy(whole),
);

setTimeout(
  () => void opening.then((opened) => (opened.ok ? whole(opened.value) : null)),
  READ_ALL_AFTER_MS,
).unref();
