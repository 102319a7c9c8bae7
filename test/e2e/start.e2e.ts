import { expect, test } from '@playwright/test';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../build/scripts/process/repository.ts';
import { launchDesk } from '../support/electron-app.ts';
import { startApp, untilEnded } from '../support/run-app.ts';
import { tempFolder } from '../support/temp-folder.ts';

let folder = '';
test.beforeEach(() => {
  folder = tempFolder('start');
});

const quietly = (store: string): readonly string[] => [`--store=${store}`, `--answers=${folder}`];

test('takes a picture of the first screen and ends', async () => {
  const file = join(folder, 'first.png');
  const ended = await untilEnded(
    await startApp([`--store=${join(folder, 'store')}`, `--screenshot=${file}`]),
  );
  expect(ended.code).toBe(0);
  const picture = readFileSync(file);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // The width of the window, from the picture's head.
  expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(640);
});

test('a picture that cannot be written is a failure with words', async () => {
  const file = join(folder, 'gone', 'first.png');
  const ended = await untilEnded(
    await startApp([`--store=${join(folder, 'store')}`, `--screenshot=${file}`]),
  );
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain('no such file or directory');
});

test('a damaged store is said in words, and is left as it is', async () => {
  const file = join(folder, 'engagement-desk.sqlite');
  writeFileSync(file, 'This is not a database, whatever it is called.'.repeat(100));
  const before = readFileSync(file);
  const ended = await untilEnded(await startApp(quietly(folder)));
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain('The file that holds your records is damaged.');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a folder that may not be written is said in words', async () => {
  test.skip(process.getuid?.() === 0, 'root may write anywhere');
  const store = join(folder, 'store');
  await (await launchDesk({ store })).close();
  chmodSync(join(store, 'engagement-desk.sqlite'), 0o400);
  chmodSync(store, 0o500);
  const ended = await untilEnded(await startApp(quietly(store)));
  chmodSync(store, 0o700);
  expect(ended.stderr).toContain('The disk could not be written.');
  expect(ended.code).toBe(1);
});

test('a second start hands over to the first and ends', async () => {
  const store = join(folder, 'store');
  const first = await launchDesk({ store });
  await first.app.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
    app.on('second-instance', () => Object.assign(globalThis, { handedOver: true }));
  });
  expect((await untilEnded(await startApp(quietly(store)))).code).toBe(0);
  const now = await first.app.evaluate(({ BrowserWindow }) => ({
    handedOver: Reflect.get(globalThis, 'handedOver') === true,
    minimised: BrowserWindow.getAllWindows()[0]?.isMinimized(),
  }));
  expect(now).toEqual({ handedOver: true, minimised: false });
  await first.close();
});

test('what was compiled at the first start is kept in the profile, and the second start runs on it', async () => {
  const store = join(folder, 'store');
  const kept = join(store, 'window', 'Kept Code');
  const keptFiles = (): readonly string[] => (existsSync(kept) ? readdirSync(kept) : []);
  const whenKept = (): readonly number[] => keptFiles().map((name) => statSync(join(kept, name)).mtimeMs);
  const first = await launchDesk({ store });
  // The back end, and what it has in common with the first look at the store.
  await expect
    .poll(keptFiles)
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^backend\.worker\.cjs-[0-9a-f]{16}\.bin$/),
        expect.stringMatching(/^opening\.service-[\w-]+\.cjs-[0-9a-f]{16}\.bin$/),
      ]),
    );
  await first.close();
  const before = whenKept();
  const second = await launchDesk({ store });
  // Longer than the first start took to keep it: one that could not use it would have kept its own by now.
  await second.page.waitForTimeout(4_500);
  expect(whenKept()).toEqual(before);
  await second.close();
});

test('the empty page that every window begins with asks nothing', async () => {
  const desk = await launchDesk();
  await desk.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/build/out/preload/index.cjs`;
    const empty = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await empty.loadURL('about:blank');
    // A turn later, what it had to ask is asked.
    await empty.webContents.executeJavaScript('new Promise((resolve) => setTimeout(resolve))');
    empty.destroy();
  });
  await desk.close();
  // An answer refused is a line in the log, and nothing else was there to log.
  const logs = join(desk.store, 'logs');
  const lines = existsSync(logs)
    ? readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'))
    : [];
  expect(lines.join('')).not.toContain('"refused"');
});

test('nothing that is read later asks for the file the app began with', () => {
  // Asked for again it might run again: a second window, a second lock.
  const chunks = join(repository, 'build/out/main/chunks');
  const asking = readdirSync(chunks).filter((name) =>
    /require\("\.\.\/[\w.]+\.cjs"\)/.test(readFileSync(join(chunks, name), 'utf8')),
  );
  expect(asking).toEqual([]);
});

test('a bug is logged under a reference without its words, and ends the app', async () => {
  const desk = await launchDesk();
  const said: string[] = [];
  const running = desk.app.process();
  running.stderr?.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  const ended = desk.app.waitForEvent('close');
  await desk.app.evaluate(() => {
    setTimeout(() => {
      throw new Error('Mrs Example of 1 Example Street');
    }, 100);
  });
  await ended;
  expect(running.exitCode).toBe(1);
  const reference = /Reference ([0-9a-f]{8})/.exec(said.join(''))?.[1];
  const [log] = readdirSync(join(desk.store, 'logs'));
  const lines = readFileSync(join(desk.store, 'logs', log ?? ''), 'utf8');
  expect(lines).toContain(`"event":"crash","reference":"${reference}"`);
  expect(lines).not.toContain('Example');
});

test('a window whose process dies is said in words', async () => {
  const desk = await launchDesk();
  const ended = desk.app.waitForEvent('close');
  const said: string[] = [];
  const running = desk.app.process();
  running.stderr?.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  // Nobody is there to press Reload, so the app takes the other button.
  await ended;
  expect(said.join('')).toContain('The window stopped working. What was saved is safe.');
  expect(running.exitCode).toBe(1);
});

test('the window opens again where it was, as large as the text was', async () => {
  const store = join(folder, 'store');
  const first = await launchDesk({ store });
  // Nobody can take hold of a window that is not shown yet, and the screen answers in its own time.
  await expect
    .poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 60, y: 70, width: 900, height: 640 });
    window?.webContents.setZoomFactor(1.5);
  });
  await expect
    .poll(() =>
      first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds().width),
    )
    .toBe(900);
  await first.close();
  const second = await launchDesk({ store });
  const now = await second.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return {
      width: window?.getBounds().width,
      height: window?.getBounds().height,
      zoom: window?.webContents.getZoomFactor(),
    };
  });
  expect(now.width).toBe(900);
  expect(now.height).toBe(640);
  expect(now.zoom).toBeCloseTo(1.5);
  await second.close();
});
