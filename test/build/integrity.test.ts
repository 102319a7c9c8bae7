import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../build/scripts/electron-runtime/integrity.ts';

function fileWith(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'integrity-')), 'package.tgz');
  writeFileSync(file, content);
  return file;
}

const hashOf = (content: string): string => `sha512-${createHash('sha512').update(content).digest('base64')}`;

test('a file with the pinned hash is accepted', async () => {
  await expect(checkIntegrity(fileWith('as published'), hashOf('as published'))).resolves.toBeUndefined();
});

test('a file with another hash is refused by name, with both hashes', async () => {
  const refused = checkIntegrity(fileWith('tampered with'), hashOf('as published'));
  await expect(refused).rejects.toThrow(/package\.tgz is not the file this project trusts/);
  await expect(refused).rejects.toThrow(hashOf('tampered with'));
  await expect(refused).rejects.toThrow(hashOf('as published'));
});
