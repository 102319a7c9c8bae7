import { app, Menu, session, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommonCode } from '../../shared/errors/index.ts';
import type { Failure } from '../../shared/values/result.ts';
import { hasStore } from '../backend/has-store.ts';
import { answering } from './answering.ts';
import { startBackend, type BackendThread } from './backend-thread.ts';
import { readArgs } from './args.ts';
import { closeStoreBeforeQuitting } from './closing.ts';
import { describeFault, endOnBug } from './crash.ts';
import { attendWindow } from './attend-window.ts';
import { chooseDialogs } from './dialogs.ts';
import { connectWindow } from './ipc.ts';
import { keyStore } from './key-store.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { ORIGIN } from './policy.ts';
import { keepWholeScripts, registerScheme, serveWindow } from './protocol.ts';
import { closeTheNetwork, guardEverything } from './security.ts';
import { pictureThenQuit } from './screenshot.ts';
import { openWindow } from './window.ts';
import { systemClock } from './clock.ts';

// This file only says in which order things start: lock, window, what it asks first, then the back end in its own thread.
const built = (path: string): URL => new URL(`../${path}`, import.meta.url);
const args = readArgs({ argv: process.argv, env: process.env, isPackaged: app.isPackaged });
const { devServer } = args;
// A store named on the command line brings its own profile, so its lock and its window's size are its own too.
if (args.store !== null) app.setPath('userData', join(args.store, 'window'));
const folder = args.store ?? join(app.getPath('userData'), 'store');

/** When the back end starts if nobody has asked for it: by then the first screen is there. */
const START_BACKEND_AFTER_MS = 1_000;

let window: BrowserWindow | null = null;
const log = openLog(join(folder, 'logs'), systemClock);
const refused = (what: string): void => log.error('refused', { what });
const dialogs = chooseDialogs(args, () => window);

const endWith = endOnBug(log, dialogs.tell);
registerScheme();
closeTheNetwork(devServer);
keepWholeScripts();
guardEverything({ devServer, refused });
// Before Electron makes a menu of its own; ours is made while the window's process starts.
Menu.setApplicationMenu(null);
// As root in a container Chromium cannot run with it; a packaged app never goes without.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

let thread: BackendThread | undefined;
/** The back end; it starts when it is first needed. */
const backend = (): BackendThread => (thread ??= startThread());
const { call, look } = answering({
  look: lookAtStore,
  backend: (name, input) => backend().call(name, input),
});

// The lock first: two back ends must never bring one store to a new shape.
if (app.requestSingleInstanceLock()) void start();
else app.exit(args.screenshot === null ? 0 : 1);

async function start(): Promise<void> {
  // A store has to be made, which takes longer than anything else.
  if (!hasStore(folder)) backend();
  app.on('window-all-closed', () => app.quit());
  closeStoreBeforeQuitting(async () => thread?.close());
  await app.whenReady();
  // It looks while the window's process starts, when this thread has least to do.
  serveWindow(session.defaultSession, fileURLToPath(built('renderer/')), () => setImmediate(look));
  showWindow(connectWindow({ call, window: () => window, devServer, refused }));
  setTimeout(backend, START_BACKEND_AFTER_MS);
}

/** In this thread: starting another takes longer than answering (ADR 0010). The back end tells what is wrong, if anything. */
async function lookAtStore(): Promise<ReadonlyMap<string, string> | null> {
  if (thread !== undefined) return null;
  try {
    const { lookFirst } = await import('../backend/first-look.ts');
    return lookFirst(folder, app.getVersion());
  } catch (fault) {
    log.info('no-first-look', describeFault(fault));
    return null;
  }
}

function startThread(): BackendThread {
  const start = {
    folder,
    appVersion: app.getVersion(),
    renderWorker: built('main/render.worker.cjs').href,
    code: {
      file: fileURLToPath(built('main/backend.worker.cjs')),
      kept: join(app.getPath('userData'), 'Kept Code'),
    },
  };
  const started = startBackend(built('main/start.worker.cjs'), start, {
    askWhereToSave: dialogs.askWhereToSave,
    askWhatToOpen: dialogs.askWhatToOpen,
    askWhichFolder: dialogs.askWhichFolder,
    ...keyStore,
    showInFolder: (path) => shell.showItemInFolder(path),
    changed: (topics) => window?.webContents.send('changed', topics),
    log: (level, ...line) => log[level](...line),
    onLost: endWith,
  });
  // What ends the thread is heard by `onLost`.
  void started.opened().then(
    (opened) => (opened.ok ? null : endWithWords(opened.error)),
    () => null,
  );
  return started;
}

/** The store cannot be opened: says so in words and ends the app. */
async function endWithWords(failure: Failure<CommonCode>): Promise<void> {
  await app.whenReady();
  // Kept from quitting the app until the words are read.
  app.removeAllListeners('window-all-closed');
  app.on('window-all-closed', () => undefined);
  window?.destroy();
  const { wordsFor } = await import('../../shared/errors/index.ts');
  await dialogs.tell(wordsFor(failure), ['Close']);
  app.exit(1);
}

function showWindow(settled: () => Promise<void>): void {
  const opened = openWindow({
    preload: fileURLToPath(built('preload/index.cjs')),
    memory: join(app.getPath('userData'), 'window.json'),
    address: devServer ?? `${ORIGIN}/`,
    devTools: devServer !== null,
    beforeShown: () => setMenu({ window: () => window, devTools: devServer !== null }),
  });
  window = opened;
  opened.on('closed', () => (window = null));
  const spelling: BackendThread['spelling'] = {
    suggest: (word) => backend().spelling.suggest(word),
    addWord: (word) => backend().spelling.addWord(word),
  };
  attendWindow(opened, { spelling, log, tell: dialogs.tell, settled });
  if (args.screenshot !== null) pictureThenQuit(opened, args.screenshot);
}
