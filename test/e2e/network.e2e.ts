import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { attackFromPage } from '../support/attacks.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { launchBareWindow } from '../support/bare-window.ts';
import { listenForAnything, type ListeningServer } from '../support/listening-server.ts';
import { readNetLog } from '../support/net-log.ts';
import { launchPlainly } from '../support/plain-app.ts';
import { farEnds, processTree } from '../support/process-sockets.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { typeMisspelt } from '../support/text-field.ts';

test('the attacks are real: a window without guards lets most of them out', async () => {
  const server = await listenForAnything();
  const bare = await launchBareWindow(`${server.http}/page`);
  await bare.page
    .evaluate(attackFromPage, { http: server.http, ws: server.ws, port: server.port })
    .catch(() => undefined);
  expect(new Set(server.heard).size).toBeGreaterThan(20);
  expect(server.heard).toContain('udp');
  await bare.close();
  await server.close();
});

test.describe('the network', () => {
  let server: ListeningServer;
  let desk: RunningDesk;
  test.beforeEach(async () => {
    server = await listenForAnything();
    desk = await launchDesk();
  });
  test.afterEach(async () => {
    await desk.close();
    await server.close();
  });

  test('hears nothing from a hostile page', async () => {
    await attack(desk, server);
  });

  test('hears nothing even without the content policy', async () => {
    await switchPolicyOff(desk);
    await attack(desk, server);
  });

  test('hears nothing even without the content policy and the request filter', async () => {
    await switchPolicyOff(desk);
    await desk.app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    await attack(desk, server);
  });

  test('hears nothing from a session that somebody makes later', async () => {
    const outcomes = await desk.app.evaluate(async ({ net, session }, address) => {
      const outcome = (asked: Promise<unknown>): Promise<string> =>
        Promise.race([
          asked.then(
            () => 'answered',
            () => 'refused',
          ),
          // So that a request that hangs is named, and not only the whole test's time that ran out.
          new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 15_000)),
        ]);
      return [
        await outcome(net.fetch(address)),
        await outcome(session.fromPartition('later').fetch(address)),
      ];
    }, `${server.http}/main`);
    expect(outcomes).toEqual(['refused', 'refused']);
    expect(server.heard).toEqual([]);
  });

  test('file:// opens nothing', async () => {
    const outcome = await desk.page.evaluate(async () => {
      const loads = (element: HTMLElement & { src: string }): Promise<string> =>
        new Promise((resolve) => {
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          element.src = 'file:///etc/hostname';
          document.body.append(element);
          setTimeout(() => resolve('refused'), 1_000);
        });
      const fetched = await fetch('file:///etc/hostname').then(
        () => 'loaded',
        () => 'refused',
      );
      const image = await loads(document.createElement('img'));
      const opened = window.open('file:///etc/hostname') === null ? 'refused' : 'loaded';
      location.href = 'file:///etc/hostname';
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [fetched, image, opened, location.protocol];
    });
    expect(outcome).toEqual(['refused', 'refused', 'refused', 'app:']);
  });

  async function attack(at: RunningDesk, listening: ListeningServer): Promise<void> {
    await at.page.evaluate(attackFromPage, { http: listening.http, ws: listening.ws, port: listening.port });
    expect(listening.heard).toEqual([]);
    expect(at.page.url()).toMatch(/^app:\/\/desk\//);
    expect(at.app.windows()).toHaveLength(1);
  }

  async function switchPolicyOff(at: RunningDesk): Promise<void> {
    const devTools = await at.app.context().newCDPSession(at.page);
    await devTools.send('Page.setBypassCSP', { enabled: true });
    await at.page.reload();
    const style = await at.page.evaluate(() => {
      const element = document.createElement('style');
      element.textContent = ':root { --policy: off }';
      document.head.append(element);
      return getComputedStyle(document.documentElement).getPropertyValue('--policy').trim();
    });
    expect(style, 'the policy is off, or this proves nothing').toBe('off');
  }
});

test('no process has a line out, and Chromium asks for nothing, spelling included', async () => {
  const record = join(tempFolder('net'), 'net.json');
  const desk = await launchPlainly([`--log-net-log=${record}`]);
  await typeMisspelt(desk);
  // Long enough for what Chromium does soon after a start.
  await desk.page.waitForTimeout(5_000);
  const pids = processTree(desk.pid);
  expect(pids.length).toBeGreaterThan(3);
  expect(farEnds(pids)).toEqual([]);
  await desk.close();
  const { tried, lines } = readNetLog(record);
  expect(tried).toEqual([]);
  expect(lines, 'the record has something in it').toBeGreaterThan(3);
});
