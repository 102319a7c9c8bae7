import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureElectronRuntime } from '../../build/scripts/electron-runtime/ensure.ts';
import { repository } from '../../build/scripts/process/repository.ts';
import { tempFolder } from './temp-folder.ts';

/** The built app, running on a store of its own. */
export interface RunningDesk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder of the records. */
  readonly store: string;
  /** Where files go that the app saves. */
  readonly saved: string;
  /** Which file the next "open" gives; null: the person closes the dialog. */
  readonly offerFile: (path: string | null) => void;
  /** Closes the app as a person does, and keeps the store. */
  readonly close: () => Promise<void>;
  /** Ends the app without a word, as a power cut would, and keeps the store. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  /** A store that is there already; otherwise a new one in a temporary folder. */
  readonly store?: string;
  readonly args?: readonly string[];
}

const folders = new WeakMap<Page, string>();
/** The same as `offerFile`, for whoever has the page alone. */
export const offerFileTo = (page: Page, path: string | null): void =>
  writeFileSync(join(folders.get(page) ?? '', 'open.txt'), path ?? '');

export async function launchDesk(options: LaunchOptions = {}): Promise<RunningDesk> {
  const store = options.store ?? tempFolder('e2e');
  const saved = tempFolder('saved');
  const app = await _electron.launch({
    ...(await launchOptions()),
    args: ['--disable-gpu', repository, `--store=${store}`, `--answers=${saved}`, ...(options.args ?? [])],
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  folders.set(page, saved);
  return {
    app,
    page,
    store,
    saved,
    offerFile: (path) => offerFileTo(page, path),
    close: () => app.close(),
    kill: async () => {
      const gone = app.waitForEvent('close');
      app.process().kill('SIGKILL');
      await gone;
    },
  };
}

/**
 * What every launch needs. Electron is found by name, not by path: only then does Playwright hold the app back until it
 * has connected, and without that one launch in twenty hangs on a busy machine.
 */
export async function launchOptions(): Promise<{ readonly chromiumSandbox: boolean }> {
  // The runner of the tests has named the runtime; started by hand, it is looked for.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= (await ensureElectronRuntime()).dist;
  return { chromiumSandbox: process.getuid?.() !== 0 };
}
