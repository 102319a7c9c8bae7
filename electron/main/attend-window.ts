import { app, type BrowserWindow } from 'electron';
import type { Log } from '../backend/context.ts';
import type { Spelling } from './context-items.ts';
import { saveBeforeClosing } from './closing.ts';
import { addContextMenu } from './context-menu.ts';
import { offerReload } from './crash.ts';
import type { Dialogs } from './dialogs.ts';

export interface Attending {
  readonly spelling: Spelling;
  readonly log: Log;
  readonly tell: Dialogs['tell'];
  /** Resolves when every question of the window has its answer. */
  readonly settled: () => Promise<void>;
}

/** What is done for the window while it is open. */
export function attendWindow(window: BrowserWindow, { spelling, log, tell, settled }: Attending): void {
  addContextMenu(window, spelling);
  offerReload(window, log, tell);
  saveBeforeClosing(window, settled);
  // Starting the app again brings the window that is there to the front.
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
