import type { Handlers } from '../../../shared/contract/define.ts';
import type { vaultContract } from '../../../shared/contract/vault.contract.ts';
import { tooLarge } from '../../../shared/domain/vault/check-file.ts';
import { KEPT_MAX_BYTES, NAME_MAX } from '../../../shared/domain/vault/limits.ts';
import type { MediaType } from '../../../shared/domain/vault/media.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { ok, type Result } from '../../../shared/values/result.ts';
import type { FileKind, Reading, Waiting, Writing } from '../context.ts';
import { drawKeptInWorker } from '../documents/render-in-worker.ts';
import type { KeptFile } from '../files/vault.ts';
import { countFilesByKey, type KeyRow } from '../store/vault.store.ts';
import { keepFile, takeFile, verifyFiles } from './support/vault-files.ts';
import { lookAtKeys } from './support/vault-open.ts';
import {
  changePassphrase,
  makeRecoveryKey,
  recoverVault,
  setUpVault,
  unlockVault,
} from './support/vault-setup.ts';

const SAVED_AS: Readonly<Record<MediaType, FileKind>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
};

export const vaultHandlers: Handlers<typeof vaultContract, Reading, Writing, Waiting> = {
  'vault.state': async (context) => ok(await stateOf(context)),
  'vault.setUp': (context, choice) => setUpVault(context, choice),
  'vault.unlock': (context, { passphrase }) => unlockVault(context, passphrase),
  'vault.makeRecoveryKey': (context) => makeRecoveryKey(context),
  'vault.recover': (context, given) => recoverVault(context, given),
  'vault.changePassphrase': (context, given) => changePassphrase(context, given),

  'vault.pickFile': async (context) => {
    const opened = await context.platform.openFile({ kind: 'receipt', maxBytes: KEPT_MAX_BYTES });
    if (opened.ok) {
      const { fileName, bytes } = opened.value;
      return keepFile(context, { name: fileName.slice(0, NAME_MAX), bytes });
    }
    const { code, details } = opened.error;
    if (code !== 'project-file-too-large') return { ok: false, error: { ...opened.error, code } };
    return tooLarge(Number(details?.['megabytes'] ?? 0));
  },

  'vault.verify': (context) => verifyFiles(context),
  'vault.keepFile': (context, file) => keepFile(context, file),

  'vault.showFile': async (context, { fileId, page }) => {
    // The next page of a file that is being looked at is the same look.
    const file = await takeFile(context, fileId, page === 1 ? 'view' : null);
    if (!file.ok) return file;
    const { name, mediaType, bytes } = file.value;
    const shown = await pictureOf(context, file.value, page);
    return shown.ok ? ok({ name, mediaType, size: bytes.length, ...shown.value }) : shown;
  },

  'vault.saveCopy': async (context, { fileId }) => {
    const file = await takeFile(context, fileId, 'export');
    if (!file.ok) return file;
    const { name, mediaType, bytes } = file.value;
    const saved = await context.platform.saveFile({ kind: SAVED_AS[mediaType], suggestedName: name, bytes });
    return saved.ok ? ok({ fileName: saved.value.fileName }) : saved;
  },
};

/** What the window draws itself goes as it is; the rest is drawn in a worker of its own. */
async function pictureOf(
  { platform }: Waiting,
  { mediaType, bytes }: KeptFile,
  page: number,
): Promise<Result<Omit<Output<'vault.showFile'>, 'name' | 'mediaType' | 'size'>, 'kept-file-not-drawn'>> {
  if (mediaType === 'image/jpeg' || mediaType === 'image/png')
    return ok({ pages: 1, text: '', picture: { mediaType, base64: base64(bytes) } });
  const drawn = await drawKeptInWorker(platform.renderWorker, { mediaType, bytes, page });
  if (!drawn.ok) return drawn;
  const { pages, text, png } = drawn.value;
  return ok({ pages, text, picture: { mediaType: 'image/png', base64: base64(png) } });
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function stateOf(context: Waiting) {
  const { all, ring } = await lookAtKeys(context);
  const [current] = all;
  const counts = context.read(({ db }) => countFilesByKey(db));
  const isOpen = current !== undefined && ring.get(current.id) !== undefined;
  // What a later key opens comes back with that key, so it is not lost while everything is locked.
  const isLost = ({ id, byNewer }: KeyRow): boolean =>
    id !== current?.id && ring.get(id) === undefined && (isOpen || byNewer === null);
  const countOf = (keys: readonly KeyRow[]): number =>
    keys.reduce((so, { id }) => so + (counts.get(id) ?? 0), 0);
  return {
    state: current === undefined ? ('none' as const) : isOpen ? ('open' as const) : ('locked' as const),
    sealedBy:
      current === undefined
        ? null
        : current.byKeyStore === null
          ? ('passphrase' as const)
          : ('key-store' as const),
    keyStoreHere: (await context.platform.sealing.kind()) === 'key-store',
    recoveryMadeAt: current?.recoveryMadeAt ?? null,
    files: countOf(all),
    unreadable: countOf(all.filter(isLost)),
  };
}
