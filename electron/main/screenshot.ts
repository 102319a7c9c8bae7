import { app, type BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';

const PATIENCE_MS = 30_000;

/** Resolves when the window says that its first usable screen is painted (`data-ready="true"` on the root element). */
const UNTIL_READY = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => root.dataset.ready === 'true' && requestAnimationFrame(() => requestAnimationFrame(resolve));
  new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ['data-ready'] });
  look();
})`;

/** For `--screenshot=FILE`: the picture, then the end. */
export function pictureThenQuit(window: BrowserWindow, file: string): void {
  takePicture(window, file).then(
    () => app.quit(),
    (fault: Error) => {
      process.stderr.write(`${fault.message}\n`);
      app.exit(1);
    },
  );
}

/** A picture of the first usable screen. Fails in words when there is none within 30 seconds. */
async function takePicture(window: BrowserWindow, file: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The window was not ready within 30 seconds.')), PATIENCE_MS);
  });
  try {
    await Promise.race([tooLate, untilReady(window)]);
    const picture = await window.webContents.capturePage();
    if (picture.isEmpty()) throw new Error('The picture of the window was empty.');
    await writeFile(file, picture.toPNG());
  } finally {
    clearTimeout(timer);
  }
}

async function untilReady(window: BrowserWindow): Promise<void> {
  if (!window.isVisible()) await new Promise<void>((resolve) => window.once('show', () => resolve()));
  await window.webContents.executeJavaScript(UNTIL_READY);
}
