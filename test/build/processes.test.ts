import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whileLocked } from '../../build/scripts/electron-runtime/lock.ts';
import { findPictureFault, forgetPicture } from '../../build/scripts/launch/picture.ts';
import { capture } from '../../build/scripts/process/capture.ts';
import { runInForeground } from '../../build/scripts/process/foreground.ts';
import { isOnPath } from '../../build/scripts/process/on-path.ts';
import { describeFailure, Problem } from '../../build/scripts/process/problem.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'process-'));
const node = process.execPath;

describe('a program run in the foreground', () => {
  test('gives its own exit code', async () => {
    expect(await runInForeground(node, ['-e', 'process.exitCode = 3'])).toEqual({ code: 3, timedOut: false });
  });

  test('is ended, with what it started, when its time is up', async () => {
    const finished = await runInForeground(node, ['-e', 'setInterval(() => {}, 1000)'], { timeLimitMs: 300 });
    expect(finished.timedOut).toBe(true);
    expect(finished.code).not.toBe(0);
  });

  test.skipIf(process.platform === 'win32')(
    'leaves no child behind that would keep our output open',
    async () => {
      const note = join(newFolder(), 'pid');
      const script =
        `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], ` +
        `{ stdio: 'inherit' }); require('node:fs').writeFileSync(${JSON.stringify(note)}, String(child.pid)); process.exit(0);`;
      expect((await runInForeground(node, ['-e', script])).code).toBe(0);
      // The kernel closes a dying process's output a moment before the process is gone.
      await expect.poll(() => isRunning(Number(readFileSync(note, 'utf8')))).toBe(false);
    },
  );

  test('that does not exist is an error', async () => {
    await expect(runInForeground('no-such-program-here', [])).rejects.toThrow(/ENOENT/);
  });
});

/** Alive and not merely waiting to be collected by its parent. */
function isRunning(pid: number): boolean {
  if (!existsSync('/proc')) return false;
  const status = `/proc/${pid}/stat`;
  return existsSync(status) && !/\) Z /.test(readFileSync(status, 'utf8'));
}

describe('a captured tool', () => {
  test('hands over both outputs and the code', async () => {
    const result = await capture(node, [
      '-e',
      'console.log("out"); console.error("err"); process.exitCode = 2',
    ]);
    expect(result).toEqual({ code: 2, stdout: 'out\n', stderr: 'err\n', found: true });
  });

  test('that is not installed is told apart from one that failed', async () => {
    expect(await capture('no-such-program-here', [])).toMatchObject({ code: null, found: false });
  });
});

test('only executable files on the path are programs', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'tool'), '', { mode: 0o755 });
  writeFileSync(join(folder, 'notes'), '', { mode: 0o644 });
  expect(isOnPath('tool', folder)).toBe(true);
  expect(isOnPath('notes', folder)).toBe(process.platform === 'win32');
  expect(isOnPath('tool', '')).toBe(false);
});

test('two that want the same folder take turns', async () => {
  const folder = join(newFolder(), 'not-made-yet');
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await capture(node, ['-e', '']);
    events.push(`${name} ends`);
  };
  await Promise.all([whileLocked(folder, work('one')), whileLocked(folder, work('two'))]);
  const [first, second, third, fourth] = events;
  expect(second).toBe(first?.replace('begins', 'ends'));
  expect(fourth).toBe(third?.replace('begins', 'ends'));
});

describe('the picture', () => {
  test('must be there, and be a PNG', () => {
    const file = join(newFolder(), 'shot.png');
    expect(findPictureFault(file)).toMatch(/did not write/);
    writeFileSync(file, 'not a picture, but long enough to be one: '.repeat(10));
    expect(findPictureFault(file)).toMatch(/not a PNG/);
    writeFileSync(file, Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200)]));
    expect(findPictureFault(file)).toBeNull();
  });

  test('of an earlier run is removed first', () => {
    const file = join(newFolder(), 'shot.png');
    writeFileSync(file, 'old');
    forgetPicture(file);
    expect(existsSync(file)).toBe(false);
    expect(() => forgetPicture(file)).not.toThrow();
  });
});

test('a problem is told in its own words, a bug with its stack', () => {
  expect(describeFailure(new Problem('Install g++.'))).toBe('Install g++.');
  expect(describeFailure(new Error('broken'))).toMatch(/broken[\s\S]+at /);
  expect(describeFailure('text')).toBe('text');
});
