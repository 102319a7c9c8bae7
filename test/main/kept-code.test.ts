import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runWithKeptCode } from '../../electron/main/kept-code.ts';
import { tempFolder } from '../support/temp-folder.ts';

let folder = '';
let file = '';
let kept = '';
beforeEach(() => {
  folder = tempFolder('kept-code');
  file = join(folder, 'code.cjs');
  kept = join(folder, 'profile', 'kept');
  writeFileSync(file, says('one'));
});

/** Code that says a word of three letters, its place, and that it can fetch what Node has. */
const says = (word: string): string =>
  `globalThis.said = ['${word}', __filename, typeof require('node:path').join, exports === module.exports];`;
const said = (): unknown => Reflect.get(globalThis, 'said');
const keptFiles = (): readonly string[] => readdirSync(kept);

/** Runs the file and keeps what was made of it; tells whether there was anything to keep. */
const run = (): boolean => runWithKeptCode(file, kept)();

test('runs as Node would run it, and keeps what was compiled for this person only', () => {
  expect(run()).toBe(true);
  expect(said()).toEqual(['one', file, 'function', true]);
  expect(keptFiles()).toHaveLength(1);
  expect(statSync(join(kept, keptFiles()[0]!)).mode & 0o077).toBe(0);
});

test('the next start uses what was kept, and keeps nothing new', () => {
  run();
  expect(run()).toBe(false);
  expect(said()).toEqual(['one', file, 'function', true]);
});

test('other code of the same length runs as itself, and what was kept of the first goes', () => {
  run();
  const before = keptFiles();
  writeFileSync(file, says('two'));
  expect(run()).toBe(true);
  expect(said()).toEqual(['two', file, 'function', true]);
  expect(keptFiles()).toHaveLength(1);
  expect(keptFiles()).not.toEqual(before);
});

test('a file it asks for beside it is kept too, is run once, and may ask back', () => {
  writeFileSync(
    file,
    "exports.word = 'one'; globalThis.said = [require('./beside.cjs').word, require('./beside.cjs').word];",
  );
  writeFileSync(
    join(folder, 'beside.cjs'),
    "globalThis.times = (globalThis.times ?? 0) + 1; exports.word = require('./code.cjs').word + globalThis.times;",
  );
  Reflect.deleteProperty(globalThis, 'times');
  expect(run()).toBe(true);
  expect(said()).toEqual(['one1', 'one1']);
  expect(keptFiles()).toHaveLength(2);
  expect(run()).toBe(false);
  expect(said()).toEqual(['one2', 'one2']);
});

test('what is asked for later, when all was kept, is kept by the start that finds it new', () => {
  writeFileSync(file, "globalThis.later = () => require('./beside.cjs').word;");
  writeFileSync(join(folder, 'beside.cjs'), "exports.word = 'later';");
  const keep = runWithKeptCode(file, kept);
  expect(keep()).toBe(true);
  expect((Reflect.get(globalThis, 'later') as () => string)()).toBe('later');
  expect(keep()).toBe(true);
  expect(keptFiles()).toHaveLength(2);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
  ['empty', () => Buffer.alloc(0)],
  [
    'with a byte changed',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 200 ? ~byte : byte))),
  ],
])('a kept file that is %s is passed over and made anew', (_how, damage) => {
  run();
  const place = join(kept, keptFiles()[0]!);
  writeFileSync(place, damage(readFileSync(place)));
  expect(run()).toBe(true);
  expect(said()).toEqual(['one', file, 'function', true]);
  expect(run()).toBe(false);
});

test('where nothing can be kept the code runs all the same', () => {
  writeFileSync(join(folder, 'profile'), 'A file, where a folder should be.');
  expect(run()).toBe(true);
  expect(run()).toBe(true);
  expect(said()).toEqual(['one', file, 'function', true]);
});

test('a fault in the code comes out with its own line', () => {
  writeFileSync(file, 'const fine = 1;\nthrow new RangeError("broken");');
  expect(run).toThrow(expect.objectContaining({ stack: expect.stringContaining(`${file}:2`) as string }));
});
