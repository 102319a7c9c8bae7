import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { listProblems } from '../../electron/backend/store/backup.ts';
import { openFileReadOnly } from '../../electron/backend/store/connection.ts';
import { STORE_FILE } from '../../electron/backend/store/store-file.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { createBackend, type TestBackend } from '../support/create-backend.ts';
import { jpegFile, pngFile } from '../support/receipts/make-files.ts';
import {
  createVault,
  loseSealedFile,
  PASSPHRASE,
  sealedFile,
  setUpDesk,
} from '../support/receipts/vault-desk.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NAME = 'engagement-desk-backup_2026-06-03';
const desks: TestBackend[] = [];
afterEach(() => desks.splice(0).forEach((desk) => desk.dispose()));

/** A desk with an open vault, and the place its backups go to. */
async function open(): Promise<{ readonly desk: TestBackend; readonly place: string }> {
  const desk = await createVault();
  desks.push(desk);
  const place = tempFolder('backup');
  desk.ports.offerPlace(place);
  return { desk, place };
}
const keep = async (desk: TestBackend, bytes: Uint8Array, name = 'ticket.png'): Promise<string> =>
  (await desk.get('vault.keepFile', { name, bytes: new Uint8Array(bytes) })).fileId;

/** What lies in the store's own folder of backups: after one by hand, nothing. */
const backupsOf = (desk: TestBackend): readonly string[] => readdirSync(join(desk.folder, 'backups'));

describe('a backup', () => {
  it('brought back after the laptop was lost, its receipts open with the passphrase', async () => {
    const { desk, place } = await open();
    const bytes = pngFile('Northwold Buses single 2.75');
    const fileId = await keep(desk, bytes);
    const second = await keep(desk, bytes, 'the same again.png');
    writeFileSync(join(desk.folder, 'words.txt'), 'Wolddale\n');
    const folders = { folderName: NAME, files: 2, missing: 0, spoilt: 0 };
    expect(await desk.get('store.backup', {})).toEqual(folders);
    expect(readdirSync(place)).toEqual([NAME]);

    desk.backend.close();
    rmSync(desk.folder, { recursive: true });
    // As the page says: the backup, put where the folder was and given its name.
    renameSync(join(place, NAME), desk.folder);
    const again = await createBackend({ folder: desk.folder });
    desks.splice(0, 1, again);
    expect(await again.get('store.verify', {})).toEqual({ problems: [] });
    expect(await again.get('vault.state', {})).toMatchObject({ state: 'locked', files: 2 });
    await again.get('vault.unlock', { passphrase: PASSPHRASE });
    expect(await again.get('vault.verify', {})).toEqual({ files: 2, missing: 0, spoilt: 0, unreadable: 0 });
    for (const [id, name] of [
      [fileId, 'ticket.png'],
      [second, 'the same again.png'],
    ] as const) {
      const shown = await again.get('vault.showFile', { fileId: id, page: 1 });
      expect(shown.name).toBe(name);
      expect(Buffer.from(shown.picture.base64, 'base64')).toEqual(bytes);
    }
    expect(readFileSync(join(desk.folder, 'words.txt'), 'utf8')).toBe('Wolddale\n');
  });

  it('holds the records and the sealed files as they are, and nothing else', async () => {
    const { desk, place } = await open();
    const fileId = await keep(desk, jpegFile('note'));
    // After bringing back an older backup: the records know nothing of this one.
    writeFileSync(join(desk.folder, 'vault', 'files', '01890a5d-ac96-774b-bcce-b302099a8057'), 'later');
    await desk.get('store.backup', {});
    const names = readdirSync(join(place, NAME), { recursive: true, encoding: 'utf8' });
    expect(names.toSorted()).toEqual([
      STORE_FILE,
      'vault',
      join('vault', 'files'),
      join('vault', 'files', fileId),
    ]);
    expect(readFileSync(join(place, NAME, 'vault', 'files', fileId))).toEqual(
      readFileSync(sealedFile(desk, fileId)),
    );
    const copy = openFileReadOnly(join(place, NAME, STORE_FILE));
    expect(listProblems(copy)).toEqual([]);
    copy.close();
    expect(backupsOf(desk)).toEqual([]);
  });

  it('without any receipts is the records alone; the same day again gets a number', async () => {
    const desk = await createBackend();
    desks.push(desk);
    await setUpDesk(desk);
    const place = tempFolder('backup');
    desk.ports.offerPlace(place);
    expect(await desk.get('store.backup', {})).toEqual({ folderName: NAME, files: 0, missing: 0, spoilt: 0 });
    expect(await desk.get('store.backup', {})).toMatchObject({ folderName: `${NAME} (2)` });
    expect(readdirSync(place).toSorted()).toEqual([NAME, `${NAME} (2)`]);
    expect(readdirSync(join(place, NAME))).toEqual([STORE_FILE]);
  });

  it('made while receipts are locked holds them just the same', async () => {
    const { desk, place } = await open();
    const fileId = await keep(desk, pngFile());
    const again = await desk.restart();
    desks.splice(0, 1, again);
    expect(await again.get('store.backup', {})).toMatchObject({ files: 1, missing: 0, spoilt: 0 });
    expect(readdirSync(join(place, NAME, 'vault', 'files'))).toEqual([fileId]);
  });

  it('takes a file that a crash left on its way', async () => {
    const { desk, place } = await open();
    const fileId = await keep(desk, pngFile());
    renameSync(sealedFile(desk, fileId), join(desk.folder, 'vault', 'arriving', fileId));
    expect(await desk.get('store.backup', {})).toMatchObject({ files: 1, missing: 0, spoilt: 0 });
    expect(readdirSync(join(place, NAME, 'vault', 'files'))).toEqual([fileId]);
  });
});

describe('a backup of a vault that is not whole', () => {
  it('counts what is missing or damaged and holds the rest', async () => {
    const { desk, place } = await open();
    const ids: string[] = [];
    for (const note of ['gone', 'a folder', 'cut short', 'not sealed', 'grown', 'well'])
      ids.push(await keep(desk, pngFile(note)));
    const [gone, folder, short, strange, grown, well] = ids as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    loseSealedFile(desk, gone);
    loseSealedFile(desk, folder);
    mkdirSync(sealedFile(desk, folder));
    writeFileSync(sealedFile(desk, short), readFileSync(sealedFile(desk, short)).subarray(0, 60));
    writeFileSync(sealedFile(desk, strange), pngFile('not sealed'));
    writeFileSync(
      sealedFile(desk, grown),
      Buffer.concat([readFileSync(sealedFile(desk, grown)), Buffer.alloc(9_000)]),
    );
    expect(await desk.get('store.backup', {})).toEqual({ folderName: NAME, files: 6, missing: 2, spoilt: 3 });
    expect(readdirSync(join(place, NAME, 'vault', 'files')).toSorted()).toEqual(
      [short, strange, grown, well].toSorted(),
    );
  });

  it('holds the records even when the whole folder of the vault is gone', async () => {
    const { desk, place } = await open();
    await keep(desk, pngFile());
    rmSync(join(desk.folder, 'vault'), { recursive: true });
    expect(await desk.get('store.backup', {})).toMatchObject({ files: 1, missing: 1, spoilt: 0 });
    expect(readdirSync(join(place, NAME))).toContain(STORE_FILE);
  });
});

describe('a backup that cannot be made', () => {
  it('a closed dialog writes nothing', async () => {
    const { desk } = await open();
    desk.ports.offerPlace(null);
    expect(await desk.call('store.backup', {})).toMatchObject({ error: { code: 'save-cancelled' } });
  });

  it('a place that is gone is told in words', async () => {
    const { desk, place } = await open();
    rmSync(place, { recursive: true });
    const answer = await desk.call('store.backup', {});
    expect(answer).toMatchObject({ error: { code: 'folder-not-written' } });
    expect(wordsFor((answer as { error: { code: string } }).error).what).toBe(
      'The backup could not be written: the folder or file is not there any more.',
    );
  });

  it('records that are not sound are not handed over, and nothing is left in the place', async () => {
    const { desk, place } = await open();
    await keep(desk, pngFile());
    const db = new Database(join(desk.folder, STORE_FILE));
    db.pragma('foreign_keys = OFF');
    db.exec('delete from vault_key');
    db.close();
    expect(await desk.call('store.backup', {})).toMatchObject({ error: { code: 'backup-bad' } });
    expect(readdirSync(place)).toEqual([]);
    expect(backupsOf(desk)).toEqual([]);
  });
});
