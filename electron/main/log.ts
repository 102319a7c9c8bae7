import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Log, LogFacts } from '../backend/context.ts';

const KEPT_FILES = 14;
/** A fault that repeats itself must not fill the disk. */
const MOST_LINES_A_RUN = 20_000;
const NAME = /^desk-\d{4}-\d{2}-\d{2}\.log$/;

/** One line of JSON for each event, one file for each day, the last 14 files kept. Callers put no personal data in. */
export function openLog(folder: string, clock: Clock): Log {
  let day = '';
  let lines = 0;
  const write = (level: 'info' | 'error', event: string, facts: LogFacts = {}): void => {
    lines += 1;
    if (lines > MOST_LINES_A_RUN) return;
    const at = clock.now();
    const line = `${JSON.stringify({ at, level, event, ...facts })}\n`;
    try {
      if (day !== at.slice(0, 10)) {
        mkdirSync(folder, { recursive: true });
        removeOld(folder, `desk-${at.slice(0, 10)}.log`);
        day = at.slice(0, 10);
      }
      appendFileSync(join(folder, `desk-${day}.log`), line);
    } catch {
      // A full or read-only disk must not stop the app from saying so on screen; the line goes where it can.
      process.stderr.write(line);
    }
  };
  return {
    info: (event, facts) => write('info', event, facts),
    error: (event, facts) => write('error', event, facts),
  };
}

/** Leaves room for today's file. */
function removeOld(folder: string, today: string): void {
  const logs = readdirSync(folder)
    .filter((name) => NAME.test(name) && name !== today)
    .sort();
  for (const name of logs.slice(0, Math.max(0, logs.length - (KEPT_FILES - 1)))) rmSync(join(folder, name));
}
