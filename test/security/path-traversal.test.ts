import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileFor } from '../../electron/main/policy.ts';

// Attack: an address of the window's own scheme that leads out of the window's folder.
const ROOT = resolve('/app/renderer');

test('files of the window are served', () => {
  expect(fileFor(ROOT, 'app://desk/')).toBe(join(ROOT, 'index.html'));
  expect(fileFor(ROOT, 'app://desk/index.html#/projects')).toBe(join(ROOT, 'index.html'));
  expect(fileFor(ROOT, 'app://desk/assets/index-Ab_1.js?v=1')).toBe(join(ROOT, 'assets', 'index-Ab_1.js'));
});

test.each([
  'app://desk/..%2f..%2fpackage.json',
  'app://desk/assets/..%5c..%5cpackage.json',
  'app://desk/%2e%2e%2fmain/index.js',
  'app://desk/..\\main\\index.js',
  'app://desk//etc/hostname.txt',
  'app://desk/C:/Windows/win.txt',
  'app://desk/C%3A/Windows/win.txt',
  'app://desk/index.html%00.txt',
  'app://desk/.hidden.txt',
  'app://desk/assets/',
  'app://desk/assets',
  'app://desk/index.js.map',
  'app://desk/index.html/',
  'app://desk.evil/index.html',
  'app://user@desk/index.html',
  'app://user:pass@desk/index.html',
  'app://desk:80/index.html',
  'app:/index.html',
  'app:index.html',
  'file:///app/renderer/index.html',
  'http://desk/index.html',
  'index.html',
  '',
])('refused: %s', (address) => {
  expect(fileFor(ROOT, address)).toBeNull();
});

test('dots in the path never lead above the folder', () => {
  // The address itself is settled first, as in a browser: what is left is under the folder.
  expect(fileFor(ROOT, 'app://desk/../../main/index.js')).toBe(join(ROOT, 'main', 'index.js'));
  expect(fileFor(ROOT, 'app://desk/%2e%2e/main/index.js')).toBe(join(ROOT, 'main', 'index.js'));
  expect(fileFor(ROOT, 'app://desk/assets/..')).toBe(join(ROOT, 'index.html'));
});

test('whatever the path, the file is in the folder or there is none', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    '/',
    '\\',
    'a',
    'index.html',
    ':',
    '%00',
    '%',
    '?',
    '#',
    '@',
    '\u202e',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileFor(ROOT, `app://desk/${pieces.join('')}`);
      expect(file === null || (file.startsWith(ROOT + sep) && resolve(file) === file)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
