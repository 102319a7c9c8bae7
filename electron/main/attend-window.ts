import { app, type BrowserWindow } from 'electron';
import type { Log } from '../backend/context.ts';
import { spellerFor } from '../backend/spelling/speller.ts';
import { saveBeforeClosing } from './closing.ts';
import { addContextMenu } from './context-menu.ts';
import { offerReload } from './crash.ts';
import type { Dialogs } from './dialogs.ts';

export interface Attending {
  /** Where the records are, and the person's own words. */
  readonly folder: string;
  readonly log: Log;
  readonly tell: Dialogs['tell'];
  /** Resolves when every question of the window has its answer. */
  readonly settled: () => Promise<void>;
}

/** What is done for the window while it is open. */
export function attendWindow(window: BrowserWindow, { folder, log, tell, settled }: Attending): void {
  addContextMenu(window, spellerFor(folder));
  offerReload(window, log, tell);
  saveBeforeClosing(window, settled);
  // Starting the app again brings the window that is there to the front.
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
