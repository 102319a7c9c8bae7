import { isTaken, strengthOf } from '../../../../shared/domain/vault/passphrase.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting, Writing } from '../../context.ts';
import { coverByPassphrase } from '../../files/vault-keys.ts';
import { appendAudit } from '../../store/audit.store.ts';
import type { KeyCovers } from '../../store/vault.store.ts';

export type NotCovered = 'vault-passphrase-weak' | 'key-store-refused';

/** The cover that a vault's key gets on this computer: its key store where there is one, the passphrase where not. */
export async function coverHere(
  { platform }: Waiting,
  keyId: string,
  { key, passphrase }: { readonly key: Uint8Array; readonly passphrase: string | null },
): Promise<Result<Pick<KeyCovers, 'byKeyStore'> & Partial<KeyCovers>, NotCovered>> {
  if ((await platform.sealing.kind()) === 'key-store') {
    const sealed = await platform.sealing.seal(key);
    if (sealed === null) return fail('key-store-refused');
    return ok({ byKeyStore: Buffer.from(sealed).toString('base64') });
  }
  if (passphrase === null || !isTaken(strengthOf(passphrase))) return fail('vault-passphrase-weak');
  // A key store of another computer is of no use here, and would be taken for one that is.
  return ok({ byPassphrase: await coverByPassphrase(keyId, key, passphrase), byKeyStore: null });
}

/** E50. A change of the vault's keys; never a word of what they are. */
export function noteKey({ db, now, me }: Writing, keyId: string, field: string | null): void {
  appendAudit(
    db,
    {
      at: now,
      whoId: me?.id ?? '',
      action: field === null ? 'create' : 'change',
      projectId: null,
      record: 'vault_key',
      recordId: keyId,
    },
    field === null ? [] : [{ field, before: null, after: null, personal: true }],
  );
}
