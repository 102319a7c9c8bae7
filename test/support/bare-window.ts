import { _electron, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchOptions } from './electron-app.ts';
import { tempFolder } from './temp-folder.ts';

/** The same Electron with none of our guards: the proof that what the guards stop would otherwise happen. */
export async function launchBareWindow(
  address: string,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const folder = tempFolder('bare');
  const entry = join(folder, 'index.mjs');
  writeFileSync(
    entry,
    `import { app, BrowserWindow } from 'electron';
     app.setPath('userData', ${JSON.stringify(join(folder, 'profile'))});
     app.whenReady().then(() => new BrowserWindow().loadURL(${JSON.stringify(address)}));`,
  );
  const app = await _electron.launch({
    ...(await launchOptions()),
    args: ['--disable-gpu', entry],
  });
  return {
    page: await app.firstWindow(),
    close: async () => {
      app.process().kill('SIGKILL');
      await app.waitForEvent('close').catch(() => undefined);
    },
  };
}
