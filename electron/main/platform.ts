import { basename } from 'node:path';
import { fail, ok } from '../../shared/values/result.ts';
import type { Ids, KeyStore, Platform } from '../backend/context.ts';
import type { MainKeyStore } from './backend-words.ts';
import type { Dialogs } from './dialogs.ts';
import { safeFileName, withExtension } from './file-name.ts';
import { readWhole } from './read-file.ts';
import { writeWhole } from './write-file.ts';
import { writeFolder } from './write-folder.ts';

export interface PlatformParts {
  readonly dialogs: Pick<Dialogs, 'askWhereToSave' | 'askWhatToOpen' | 'askWhichFolder'>;
  readonly keyStore: MainKeyStore;
  readonly showInFolder: (path: string) => void;
  readonly ids: Ids;
  readonly renderWorker: URL;
  readonly appVersion: string;
}

/** The desktop as the back end sees it. Paths stay in here; a token stands for each. */
export function makePlatform(parts: PlatformParts): Platform {
  const places = new Map<string, string>();
  return {
    renderWorker: parts.renderWorker,
    appVersion: parts.appVersion,
    sealing: sealingBy(parts.keyStore),
    knows: (token) => places.has(token),
    saveFile: async ({ kind, suggestedName, bytes }) => {
      const chosen = await parts.dialogs.askWhereToSave(kind, safeFileName(suggestedName, kind));
      if (chosen === null) return fail('save-cancelled');
      const path = withExtension(chosen, kind);
      const written = await writeWhole(path, bytes);
      if (!written.ok) return written;
      const token = parts.ids.next();
      places.set(token, path);
      return ok({ fileName: basename(path), token });
    },
    saveFolder: async (folder) => {
      const place = await parts.dialogs.askWhichFolder();
      return place === null ? fail('save-cancelled') : writeFolder(place, folder);
    },
    openFile: async ({ kind, maxBytes }) => {
      const path = await parts.dialogs.askWhatToOpen(kind);
      if (path === null) return fail('open-cancelled');
      const read = await readWhole(path, maxBytes);
      return read.ok ? ok({ bytes: read.value, fileName: basename(path) }) : read;
    },
    reveal: (token) => {
      const path = places.get(token);
      if (path !== undefined) parts.showInFolder(path);
      return Promise.resolve(path !== undefined);
    },
  };
}

/** The key store with bytes on this side: what crosses to the main thread is text. */
const sealingBy = (store: MainKeyStore): KeyStore => ({
  kind: () => store.keyStoreKind(),
  seal: async (secret) => fromBase64(await store.sealSecret(Buffer.from(secret).toString('base64'))),
  unseal: async (sealed) => fromBase64(await store.unsealSecret(Buffer.from(sealed).toString('base64'))),
});

const fromBase64 = (text: string | null): Uint8Array | null =>
  text === null ? null : Buffer.from(text, 'base64');
