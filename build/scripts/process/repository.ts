import { join, resolve } from 'node:path';

/** The top folder of the project, whatever folder a script was started from. */
export const repository = resolve(import.meta.dirname, '../../..');

/** A path inside the project. */
export function inRepository(...parts: readonly string[]): string {
  return join(repository, ...parts);
}
