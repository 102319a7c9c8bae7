import { expect, test } from 'vitest';
import { appArguments, parseStartArguments } from '../../build/scripts/launch/arguments.ts';

const from = '/home/sam';

test('nothing asked for: open the app', () => {
  expect(parseStartArguments([], from)).toEqual({ dev: false, screenshot: null, store: null, forApp: [] });
});

test('paths are taken from the folder the person is in', () => {
  const wanted = parseStartArguments(['--screenshot', 'shot.png', '--store', '../store'], from);
  expect(wanted.screenshot).toBe('/home/sam/shot.png');
  expect(wanted.store).toBe('/home/store');
});

test('absolute paths and the = form work too', () => {
  expect(parseStartArguments(['--screenshot=/tmp/a b.png'], from).screenshot).toBe('/tmp/a b.png');
});

test('the app receives absolute paths and whatever follows a second --', () => {
  const wanted = parseStartArguments(['--store=s', '--screenshot=p.png', '--', '--area=north'], from);
  expect(appArguments(wanted)).toEqual([
    '--store=/home/sam/s',
    '--screenshot=/home/sam/p.png',
    '--area=north',
  ]);
});

test.each([
  [['--bogus'], /Unknown option '--bogus'[\s\S]*Use: npm start/],
  [['--screenshot'], /argument missing[\s\S]*Use: npm start/],
  [['--screenshot='], /path is empty/],
  [['stray'], /Unexpected argument 'stray'/],
  [['--dev', '--screenshot', 'a.png'], /does not go with --dev/],
])('%j is refused with the usage', (args, message) => {
  expect(() => parseStartArguments(args, from)).toThrow(message);
});
