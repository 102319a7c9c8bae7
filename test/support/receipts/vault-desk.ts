import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading } from '../../../electron/backend/store/connection.ts';
import { AREA, createBackend, ME, type TestBackend } from '../create-backend.ts';

export const PASSPHRASE = 'kettle meadow orange';

/** A backend that is set up, with an open vault: sealed by a passphrase unless a key store is named. */
export async function createVault(keyStore: 'none' | 'ours' = 'none'): Promise<TestBackend> {
  const desk = await createBackend();
  desk.ports.setKeyStore(keyStore);
  await setUpDesk(desk);
  await desk.get('vault.setUp', { passphrase: keyStore === 'none' ? PASSPHRASE : null, startAgain: false });
  return desk;
}

export const setUpDesk = (desk: TestBackend): Promise<unknown> =>
  desk.get('setup.begin', { area: AREA, me: { ...ME, roles: [...ME.roles] } });

/** Every file under a folder, with its bytes. */
export function filesUnder(folder: string): readonly { readonly path: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

/** Where the sealed file of this id lies. */
export const sealedFile = ({ folder }: TestBackend, fileId: string): string =>
  join(folder, 'vault', 'files', fileId);

/** E50. What the history notes about one record, oldest first. */
export function auditOf({ folder }: TestBackend, recordId: string): readonly { readonly action: string }[] {
  const db = openForReading(folder);
  try {
    const rows = db.prepare('select * from audit_entry where record_id = ? order by id').all(recordId);
    return rows as readonly { readonly action: string }[];
  } finally {
    db.close();
  }
}

/** The id of the vault's key that is in use. */
export function keyIdOf({ folder }: TestBackend): string {
  const db = openForReading(folder);
  try {
    return db.prepare('select max(id) from vault_key').pluck().get() as string;
  } finally {
    db.close();
  }
}

/** As if somebody had tidied up where they should not. */
export const loseSealedFile = (desk: TestBackend, fileId: string): void => rmSync(sealedFile(desk, fileId));
