import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../build/scripts/process/repository.ts';

// Attack: code of ours, or of somebody who adds to it, opens a line to the outside. No shipped file may even try.
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a network module of Node', /from ['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/\w+)?['"]/],
  ["Electron's network", /\bimport\b[^;]*\bnet\b[^;]*from 'electron'/],
  ['a link opened outside the app', /\bopenExternal\b/],
  ['fetch', /(?<![\w.])fetch\(/],
  ['a socket or a beacon', /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon)\b/],
  ['an updater or crash reports', /\b(?:autoUpdater|crashReporter)\b/],
  ['an address on the web', /\bhttps?:\/\/(?!www\.w3\.org\/|schemas\.|purl\.org\/|localhost)/],
];

const shipped = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|tsx|html|css)$/.test(name)),
);

test('there is something to look through', () => {
  expect(shipped.length).toBeGreaterThan(50);
});

test.each(FORBIDDEN)('no shipped file has %s', (_what, pattern) => {
  const guilty = shipped.filter((name) =>
    pattern.test(withoutComments(readFileSync(join(repository, name), 'utf8'))),
  );
  expect(guilty).toEqual([]);
});

/** Comments may name what the code must not do. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
