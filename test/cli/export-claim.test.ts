import { existsSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';
import { desk, deskJson, newFolder } from './run-desk.ts';

interface Exported {
  readonly path: string;
  readonly final: boolean;
  readonly missing: readonly string[];
}

let claims: DecisionDesk;
let store: readonly string[];
beforeAll(async () => {
  claims = await createDecisionDesk();
  await claims.handedIn('Ada North');
  claims.backend.close();
  store = ['--store', claims.folder, '--today', '2026-06-12'];
});
afterAll(() => rmSync(claims.folder, { recursive: true, force: true }));

describe('desk export of claims', () => {
  it('makes the claim form of a claim, however its number is written', async () => {
    const made = await deskJson<Exported>(
      'export',
      '--claim',
      'c-2026-00001',
      '--document',
      'D07',
      '--out',
      newFolder(),
      ...store,
    );
    expect(made.path).toMatch(/C-2026-00001_D07_1_2026-06-12\.docx$/);
    expect(existsSync(made.path)).toBe(true);
    expect(made.missing).toContain('G Sort code');
  });

  it('makes the blank form of a project', async () => {
    const made = await deskJson<Exported>(
      'export',
      '--project',
      claims.reference,
      '--document',
      'D07',
      '--large-print',
      '--out',
      newFolder(),
      ...store,
    );
    expect(made.path).toMatch(/_D07_1_large-print_2026-06-12\.docx$/);
  });

  it.each([
    [['--claim', 'C-2026-00099', '--document', 'D07'], 'no claim with the number C-2026-00099'],
    [['--document', 'D07'], 'Name it after --claim'],
    [['--claim', 'C-2026-00001', '--document', 'D01'], 'Name it after --project'],
    [['--claim', 'C-2026-00001', '--document', 'letter'], 'Nobody has decided about this claim yet'],
  ])('%j says what to do', async (args, words) => {
    const out = newFolder();
    const ended = await desk('export', ...args, '--out', out, ...store);
    expect([ended.code === 0, ended.err]).toEqual([false, expect.stringContaining(words)]);
  });
});
