import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../build/scripts/process/repository.ts';
import { CONTENT_POLICY } from '../../electron/main/policy.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';

const PRELOAD = join(repository, 'build/out/preload/index.cjs');

test.describe('the window', () => {
  let desk: RunningDesk;
  test.beforeAll(async () => {
    desk = await launchDesk();
  });
  test.afterAll(async () => {
    await desk.close();
  });

  test('comes with the content policy and the other headers', async () => {
    const headers = await desk.app.evaluate(async ({ net }) => {
      const answer = await net.fetch('app://desk/index.html');
      return Object.fromEntries(answer.headers);
    });
    expect(headers['content-security-policy']).toBe(CONTENT_POLICY);
    expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test('gets only files of the app', async () => {
    const statuses = await desk.app.evaluate(async ({ net }) => {
      const ask = async (address: string): Promise<number> => (await net.fetch(address)).status;
      return Promise.all(
        [
          'app://desk/..%2f..%2fpackage.json',
          'app://desk/%2e%2e/main/index.js',
          'app://other/index.html',
          'app://desk/none.js',
        ].map(ask),
      );
    });
    expect(statuses).toEqual([403, 404, 403, 404]);
  });

  test('runs no inline script and no text as code', async () => {
    const outcome = await desk.page.evaluate(async () => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.handlerRan = true');
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.body.append(script, button, style);
      button.click();
      // Outside the evaluation itself, to which DevTools grants eval.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(Reflect.construct(Function, ['return 1']) instanceof Function);
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      });
      return { broken, evaluated, inline: 'inlineRan' in window, handler: 'handlerRan' in window };
    });
    expect(outcome).toMatchObject({ evaluated: 'EvalError', inline: false, handler: false });
    expect(outcome.broken).toEqual(
      expect.arrayContaining(['script-src-elem', 'script-src-attr', 'style-src-elem']),
    );
  });

  test('has two functions and nothing of Node or Electron', async () => {
    const found = await desk.page.evaluate(() => {
      return {
        desk: Object.entries(window.desk)
          .map(([name, value]) => `${name}: ${typeof value}`)
          .sort(),
        globals: [
          'require',
          'module',
          'exports',
          'process',
          'global',
          'Buffer',
          'setImmediate',
          '__dirname',
          'electron',
          'ipcRenderer',
        ].filter((name) => name in window),
        replaced: (() => {
          try {
            Object.assign(window.desk, { call: () => 'mine' });
          } catch {
            return false;
          }
          return Object.values(window.desk).some((value) => String(value).includes('mine'));
        })(),
      };
    });
    expect(found).toEqual({ desk: ['call: function', 'onChanged: function'], globals: [], replaced: false });
  });

  test('is refused every permission', async () => {
    const answers = await desk.page.evaluate(async () => {
      const outcome = async (ask: () => Promise<unknown>): Promise<string> =>
        Promise.race([
          ask().then(
            (value) => (Array.isArray(value) && value.length === 0 ? 'nothing' : 'granted'),
            (error: unknown) => (error as Error).name,
          ),
          new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 5_000)),
        ]);
      const position = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, (error) =>
            reject(Object.assign(new Error(), { name: `code ${error.code}` })),
          );
        });
      const states: Record<string, string> = {};
      for (const name of [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'storage-access',
        'window-management',
        'local-fonts',
        'idle-detection',
      ])
        states[name] = await navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'unknown',
        );
      const device = navigator as unknown as Record<
        string,
        Record<string, (options: object) => Promise<unknown>> | undefined
      >;
      const request = (kind: string, name: string, options: object): Promise<string> => {
        const found = device[kind];
        return found === undefined ? Promise.resolve('absent') : outcome(async () => found[name]?.(options));
      };
      return {
        states,
        notification: await Notification.requestPermission(),
        position: await outcome(position),
        camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await outcome(() => navigator.mediaDevices.getDisplayMedia()),
        clipboard: await outcome(() => navigator.clipboard.readText()),
        midi: await outcome(() => navigator.requestMIDIAccess()),
        hid: await request('hid', 'requestDevice', { filters: [] }),
        usb: await request('usb', 'requestDevice', { filters: [] }),
        serial: await request('serial', 'requestPort', {}),
        bluetooth: await request('bluetooth', 'requestDevice', { acceptAllDevices: true }),
      };
    });
    for (const state of Object.values(answers.states)) expect(['denied', 'unknown']).toContain(state);
    expect(answers.notification).toBe('denied');
    const { states: _states, notification: _notification, ...rest } = answers;
    for (const [what, answer] of Object.entries(rest))
      expect(`${what}: ${answer}`).not.toMatch(/granted|no answer/);
  });

  test('answers no frame inside it, no other window and no other page', async () => {
    await desk.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'about:blank';
      document.body.append(frame);
    });
    const frame = desk.page.frames().find((each) => each.parentFrame() !== null);
    expect(await frame?.evaluate(() => 'desk' in window)).toBe(false);
    const answers = await desk.app.evaluate(async ({ BrowserWindow, ipcMain }, preload) => {
      const handlers = ipcMain as unknown as {
        _invokeHandlers: Map<
          string,
          (event: object, name: string, input: object) => Promise<{ ok: boolean }>
        >;
      };
      const forge = async (event: object): Promise<unknown> =>
        handlers._invokeHandlers
          .get('call')?.(event, 'store.status', {})
          .then(
            () => 'answered',
            (error: Error) => error.message,
          );
      const [sender] = BrowserWindow.getAllWindows().map((window) => window.webContents);
      const genuine = await forge({ sender, senderFrame: sender?.mainFrame });
      const fromFrame = await forge({ sender, senderFrame: sender?.mainFrame.frames[0] });
      const fromNowhere = await forge({ sender, senderFrame: null });
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://desk/index.html');
      const fromOther = String(
        await other.webContents.executeJavaScript(
          "desk.call('store.status', {}).then(() => 'answered', (error) => error.message)",
        ),
      );
      other.destroy();
      return { genuine, fromFrame, fromNowhere, fromOther };
    }, PRELOAD);
    expect(answers.genuine).toBe('answered');
    expect(answers.fromFrame).toBe('Refused');
    expect(answers.fromNowhere).toBe('Refused');
    expect(answers.fromOther).toContain('Refused');
  });

  test('runs in the sandbox', async () => {
    test.skip(process.env['DESK_EXPECT_SANDBOX'] !== '1', 'this machine has no sandbox to run in');
    const pid = await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    // A process number of its own inside another namespace.
    expect(status).toMatch(/^NSpid:\s+\d+\s+\d+/m);
  });
});
