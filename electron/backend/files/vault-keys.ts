import { randomBytes, scrypt } from 'node:crypto';
import { tidyPassphrase } from '../../../shared/domain/vault/passphrase.ts';
import { KEY_BYTES, keyFor, seal, unseal } from './sealer.ts';

/**
 * The vault's key in its covers. Each cover is one text that says how it is opened, so that it can be made stronger
 * later: `scrypt:17:8:1:<salt>:<sealed>` for a passphrase, `hkdf:<salt>:<sealed>` for a recovery key or a later key.
 */

/** N = 2^17, r = 8, p = 1: about a third of a second and 128 MB for each try. */
const COST = { log2: 17, blockSize: 8, parallel: 1 } as const;
const MOST_MEMORY = 512 * 1024 * 1024;
const SALT_BYTES = 16;

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
const about = (keyId: string, by: string): string => `vault-key:${by}:${keyId}`;

/** Covers the key of this id with a passphrase. */
export async function coverByPassphrase(keyId: string, key: Uint8Array, passphrase: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const own = await stretch(passphrase, salt, COST);
  const { log2, blockSize, parallel } = COST;
  return [
    'scrypt',
    log2,
    blockSize,
    parallel,
    text(salt),
    text(seal(own, about(keyId, 'passphrase'), key)),
  ].join(':');
}

/** The key, or null when it is another passphrase. A wrong one takes as long as the right one. */
export async function openByPassphrase(
  keyId: string,
  cover: string,
  passphrase: string,
): Promise<Buffer | null> {
  const [how, log2, blockSize, parallel, salt = '', sealed = ''] = cover.split(':');
  if (how !== 'scrypt') return null;
  const cost = { log2: Number(log2), blockSize: Number(blockSize), parallel: Number(parallel) };
  const own = await stretch(passphrase, bytes(salt), cost);
  return unseal(own, about(keyId, 'passphrase'), bytes(sealed));
}

/** Covers a key with another secret that nobody can guess: a recovery key, or the key that came after it. */
export function coverBySecret(keyId: string, key: Uint8Array, secret: Uint8Array): string {
  const salt = randomBytes(SALT_BYTES);
  const own = keyFor(secret, 'vault-key', salt);
  return ['hkdf', text(salt), text(seal(own, about(keyId, 'secret'), key))].join(':');
}

/** The key, or null when it is another secret. */
export function openBySecret(keyId: string, cover: string, secret: Uint8Array): Buffer | null {
  const [how, salt = '', sealed = ''] = cover.split(':');
  if (how !== 'hkdf') return null;
  return unseal(keyFor(secret, 'vault-key', bytes(salt)), about(keyId, 'secret'), bytes(sealed));
}

interface Cost {
  readonly log2: number;
  readonly blockSize: number;
  readonly parallel: number;
}

function stretch(passphrase: string, salt: Uint8Array, { log2, blockSize, parallel }: Cost): Promise<Buffer> {
  const options = { N: 2 ** log2, r: blockSize, p: parallel, maxmem: MOST_MEMORY };
  return new Promise((done, failed) => {
    scrypt(tidyPassphrase(passphrase), salt, KEY_BYTES, options, (error, key) => {
      if (error) failed(error);
      else done(key);
    });
  });
}
