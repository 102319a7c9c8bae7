import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProjectFile } from '../../shared/domain/project-file/read.ts';
import { writeProjectFile } from '../../shared/domain/project-file/write.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { anyFile } from '../fixtures/project-files/arbitrary-file.ts';
import { openFile, sample, save, startReady, withoutMoment } from '../fixtures/project-files/backends.ts';
import type { TestBackend } from '../support/create-backend.ts';

async function throughStore(backend: TestBackend, text: string): Promise<string> {
  const opened = await openFile(backend, text, true);
  if (!opened.ok) throw new Error(wordsFor(opened.error).what);
  const saved = await save(backend, opened.value.projectId);
  // The store numbers copies anew; the file’s own number is put back to compare the rest.
  return saved.replace(/"reference": "[^"]*"/, '"reference": "NW-2026-014"');
}

/** What a file says, without the keys that say where. */
const withoutKeys = (text: string): unknown => {
  const file = JSON.parse(text) as { rows: Record<string, Record<string, unknown>[]> };
  return Object.fromEntries(
    Object.entries(file.rows).map(([kind, rows]) => [
      kind,
      rows.map((row) => Object.entries(row).filter(([field]) => field !== 'key' && !/(Id|Ids)$/.test(field))),
    ]),
  );
};

it('project → file → other store → file is the same to the byte, whatever lines it has and however they are linked', async () => {
  const [first, second] = [await startReady(), await startReady()];
  await fc.assert(
    fc.asyncProperty(anyFile(sample()), async (file) => {
      const given = writeProjectFile(file);
      expect(readProjectFile(given)).toMatchObject({ ok: true });
      const once = await throughStore(first, given);
      const twice = await throughStore(second, once);
      expect(withoutMoment(twice)).toBe(withoutMoment(once));
      expect(withoutKeys(once)).toEqual(withoutKeys(given));
    }),
    { numRuns: 60 },
  );
}, 120_000);
