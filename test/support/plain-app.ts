import { chromium, type Browser, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startApp } from './run-app.ts';
import { tempFolder } from './temp-folder.ts';

/** The app started as a person starts it: without the switches Playwright adds, some of which close the network too. */
export interface PlainDesk {
  readonly page: Page;
  readonly pid: number;
  /** Closes the window and waits until the app has ended. */
  readonly close: () => Promise<void>;
}

export async function launchPlainly(args: readonly string[] = []): Promise<PlainDesk> {
  const store = tempFolder('plain');
  const child = await startApp([`--store=${store}`], ['--remote-debugging-port=0', ...args]);
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const page = await onlyPage(browser);
  return {
    page,
    pid: child.pid ?? 0,
    close: async () => {
      const ended = once(child, 'exit');
      await page.close();
      await ended;
    },
  };
}

async function debuggingAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  if (child.stderr === null) throw new Error('The app has no stderr');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`The app ended before its window opened:\n${said.join('\n')}`);
}

async function onlyPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The app has no context');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForLoadState('domcontentloaded');
  return page;
}
