import { app, type BrowserWindow } from 'electron';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than any save takes; a page that hangs must not keep the window open. */
const PATIENCE_MS = 3_000;

/** Leaving a field saves it, and a page that goes away saves what is left. The pause lets the page ask for the save. */
const LEAVE_THE_PAGE = `new Promise((resolve) => {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  setTimeout(resolve, 10);
})`;

/** Closing the window straight after typing loses nothing: what is being typed is saved before it goes. */
export function saveBeforeClosing(window: BrowserWindow, settled: () => Promise<void>): void {
  let closing = false;
  window.on('close', (event) => {
    if (closing || window.webContents.isCrashed()) return;
    closing = true;
    event.preventDefault();
    void Promise.race([lastSaves(window, settled), wait(PATIENCE_MS)]).finally(() => window.destroy());
  });
}

async function lastSaves(window: BrowserWindow, settled: () => Promise<void>): Promise<void> {
  // Twice: an answer that was typed on while it was being saved is saved once more.
  for (let pass = 0; pass < 2; pass++) {
    await window.webContents.executeJavaScript(LEAVE_THE_PAGE);
    await settled();
  }
}

/** The app ends when the store is closed, or when closing it takes too long: what was saved is safe either way. */
export function closeStoreBeforeQuitting(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void Promise.race([close(), wait(PATIENCE_MS)]).finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
