import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reasonOf } from '../../electron/main/file-trouble.ts';
import { writeWhole } from '../../electron/main/write-file.ts';

const BYTES = new TextEncoder().encode('whole');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-write-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const notWritten = (reason: string) => ({
  ok: false,
  error: { code: 'file-not-written', details: { reason } },
});

test('writes a new file, and puts a newer one in the place of an older', async () => {
  const file = join(folder, 'plan.docx');
  expect(await writeWhole(file, new TextEncoder().encode('older and longer'))).toMatchObject({ ok: true });
  expect(await writeWhole(file, BYTES)).toMatchObject({ ok: true });
  expect(readFileSync(file, 'utf8')).toBe('whole');
  expect(readdirSync(folder)).toEqual(['plan.docx']);
});

test('says so when the folder is gone', async () => {
  expect(await writeWhole(join(folder, 'gone', 'plan.docx'), BYTES)).toEqual(
    notWritten('the folder or file is not there any more.'),
  );
});

test('says so when the folder is a file', async () => {
  writeFileSync(join(folder, 'a'), '');
  expect(await writeWhole(join(folder, 'a', 'plan.docx'), BYTES)).toEqual(
    notWritten('the folder is not there any more.'),
  );
});

test('says so when the name is too long', async () => {
  expect(await writeWhole(join(folder, `${'x'.repeat(300)}.docx`), BYTES)).toEqual(
    notWritten('the name is too long.'),
  );
});

test('replaces neither a folder, nor a link, nor a device', async () => {
  mkdirSync(join(folder, 'a.docx'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'b.docx'));
  const refused = notWritten('this place is not an ordinary file.');
  expect(await writeWhole(join(folder, 'a.docx'), BYTES)).toEqual(refused);
  expect(await writeWhole(join(folder, 'b.docx'), BYTES)).toEqual(refused);
  expect(await writeWhole('/dev/full', BYTES)).toEqual(refused);
  expect(readdirSync(folder).sort()).toEqual(['a.docx', 'b.docx']);
});

test('a place of the system that takes no files is an answer, not a crash', async () => {
  const result = await writeWhole('/proc/plan.docx', BYTES);
  expect(result).toMatchObject({ ok: false, error: { code: 'file-not-written' } });
});

test('a full disk and a limit on size leave the older file whole and nothing beside it', () => {
  const file = join(folder, 'plan.docx');
  writeFileSync(file, 'older');
  // A limit of 8 kB on file size: the kernel stops the write half way, as a full disk does.
  const ran = asChild(folder, file, `ulimit -f 8; exec "$0" "$@"`, 'new Uint8Array(1_000_000)');
  expect(ran).toEqual(notWritten('the file is too large for this disk.'));
  expect(readFileSync(file, 'utf8')).toBe('older');
  expect(readdirSync(folder)).toEqual(['plan.docx']);
});

test('says so when the folder may not be written', () => {
  chmodSync(folder, 0o555);
  const ran = asChild('/', join(folder, 'plan.docx'), `exec "$0" "$@"`, 'new Uint8Array(1)');
  expect(ran).toEqual(notWritten('you may not use this folder.'));
});

/** In a process of its own, as nobody when we are root: root may write anywhere. */
function asChild(cwd: string, file: string, shell: string, bytes: string): unknown {
  const module = new URL('../../electron/main/write-file.ts', import.meta.url).href;
  const script = `
    process.on('SIGXFSZ', () => {});
    const { writeWhole } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(await writeWhole(${JSON.stringify(file)}, ${bytes})));`;
  const isReadOnlyTest = cwd === '/';
  const nobody = process.getuid?.() === 0 && isReadOnlyTest ? { uid: 65534, gid: 65534 } : {};
  const ran = spawnSync('sh', ['-c', shell, process.execPath, '--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
    ...nobody,
  });
  return JSON.parse(ran.stdout || JSON.stringify(ran.stderr));
}

describe('words for what the system says', () => {
  test('a real full disk', () => {
    expect(reasonOf(thrown(() => writeFileSync('/dev/full', 'x')))).toBe('the disk is full.');
  });

  test.each([
    ['EROFS', 'the folder is read-only.'],
    ['EBUSY', 'the file is open in another program.'],
    ['EPERM', 'the file is open in another program, or the folder is read-only.'],
    ['EWHATEVER', 'the system says EWHATEVER.'],
  ])('%s', (code, words) => {
    expect(reasonOf(Object.assign(new Error('x'), { code, syscall: 'open' }))).toBe(words);
  });

  test('a bug of ours has none, so it goes on as an exception', () => {
    expect(reasonOf(new TypeError('x'))).toBeUndefined();
    expect(reasonOf(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
    expect(reasonOf('x')).toBeUndefined();
  });
});

function thrown(act: () => void): unknown {
  try {
    act();
  } catch (fault) {
    return fault;
  }
  return undefined;
}
