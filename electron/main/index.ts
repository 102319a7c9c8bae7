import { app, session, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsFor } from '../../shared/errors/index.ts';
import type { Backend } from '../backend/backend.ts';
import { readArgs } from './args.ts';
import { endOnBug } from './crash.ts';
import { attendWindow } from './attend-window.ts';
import { chooseDialogs } from './dialogs.ts';
import { connectWindow } from './ipc.ts';
import { earlyBridge } from './early-bridge.ts';
import { openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { makePlatform } from './platform.ts';
import { ORIGIN } from './policy.ts';
import { registerScheme, serveWindow } from './protocol.ts';
import { closeTheNetwork, guardEverything } from './security.ts';
import { pictureThenQuit } from './screenshot.ts';
import { whenSpellingReady } from './spelling.ts';
import { openWindow } from './window.ts';
import { systemClock, systemIds } from './world.ts';

// This file only says in which order things start: lock, then window and store side by side.
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

endOnBug(log, dialogs.tell, systemIds.next);
registerScheme();
closeTheNetwork(devServer);
guardEverything({ devServer, refused });
// As root in a container Chromium cannot run with it; a packaged app never goes without.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

if (app.requestSingleInstanceLock()) void start();
else app.exit(args.screenshot === null ? 0 : 1);

async function start(): Promise<void> {
  await app.whenReady();
  const opening = openStore();
  const bridge = earlyBridge(opening);
  const spelled = { ...bridge, call: whenSpellingReady(bridge.call, folder) };
  const settled = connectWindow({ bridge: spelled, window: () => window, devServer, refused });
  serveWindow(session.defaultSession, fileURLToPath(built('renderer/')));
  setMenu({ window: () => window, devTools: devServer !== null });
  // The window's process starts while the store opens; its first questions wait.
  showWindow(settled);
  const backend = await opening;
  if (backend === null) return;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', backend.close);
}

/** Opens the store; where it cannot be, says so in words and ends the app. */
async function openStore(): Promise<Backend | null> {
  const { openBackend } = await import('../backend/backend.ts');
  const platform = makePlatform({
    dialogs,
    ids: systemIds,
    showInFolder: (path) => shell.showItemInFolder(path),
    renderWorker: built('main/render.worker.js'),
    appVersion: app.getVersion(),
  });
  const opened = await openBackend({ folder, ports: { clock: systemClock, ids: systemIds, platform, log } });
  if (opened.ok) return opened.value;
  // Kept from quitting the app until the words are read.
  app.on('window-all-closed', () => undefined);
  window?.destroy();
  await dialogs.tell(wordsFor(opened.error), ['Close']);
  app.exit(1);
  return null;
}

function showWindow(settled: () => Promise<void>): void {
  const opened = openWindow({
    preload: fileURLToPath(built('preload/index.cjs')),
    memory: join(app.getPath('userData'), 'window.json'),
    address: devServer ?? `${ORIGIN}/`,
    devTools: devServer !== null,
  });
  window = opened;
  opened.on('closed', () => (window = null));
  attendWindow(opened, { folder, log, tell: dialogs.tell, settled });
  if (args.screenshot !== null) pictureThenQuit(opened, args.screenshot);
}
