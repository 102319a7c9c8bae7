/** A window of the app with its debugging port open. The port is open only because the bench asks for it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';

export interface BenchWindow {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** What Chromium writes when its port is open. */
const LISTENING = /DevTools listening on (ws:\S+)/;

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = LISTENING.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The app ended early: ${said}`)));
  });
}

/** Starts the app and waits for its first page. */
export async function openWindow(executable: string, args: readonly string[]): Promise<BenchWindow> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...root, '--disable-gpu', '--remote-debugging-port=0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('The app has no window');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    close: async () => {
      await browser.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
      if (child.exitCode === null) await ended;
    },
  };
}
