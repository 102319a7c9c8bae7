import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** AES-256-GCM: what was sealed can be neither read nor changed unseen without the key. */
const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What sealing adds to the length. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/** Preparing a key takes longer than sealing a line with it: it is done once, for as long as the key itself is held. */
const prepared = new WeakMap<Uint8Array, KeyObject>();
function keyOf(key: Uint8Array): KeyObject {
  const known = prepared.get(key) ?? createSecretKey(key);
  prepared.set(key, known);
  return known;
}

/** A new random key. */
export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/**
 * Seals bytes under a key, with a new random nonce each time. `about` says what they are and where they belong; the
 * same words must be given to open them, so that a sealed value cannot be put in another's place.
 */
export function seal(key: Uint8Array, about: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(key), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(about));
  const body = cipher.update(plain);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `seal` made; null when the key or `about` is another one, or when a single bit has changed. */
export function unseal(key: Uint8Array, about: string, sealed: Uint8Array): Buffer | null {
  if (sealed.length < SEAL_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, keyOf(key), sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    const body = decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES));
    return Buffer.concat([body, decipher.final()]);
  } catch {
    // The one way Node says that the seal does not hold.
    return null;
  }
}

/** A key for one purpose, made from another key: whoever has it learns nothing of the first or of other purposes. */
export const keyFor = (key: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array()): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `engagement-desk:${purpose}`, KEY_BYTES));
