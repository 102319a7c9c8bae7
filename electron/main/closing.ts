import type { BrowserWindow } from 'electron';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than any save takes; a page that hangs must not keep the window open. */
const PATIENCE_MS = 3_000;

/** Leaving a field saves it, so every field is left. The frame after lets the page ask for the save. */
const LEAVE_THE_FIELD = `new Promise((resolve) => {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  setTimeout(resolve, 0);
})`;

/** Closing the window straight after typing loses nothing: what is being typed is saved before it goes. */
export function saveBeforeClosing(window: BrowserWindow, settled: () => Promise<void>): void {
  let closing = false;
  window.on('close', (event) => {
    if (closing || window.webContents.isCrashed()) return;
    closing = true;
    event.preventDefault();
    const saved = window.webContents.executeJavaScript(LEAVE_THE_FIELD).then(settled);
    void Promise.race([saved, wait(PATIENCE_MS)]).finally(() => window.destroy());
  });
}
