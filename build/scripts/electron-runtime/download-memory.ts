import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const rememberForMs = 24 * 60 * 60_000;

function noteFor(cache: string, version: string): string {
  return join(cache, `electron-${version}-could-not-be-downloaded`);
}

/** True when downloading this version failed less than a day ago: no need to wait for the network again. */
export function failedLately(cache: string, version: string, now: number): boolean {
  const note = statSync(noteFor(cache, version), { throwIfNoEntry: false });
  return note !== undefined && now - note.mtimeMs < rememberForMs;
}

/** Remembers that downloading this version failed just now. */
export function rememberFailure(cache: string, version: string): void {
  const note = noteFor(cache, version);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, '');
}

/** Forgets a remembered failure, so that the next start tries the network. */
export function forgetFailure(cache: string, version: string): void {
  rmSync(noteFor(cache, version), { force: true });
}
