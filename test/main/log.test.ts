import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLog } from '../../electron/main/log.ts';

let folder = '';
let now = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-log-'));
  now = '2026-06-03T09:00:00.000Z';
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const logHere = (at = join(folder, 'logs')) => openLog(at, { now: () => now });

test('writes a line of JSON for each event into the file of the day', () => {
  const log = logHere();
  log.info('started', { ms: 12 });
  log.error('bug');
  now = '2026-06-04T09:00:00.000Z';
  log.info('next');
  expect(readdirSync(join(folder, 'logs'))).toEqual(['desk-2026-06-03.log', 'desk-2026-06-04.log']);
  const lines = readFileSync(join(folder, 'logs', 'desk-2026-06-03.log'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { at: '2026-06-03T09:00:00.000Z', level: 'info', event: 'started', ms: 12 },
    { at: '2026-06-03T09:00:00.000Z', level: 'error', event: 'bug' },
  ]);
});

test('keeps 14 files, and no other file is touched', () => {
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  for (let day = 10; day < 30; day++) writeFileSync(join(logs, `desk-2026-05-${day}.log`), '');
  writeFileSync(join(logs, 'notes.txt'), '');
  logHere().info('started');
  const left = readdirSync(logs);
  expect(left).toHaveLength(15);
  expect(left).toContain('notes.txt');
  expect(left).toContain('desk-2026-06-03.log');
  expect(left).not.toContain('desk-2026-05-16.log');
});

test('a log that cannot be written stops nothing', () => {
  writeFileSync(join(folder, 'logs'), 'a file in the way');
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  logHere().error('bug', { reference: '1' });
  expect(written).toHaveBeenCalledWith(expect.stringContaining('"reference":"1"'));
  written.mockRestore();
});
