import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes, in hexadecimal: shows later that "this is what we sent". */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
