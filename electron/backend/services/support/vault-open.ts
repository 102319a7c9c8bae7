import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { ringOf, type KeyRing } from '../../files/key-ring.ts';
import { openBySecret } from '../../files/vault-keys.ts';
import { sweep } from '../../files/vault.ts';
import { findFile, listKeys, type KeyRow } from '../../store/vault.store.ts';

/** The vault's keys as they stand: every one there ever was, newest first, and those that are open. */
export interface VaultKeys {
  readonly all: readonly KeyRow[];
  readonly ring: KeyRing;
}

export interface OpenVault extends VaultKeys {
  /** The key that new files are sealed with. */
  readonly current: { readonly id: string; readonly key: Uint8Array };
}

export type NotOpen = 'vault-not-set-up' | 'vault-locked';

/** Looks at the keys, and opens those that the computer's key store or a later key opens without asking anybody. */
export async function lookAtKeys(context: Waiting): Promise<VaultKeys> {
  await sweepOnce(context);
  const all = context.read(({ db }) => listKeys(db));
  const ring = ringOf(context.store);
  const [current] = all;
  if (current !== undefined && ring.get(current.id) === undefined)
    await openByKeyStore(context, current, ring);
  openEarlier(all, ring);
  return { all, ring };
}

/** The vault when it is open, or why it is not. */
export async function openVault(context: Waiting): Promise<Result<OpenVault, NotOpen>> {
  const keys = await lookAtKeys(context);
  const [newest] = keys.all;
  if (newest === undefined) return fail('vault-not-set-up');
  const key = keys.ring.get(newest.id);
  return key === undefined ? fail('vault-locked') : ok({ ...keys, current: { id: newest.id, key } });
}

async function openByKeyStore(
  { platform }: Waiting,
  { id, byKeyStore }: KeyRow,
  ring: KeyRing,
): Promise<void> {
  if (byKeyStore === null) return;
  const key = await platform.sealing.unseal(Buffer.from(byKeyStore, 'base64'));
  if (key !== null) ring.add(id, key);
}

/** A key that was recovered is sealed with the one in use, and comes back with it. */
export function openEarlier(all: readonly KeyRow[], ring: KeyRing): void {
  for (const { id, newerId, byNewer } of all) {
    const newer = newerId === null ? undefined : ring.get(newerId);
    if (newer === undefined || byNewer === null || ring.get(id) !== undefined) continue;
    const key = openBySecret(id, byNewer, newer);
    if (key !== null) ring.add(id, key);
  }
}

const sweeps = new WeakMap<object, Promise<void>>();

/** Once while the store is open, before the first file is kept: what a crash left half done is finished or removed. */
function sweepOnce({ store, read }: Waiting): Promise<void> {
  const begun =
    sweeps.get(store) ?? sweep(store.folder, (id) => read(({ db }) => findFile(db, id) !== undefined));
  sweeps.set(store, begun);
  return begun;
}
