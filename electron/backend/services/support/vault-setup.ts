import { randomBytes } from 'node:crypto';
import { isTaken, strengthOf } from '../../../../shared/domain/vault/passphrase.ts';
import {
  RECOVERY_BYTES,
  readRecoveryKey,
  recoveryKeyOf,
} from '../../../../shared/domain/vault/recovery-key.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { newKey } from '../../files/sealer.ts';
import { coverByPassphrase, coverBySecret, openByPassphrase, openBySecret } from '../../files/vault-keys.ts';
import { insertKey, listKeys, saveCovers, type KeyRow } from '../../store/vault.store.ts';
import { coverHere, noteKey, type NotCovered } from './vault-covers.ts';
import { lookAtKeys, openEarlier, openVault, type NotOpen, type VaultKeys } from './vault-open.ts';

type Done<Code extends string> = Promise<Result<Record<string, never>, Code>>;

/** Makes the first key, or another one where nobody can open the last (`startAgain`); nothing sealed is touched. */
export async function setUpVault(
  context: Waiting,
  { passphrase, startAgain }: { readonly passphrase: string | null; readonly startAgain: boolean },
): Done<'vault-already-set-up' | NotCovered> {
  const { all, ring } = await lookAtKeys(context);
  const last = all[0]?.id;
  if (last !== undefined && (!startAgain || ring.get(last) !== undefined))
    return fail('vault-already-set-up');
  const keyId = context.write<string, never>(({ newId }) => ok(newId()));
  if (!keyId.ok) return keyId;
  const key = newKey();
  const cover = await coverHere(context, keyId.value, { key, passphrase });
  if (!cover.ok) return cover;
  const written = context.write((writing) => {
    // Two windows or two presses: only the first makes a key.
    if (listKeys(writing.db)[0]?.id !== last) return fail('vault-already-set-up');
    insertKey(writing.db, keyId.value, cover.value, { at: writing.now, by: writing.me?.id ?? '' });
    noteKey(writing, keyId.value, null);
    return ok({});
  });
  if (written.ok) ring.add(keyId.value, key);
  return written;
}

/** Opens the vault by its passphrase. A wrong one may be tried again at once; each try costs the same time. */
export async function unlockVault(
  context: Waiting,
  passphrase: string,
): Done<'vault-not-set-up' | 'vault-no-passphrase' | 'vault-passphrase-wrong'> {
  const keys = await lookAtKeys(context);
  const opened = await openCurrent(keys, passphrase);
  if (!opened.ok) return opened;
  keys.ring.add(opened.value.id, opened.value.key);
  openEarlier(keys.all, keys.ring);
  return ok({});
}

async function openCurrent(
  { all: [current] }: VaultKeys,
  passphrase: string,
): Promise<
  Result<
    { readonly id: string; readonly key: Uint8Array },
    'vault-not-set-up' | 'vault-no-passphrase' | 'vault-passphrase-wrong'
  >
> {
  if (current === undefined) return fail('vault-not-set-up');
  if (current.byPassphrase === null) return fail('vault-no-passphrase');
  const key = await openByPassphrase(current.id, current.byPassphrase, passphrase);
  return key === null ? fail('vault-passphrase-wrong') : ok({ id: current.id, key });
}

/** A new recovery key, given out this once; the store only has the vault's key sealed with it. */
export async function makeRecoveryKey(
  context: Waiting,
): Promise<Result<{ readonly recoveryKey: string }, NotOpen>> {
  const vault = await openVault(context);
  if (!vault.ok) return vault;
  const { id, key } = vault.value.current;
  const recoveryKey = recoveryKeyOf(randomBytes(RECOVERY_BYTES));
  const byRecovery = coverBySecret(id, key, secretOf(recoveryKey.replaceAll('-', '')));
  return context.write<{ readonly recoveryKey: string }, never>((writing) => {
    saveCovers(writing.db, id, { byRecovery, recoveryMadeAt: writing.now });
    noteKey(writing, id, 'recovery_key');
    return ok({ recoveryKey });
  });
}

const secretOf = (recoveryKey: string): Uint8Array => new TextEncoder().encode(recoveryKey);

type NotRecovered =
  NotOpen | NotCovered | 'recovery-key-length' | 'recovery-key-mistyped' | 'recovery-key-wrong';

/** Opens the key that this recovery key belongs to, and covers it anew: the one in use for this computer, an earlier one under it. */
export async function recoverVault(
  context: Waiting,
  given: { readonly recoveryKey: string; readonly passphrase: string | null },
): Done<NotRecovered> {
  const read = readRecoveryKey(given.recoveryKey);
  if (!read.ok) return read;
  const keys = await lookAtKeys(context);
  if (keys.all.length === 0) return fail('vault-not-set-up');
  const found = findBySecret(keys.all, secretOf(read.value));
  if (found === undefined) return fail('recovery-key-wrong');
  const covers = await coversOf(context, keys, { ...found, passphrase: given.passphrase });
  if (!covers.ok) return covers;
  const written = context.write<Record<string, never>, never>((writing) => {
    saveCovers(writing.db, found.id, covers.value);
    noteKey(writing, found.id, 'recovered');
    return ok({});
  });
  if (written.ok) keys.ring.add(found.id, found.key);
  if (written.ok) openEarlier(keys.all, keys.ring);
  return written;
}

interface Found {
  readonly id: string;
  readonly key: Uint8Array;
}

function findBySecret(all: readonly KeyRow[], secret: Uint8Array): Found | undefined {
  for (const { id, byRecovery } of all) {
    const key = byRecovery === null ? null : openBySecret(id, byRecovery, secret);
    if (key !== null) return { id, key };
  }
  return undefined;
}

async function coversOf(
  context: Waiting,
  { all: [current], ring }: VaultKeys,
  { id, key, passphrase }: Found & { readonly passphrase: string | null },
): Promise<Result<Parameters<typeof saveCovers>[2], 'vault-locked' | NotCovered>> {
  if (current === undefined || current.id === id) return coverHere(context, id, { key, passphrase });
  const newer = ring.get(current.id);
  if (newer === undefined) return fail('vault-locked');
  return ok({ newerId: current.id, byNewer: coverBySecret(id, key, newer) });
}

export async function changePassphrase(
  context: Waiting,
  { current, next }: { readonly current: string; readonly next: string },
): Done<'vault-not-set-up' | 'vault-no-passphrase' | 'vault-passphrase-wrong' | 'vault-passphrase-weak'> {
  if (!isTaken(strengthOf(next))) return fail('vault-passphrase-weak');
  const opened = await openCurrent(await lookAtKeys(context), current);
  if (!opened.ok) return opened;
  const { id, key } = opened.value;
  const byPassphrase = await coverByPassphrase(id, key, next);
  return context.write<Record<string, never>, never>((writing) => {
    saveCovers(writing.db, id, { byPassphrase });
    noteKey(writing, id, 'passphrase');
    return ok({});
  });
}
