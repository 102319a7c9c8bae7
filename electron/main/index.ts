import { app, session, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommonCode } from '../../shared/errors/index.ts';
import type { Failure } from '../../shared/values/result.ts';
import { startBackend, type BackendThread } from './backend-thread.ts';
import { readArgs } from './args.ts';
import { closeStoreBeforeQuitting } from './closing.ts';
import { endOnBug } from './crash.ts';
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
import { systemClock, systemIds } from './world.ts';

// This file only says in which order things start: lock, then the back end in its own thread beside the window.
const built = (path: string): URL => new URL(`../${path}`, import.meta.url);
const args = readArgs({ argv: process.argv, env: process.env, isPackaged: app.isPackaged });
const { devServer } = args;
// A store named on the command line brings its own profile, so its lock and its window's size are its own too.
if (args.store !== null) app.setPath('userData', join(args.store, 'window'));
const folder = args.store ?? join(app.getPath('userData'), 'store');

let window: BrowserWindow | null = null;
const log = openLog(join(folder, 'logs'), systemClock);
const refused = (what: string): void => log.error('refused', { what });
const dialogs = chooseDialogs(args, () => window);

const endWith = endOnBug(log, dialogs.tell, systemIds.next);
registerScheme();
closeTheNetwork(devServer);
keepWholeScripts();
guardEverything({ devServer, refused });
// Before Electron makes a menu of its own.
setMenu({ window: () => window, devTools: devServer !== null });
// As root in a container Chromium cannot run with it; a packaged app never goes without.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

// The lock first: two back ends must never bring one store to a new shape.
if (app.requestSingleInstanceLock()) void start(openStore());
else app.exit(args.screenshot === null ? 0 : 1);

/** The back end reads its code and opens the store while Chromium is still starting. */
function openStore(): BackendThread {
  const start = {
    folder,
    appVersion: app.getVersion(),
    renderWorker: built('main/render.worker.cjs').href,
    code: {
      file: fileURLToPath(built('main/backend.worker.cjs')),
      kept: join(app.getPath('userData'), 'Kept Code'),
    },
  };
  return startBackend(built('main/start.worker.cjs'), start, {
    askWhereToSave: dialogs.askWhereToSave,
    askWhatToOpen: dialogs.askWhatToOpen,
    askWhichFolder: dialogs.askWhichFolder,
    ...keyStore,
    showInFolder: (path) => shell.showItemInFolder(path),
    changed: (topics) => window?.webContents.send('changed', topics),
    log: (level, ...line) => log[level](...line),
    onLost: endWith,
  });
}

async function start(backend: BackendThread): Promise<void> {
  await app.whenReady();
  serveWindow(session.defaultSession, fileURLToPath(built('renderer/')));
  const settled = connectWindow({ call: backend.call, window: () => window, devServer, refused });
  showWindow(backend, settled);
  const opened = await backend.opened();
  if (!opened.ok) return endWithWords(opened.error);
  app.on('window-all-closed', () => app.quit());
  closeStoreBeforeQuitting(backend.close);
}

/** The store cannot be opened: says so in words and ends the app. */
async function endWithWords(failure: Failure<CommonCode>): Promise<void> {
  // Kept from quitting the app until the words are read.
  app.on('window-all-closed', () => undefined);
  window?.destroy();
  const { wordsFor } = await import('../../shared/errors/index.ts');
  await dialogs.tell(wordsFor(failure), ['Close']);
  app.exit(1);
}

function showWindow({ spelling }: BackendThread, settled: () => Promise<void>): void {
  const opened = openWindow({
    preload: fileURLToPath(built('preload/index.cjs')),
    memory: join(app.getPath('userData'), 'window.json'),
    address: devServer ?? `${ORIGIN}/`,
    devTools: devServer !== null,
  });
  window = opened;
  opened.on('closed', () => (window = null));
  attendWindow(opened, { spelling, log, tell: dialogs.tell, settled });
  if (args.screenshot !== null) pictureThenQuit(opened, args.screenshot);
}
