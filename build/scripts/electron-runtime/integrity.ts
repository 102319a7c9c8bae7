import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../process/problem.ts';

/** Refuses a file whose SHA-512 is not the pinned one (`sha512-<base64>`, as npm writes it). */
export async function checkIntegrity(file: string, expected: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const actual = `sha512-${hash.digest('base64')}`;
  if (actual === expected) return;
  throw new Problem(
    `${basename(file)} is not the file this project trusts, so it was not unpacked.\n` +
      `expected ${expected}\nreceived ${actual}`,
  );
}
