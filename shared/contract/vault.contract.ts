import { z } from 'zod';
import { KEPT_MAX_BYTES, NAME_MAX } from '../domain/vault/limits.ts';
import { MEDIA_TYPES } from '../domain/vault/media.ts';
import { PASSPHRASE_MAX } from '../domain/vault/passphrase.ts';
import { cleanText } from '../values/text.ts';
import { Id, Instant } from '../values/zod.ts';
import { task } from './define.ts';

/** Never trimmed or cleaned here: the words are told from each other to the letter. */
const Passphrase = z.string().max(PASSPHRASE_MAX);

const Kept = z.strictObject({
  fileId: Id,
  name: z.string(),
  /** Of the file as it was given. */
  sha256: z.string(),
  mediaType: z.enum(MEDIA_TYPES),
  size: z.int(),
  /** Files with the same content that were kept before. */
  alreadyKept: z.array(Id),
});

const REFUSALS = [
  'kept-file-empty',
  'kept-file-too-large',
  'kept-file-wrong-kind',
  'kept-file-damaged',
  'kept-picture-too-large',
  'vault-not-set-up',
  'vault-locked',
] as const;

const NOT_OPENED = [
  'kept-file-not-found',
  'kept-file-missing',
  'kept-file-spoilt',
  'kept-file-unreadable',
  'vault-not-set-up',
  'vault-locked',
] as const;

/** The vault: where receipts and evidence files are kept, sealed. Asking the computer's key store means waiting, so all are tasks. */
export const vaultContract = {
  /** How the vault stands. Opens it where the computer's key store can do so unasked. */
  'vault.state': task({
    permission: 'claims:read',
    input: z.strictObject({}),
    output: z.strictObject({
      state: z.enum(['none', 'locked', 'open']),
      /** What holds the key of this vault; null while there is none. */
      sealedBy: z.enum(['key-store', 'passphrase']).nullable(),
      /** Whether this computer has a key store. */
      keyStoreHere: z.boolean(),
      recoveryMadeAt: Instant.nullable(),
      files: z.int(),
      /** Files sealed with an earlier key that is not open. */
      unreadable: z.int(),
    }),
    errors: [],
    touches: [],
  }),
  /**
   * Makes the vault's key. With a key store no passphrase is needed (null). `startAgain` makes a new key although there
   * is one that nobody can open: files sealed with that one stay as they are.
   */
  'vault.setUp': task({
    permission: 'claims:write',
    input: z.strictObject({ passphrase: Passphrase.nullable(), startAgain: z.boolean() }),
    output: z.strictObject({}),
    errors: ['vault-already-set-up', 'vault-passphrase-weak', 'key-store-refused'],
    touches: ['vault'],
  }),
  'vault.unlock': task({
    permission: 'claims:read',
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({}),
    errors: ['vault-not-set-up', 'vault-no-passphrase', 'vault-passphrase-wrong'],
    touches: ['vault'],
  }),
  /** Makes a recovery key, shown this once. One made before stops working. */
  'vault.makeRecoveryKey': task({
    permission: 'claims:write',
    input: z.strictObject({}),
    output: z.strictObject({ recoveryKey: z.string() }),
    errors: ['vault-not-set-up', 'vault-locked'],
    touches: ['vault'],
  }),
  /** Opens the vault with the recovery key and seals its key anew: by the key store, or by this passphrase where there is none. */
  'vault.recover': task({
    permission: 'claims:write',
    input: z.strictObject({ recoveryKey: z.string().max(200), passphrase: Passphrase.nullable() }),
    output: z.strictObject({}),
    errors: [
      'vault-not-set-up',
      'vault-locked',
      'vault-passphrase-weak',
      'key-store-refused',
      'recovery-key-length',
      'recovery-key-mistyped',
      'recovery-key-wrong',
    ],
    touches: ['vault'],
  }),
  'vault.changePassphrase': task({
    permission: 'claims:write',
    input: z.strictObject({ current: Passphrase, next: Passphrase }),
    output: z.strictObject({}),
    errors: ['vault-not-set-up', 'vault-no-passphrase', 'vault-passphrase-wrong', 'vault-passphrase-weak'],
    touches: ['vault'],
  }),
  /** Asks for a file and keeps a sealed copy of it. */
  'vault.pickFile': task({
    permission: 'claims:write',
    input: z.strictObject({}),
    output: Kept,
    errors: [...REFUSALS, 'open-cancelled', 'file-not-read'],
    touches: ['vault'],
  }),
  /** Keeps a sealed copy of a file that was dropped or pasted. Bytes cross the bridge as they are. */
  'vault.keepFile': task({
    permission: 'claims:write',
    input: z.strictObject({
      name: z.string().max(NAME_MAX).overwrite(cleanText),
      bytes: z
        .instanceof(Uint8Array)
        .refine(({ length }) => length <= KEPT_MAX_BYTES, { message: 'too large' }),
    }),
    output: Kept,
    errors: REFUSALS,
    touches: ['vault'],
  }),
  /** A page of a kept file, to be shown. Noted in the history with its first page: who looked at what, when. */
  'vault.showFile': task({
    permission: 'claims:read',
    input: z.strictObject({ fileId: Id, page: z.int().min(1).max(10_000) }),
    output: z.strictObject({
      name: z.string(),
      mediaType: z.enum(MEDIA_TYPES),
      size: z.int(),
      pages: z.int(),
      /** The words on the page where the file has them, for people who cannot see it. */
      text: z.string(),
      /** A JPEG or PNG as it was given, a page of a PDF or a HEIC picture as a PNG. */
      picture: z.strictObject({ mediaType: z.enum(['image/jpeg', 'image/png']), base64: z.string() }),
    }),
    errors: [...NOT_OPENED, 'kept-file-not-drawn'],
    touches: [],
  }),
  /** Opens every kept file and compares it with what was kept. Nothing is shown, so nobody's look is noted. */
  'vault.verify': task({
    permission: 'claims:read',
    input: z.strictObject({}),
    output: z.strictObject({
      files: z.int(),
      /** Gone from their folder. */
      missing: z.int(),
      /** Changed or damaged. */
      spoilt: z.int(),
      /** Sealed with an earlier key that is not open. */
      unreadable: z.int(),
    }),
    errors: ['vault-not-set-up', 'vault-locked'],
    touches: [],
  }),
  /** Saves an open copy of a kept file where the person wants it. */
  'vault.saveCopy': task({
    permission: 'claims:read',
    input: z.strictObject({ fileId: Id }),
    output: z.strictObject({ fileName: z.string() }),
    errors: [...NOT_OPENED, 'save-cancelled', 'file-not-written'],
    touches: [],
  }),
} as const;
