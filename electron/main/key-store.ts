import { app, safeStorage } from 'electron';
import type { MainKeyStore } from './backend-words.ts';

/**
 * Keychain, Windows data protection, or the secret service of a Linux desktop. Linux without one falls back on a
 * password that is written in Chromium's source, which is no key store.
 */
async function isThere(): Promise<boolean> {
  await app.whenReady();
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  const behind = safeStorage.getSelectedStorageBackend();
  return behind !== 'basic_text' && behind !== 'unknown';
}

/** Asks; a store that is locked, or a person who says no, is null and no fault. */
async function asked(work: () => string): Promise<string | null> {
  if (!(await isThere())) return null;
  try {
    return work();
  } catch {
    // The edge to the operating system: it has no other way to say no.
    return null;
  }
}

export const keyStore: MainKeyStore = {
  keyStoreKind: async () => ((await isThere()) ? 'key-store' : 'none'),
  sealSecret: (secret) => asked(() => safeStorage.encryptString(secret).toString('base64')),
  unsealSecret: (sealed) => asked(() => safeStorage.decryptString(Buffer.from(sealed, 'base64'))),
};
