import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { heicFile, jpegFile, pdfFile, pngFile, programFile } from '../support/receipts/make-files.ts';
import { auditOf, createVault, filesUnder, PASSPHRASE, sealedFile } from '../support/receipts/vault-desk.ts';
import type { TestBackend } from '../support/create-backend.ts';

const NOTE = 'Northwold Buses single 2.75';
const NAME = 'Ada Lovelace taxi.png';

const desks: TestBackend[] = [];
afterEach(() => desks.splice(0).forEach((desk) => desk.dispose()));
const open = async (...given: Parameters<typeof createVault>): Promise<TestBackend> => {
  const desk = await createVault(...given);
  desks.push(desk);
  return desk;
};
const keep = (desk: TestBackend, bytes: Uint8Array, name = NAME) =>
  desk.get('vault.keepFile', { name, bytes: new Uint8Array(bytes) });
const kept = async (desk: TestBackend) => (await desk.get('vault.state', {})).files;

describe('E44 a receipt is kept', () => {
  test.each([
    ['image/jpeg', jpegFile(NOTE)],
    ['image/png', pngFile(NOTE)],
    ['application/pdf', pdfFile(NOTE)],
    ['image/heic', heicFile(NOTE)],
  ] as const)('%s: hashed as it was given, sealed, and given back to the bit', async (mediaType, bytes) => {
    const desk = await open('ours');
    const file = await keep(desk, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(file).toMatchObject({ mediaType, sha256, size: bytes.length, name: NAME, alreadyKept: [] });
    await desk.get('vault.saveCopy', { fileId: file.fileId });
    expect(Buffer.from([...desk.ports.saved.values()][0] ?? [])).toEqual(bytes);
  });

  it('a picture is shown as it was given', async () => {
    const desk = await open('ours');
    const { fileId } = await keep(desk, pngFile(NOTE));
    const shown = await desk.get('vault.showFile', { fileId, page: 1 });
    expect(shown).toMatchObject({ name: NAME, mediaType: 'image/png', pages: 1 });
    expect(Buffer.from(shown.picture.base64, 'base64')).toEqual(pngFile(NOTE));
  });

  it('by the dialog too; a closed dialog keeps nothing', async () => {
    const desk = await open('ours');
    expect(await desk.call('vault.pickFile', {})).toMatchObject({ error: { code: 'open-cancelled' } });
    desk.ports.offer({ bytes: pdfFile(NOTE), fileName: 'ticket.pdf' });
    expect(await desk.get('vault.pickFile', {})).toMatchObject({
      mediaType: 'application/pdf',
      name: 'ticket.pdf',
    });
    expect(await kept(desk)).toBe(1);
  });

  it('the file that was dropped may be moved or deleted afterwards', async () => {
    const desk = await open();
    const given = join(desk.folder, 'ticket.png');
    writeFileSync(given, pngFile(NOTE));
    desk.ports.offer({ bytes: readFileSync(given), fileName: 'ticket.png' });
    const { fileId } = await desk.get('vault.pickFile', {});
    rmSync(given);
    const again = await desk.restart();
    desks.splice(0, 1, again);
    await again.get('vault.unlock', { passphrase: PASSPHRASE });
    const shown = await again.get('vault.showFile', { fileId, page: 1 });
    expect(Buffer.from(shown.picture.base64, 'base64')).toEqual(pngFile(NOTE));
  });
});

describe('R-125 the same file again', () => {
  it('is a second line with its own name, its bytes stored once, and both are named', async () => {
    const desk = await open('ours');
    const first = await keep(desk, pngFile(NOTE), 'one.png');
    const second = await keep(desk, pngFile(NOTE), 'two.png');
    expect(second.fileId).not.toBe(first.fileId);
    expect(second).toMatchObject({ sha256: first.sha256, alreadyKept: [first.fileId] });
    const third = await keep(desk, pngFile(NOTE), 'three.png');
    expect(third.alreadyKept).toEqual([first.fileId, second.fileId]);
    expect(readFileSync(sealedFile(desk, second.fileId)).length).toBeLessThan(150);
    for (const [file, name] of [
      [first, 'one.png'],
      [second, 'two.png'],
    ] as const) {
      const shown = await desk.get('vault.showFile', { fileId: file.fileId, page: 1 });
      expect(shown.name).toBe(name);
      expect(Buffer.from(shown.picture.base64, 'base64')).toEqual(pngFile(NOTE));
    }
  });
});

describe('bad files', () => {
  test.each([
    ['a renamed program', programFile(), 'kept-file-wrong-kind'],
    ['a truncated PDF', pdfFile().subarray(0, 300), 'kept-file-damaged'],
    ['a truncated picture', jpegFile().subarray(0, 40), 'kept-file-damaged'],
    ['an empty file', new Uint8Array(), 'kept-file-empty'],
  ] as const)('%s is refused in words and nothing is kept', async (_what, bytes, code) => {
    const desk = await open('ours');
    const answer = await desk.call('vault.keepFile', { name: 'receipt.pdf', bytes: new Uint8Array(bytes) });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(await kept(desk)).toBe(0);
    expect(filesUnder(desk.folder).filter(({ path }) => path.includes('vault'))).toEqual([]);
  });

  it('200 MB is refused by the dialog before it is read, and by the door after', async () => {
    const desk = await open('ours');
    desk.ports.offer({ bytes: new Uint8Array(200_000_000), fileName: 'film.pdf' });
    expect(await desk.call('vault.pickFile', {})).toMatchObject({
      error: { code: 'kept-file-too-large', details: { megabytes: 200, limit: 20 } },
    });
    const dropped = await desk.call('vault.keepFile', {
      name: 'film.pdf',
      bytes: new Uint8Array(20_000_001),
    });
    expect(dropped).toMatchObject({ error: { code: 'input-invalid' } });
    expect(await kept(desk)).toBe(0);
  });
});

describe('the data folder', () => {
  it('holds no plain text of a receipt, its name, a passphrase or a key', async () => {
    const desk = await open();
    const { recoveryKey } = await desk.get('vault.makeRecoveryKey', {});
    for (const bytes of [jpegFile(NOTE), pngFile(NOTE), pdfFile(NOTE), heicFile(NOTE)]) {
      const { fileId } = await keep(desk, bytes);
      if (bytes[0] !== 0) await desk.get('vault.showFile', { fileId, page: 1 });
    }
    const secrets = [
      NOTE,
      NAME,
      'Lovelace',
      PASSPHRASE,
      recoveryKey,
      recoveryKey.replaceAll('-', ''),
      'JFIF',
      '%PDF',
    ];
    const files = filesUnder(desk.folder);
    expect(files.filter(({ path }) => path.includes('vault')).length).toBe(4);
    for (const { path, bytes } of files)
      for (const secret of secrets) {
        expect(bytes.includes(secret), `${secret} in ${path}`).toBe(false);
        expect(
          bytes.includes(Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1)),
          path,
        ).toBe(false);
      }
    expect(JSON.stringify(desk.ports.lines)).not.toContain('Lovelace');
  });

  it('two seals of the same bytes have nothing in common', async () => {
    const [one, two] = [await open('ours'), await open('ours')];
    const first = readFileSync(sealedFile(one, (await keep(one, pngFile(NOTE))).fileId));
    const second = readFileSync(sealedFile(two, (await keep(two, pngFile(NOTE))).fileId));
    expect(first.subarray(5, 40)).not.toEqual(second.subarray(5, 40));
  });
});

describe('what happens to sealed files', () => {
  test.each([5, 20, -1])('a changed bit (byte %i) is found out', async (at) => {
    const desk = await open('ours');
    const { fileId } = await keep(desk, pngFile(NOTE));
    const bytes = readFileSync(sealedFile(desk, fileId));
    const place = at < 0 ? bytes.length + at : at;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(sealedFile(desk, fileId), bytes);
    expect(await desk.call('vault.showFile', { fileId, page: 1 })).toMatchObject({
      error: { code: 'kept-file-spoilt' },
    });
  });

  it('one put in the place of another is found out', async () => {
    const desk = await open('ours');
    const one = await keep(desk, pngFile('one'));
    const two = await keep(desk, pngFile('two'));
    writeFileSync(sealedFile(desk, one.fileId), readFileSync(sealedFile(desk, two.fileId)));
    expect(await desk.call('vault.showFile', { fileId: one.fileId, page: 1 })).toMatchObject({
      error: { code: 'kept-file-spoilt' },
    });
  });

  it('cut short, empty, not ours or gone: words, never a fault', async () => {
    const desk = await open('ours');
    const { fileId } = await keep(desk, pngFile(NOTE));
    const whole = readFileSync(sealedFile(desk, fileId));
    for (const bytes of [whole.subarray(0, 30), whole.subarray(0, 5), new Uint8Array(), pngFile()]) {
      writeFileSync(sealedFile(desk, fileId), bytes);
      expect(await desk.call('vault.saveCopy', { fileId })).toMatchObject({
        error: { code: 'kept-file-spoilt' },
      });
    }
    rmSync(sealedFile(desk, fileId));
    expect(await desk.call('vault.saveCopy', { fileId })).toMatchObject({
      error: { code: 'kept-file-missing' },
    });
    mkdirSync(sealedFile(desk, fileId));
    expect(await desk.call('vault.saveCopy', { fileId })).toMatchObject({
      error: { code: 'kept-file-missing' },
    });
    expect(desk.ports.saved.size).toBe(0);
  });

  it('a crash after the line and before its place: the file is put in its place at the next start', async () => {
    const desk = await open('ours');
    const { fileId } = await keep(desk, pngFile(NOTE));
    renameSync(sealedFile(desk, fileId), join(desk.folder, 'vault', 'arriving', fileId));
    const again = await desk.restart();
    desks.splice(0, 1, again);
    expect(await again.call('vault.showFile', { fileId, page: 1 })).toMatchObject({ ok: true });
  });

  it('a crash before the line: what arrived is swept, and no line is without its bytes', async () => {
    const desk = await open('ours');
    const { fileId } = await keep(desk, pngFile(NOTE));
    const orphan = '01890a5d-ac96-774b-bcce-b302099a8057';
    writeFileSync(join(desk.folder, 'vault', 'arriving', orphan), readFileSync(sealedFile(desk, fileId)));
    const again = await desk.restart();
    desks.splice(0, 1, again);
    expect(await kept(again)).toBe(1);
    expect(readdirSync(join(desk.folder, 'vault', 'arriving'))).toEqual([]);
    expect(readdirSync(join(desk.folder, 'vault', 'files'))).toEqual([fileId]);
  });

  it('a file that the store has no line for, as after bringing back a backup, is left alone', async () => {
    const desk = await open('ours');
    await keep(desk, pngFile(NOTE));
    const later = join(desk.folder, 'vault', 'files', '01890a5d-ac96-774b-bcce-b302099a8057');
    writeFileSync(later, 'sealed later');
    const again = await desk.restart();
    desks.splice(0, 1, again);
    await kept(again);
    expect(readFileSync(later, 'utf8')).toBe('sealed later');
  });

  it('a disk that cannot be written keeps neither line nor half a file', async () => {
    const desk = await open('ours');
    // A file stands where the folder should be: nobody may make it, root or not.
    writeFileSync(join(desk.folder, 'vault'), '');
    const answer = await desk.call('vault.keepFile', { name: NAME, bytes: new Uint8Array(pngFile()) });
    expect(answer).toMatchObject({ error: { code: 'disk-trouble' } });
    rmSync(join(desk.folder, 'vault'));
    expect(await kept(desk)).toBe(0);
    expect(await desk.call('vault.keepFile', { name: NAME, bytes: new Uint8Array(pngFile()) })).toMatchObject(
      { ok: true },
    );
  });
});

test('E50 every look is noted with who and when, by the file’s id and never its name', async () => {
  const desk = await open('ours');
  const { fileId } = await keep(desk, pngFile(NOTE));
  await desk.get('vault.showFile', { fileId, page: 1 });
  await desk.get('vault.saveCopy', { fileId });
  const audit = auditOf(desk, fileId);
  expect(audit.map(({ action }) => action)).toEqual(['create', 'view', 'export']);
  expect(JSON.stringify(audit)).not.toContain('Lovelace');
});

test('a look through all files counts those that are missing, spoilt or sealed with a lost key', async () => {
  const desk = await open();
  const ids: string[] = [];
  for (const note of ['one', 'two', 'three', 'three']) ids.push((await keep(desk, pngFile(note))).fileId);
  expect(await desk.get('vault.verify', {})).toEqual({ files: 4, missing: 0, spoilt: 0, unreadable: 0 });
  rmSync(sealedFile(desk, ids[0] ?? ''));
  writeFileSync(sealedFile(desk, ids[1] ?? ''), 'not sealed');
  // The fourth has its bytes in the third.
  rmSync(sealedFile(desk, ids[2] ?? ''));
  expect(await desk.get('vault.verify', {})).toEqual({ files: 4, missing: 3, spoilt: 1, unreadable: 0 });
  expect(auditOf(desk, ids[0] ?? '').map(({ action }) => action)).toEqual(['create']);
  const again = await desk.restart();
  desks.splice(0, 1, again);
  expect(await again.call('vault.verify', {})).toMatchObject({ error: { code: 'vault-locked' } });
  await again.get('vault.setUp', { passphrase: 'lantern gravel pepper', startAgain: true });
  expect(await again.get('vault.verify', {})).toEqual({ files: 4, missing: 0, spoilt: 0, unreadable: 4 });
});
