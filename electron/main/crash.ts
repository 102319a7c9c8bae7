import { app, type BrowserWindow } from 'electron';
import type { Log } from '../backend/context.ts';
import type { Dialogs } from './dialogs.ts';

/**
 * The last resort: what nobody caught is logged under a reference, said to the person, and ends the app.
 * Gives back how to end it for a fault that was caught elsewhere, in the thread of the back end.
 */
export function endOnBug(log: Log, tell: Dialogs['tell']): (fault: unknown) => void {
  let ending = false;
  const end = (fault: unknown): void => {
    const reference = Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
    log.error('crash', { reference, ...describeFault(fault) });
    if (ending) return;
    ending = true;
    const words = {
      what: `Something went wrong and Engagement Desk has to close. Reference ${reference}.`,
      todo: 'What was saved is safe. Open the app again. If it happens again, pass on the reference.',
    };
    // Dialogs need a ready app; without one there is nobody to tell.
    const told = app.isReady() ? tell(words, ['Close']) : Promise.resolve(0);
    void told.finally(() => app.exit(1));
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  return end;
}

/** Where it happened, without the message: messages may quote what a person typed. */
export function describeFault(fault: unknown): { readonly kind: string; readonly where: string } {
  if (!(fault instanceof Error)) return { kind: typeof fault, where: '' };
  const lines = (fault.stack ?? '').split('\n').map((line) => line.trim());
  return {
    kind: fault.name,
    where: lines
      .filter((line) => line.startsWith('at '))
      .slice(0, 6)
      .join(' | '),
  };
}

/** The page's process ended by itself: the records are safe in this one, so the page can be loaded again. */
export function offerReload(window: BrowserWindow, log: Log, tell: Dialogs['tell']): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('window-gone', { reason, exitCode });
    const words = {
      what: 'The window stopped working.',
      todo: 'What was saved is safe. Reload the window to carry on.',
    };
    void tell(words, ['Reload', 'Close Engagement Desk']).then((pressed) => {
      if (pressed === 0 && !window.isDestroyed()) window.webContents.reload();
      else app.exit(1);
    });
  });
}
