import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type OperationName } from '../../shared/contract/index.ts';
import { ERRORS, wordsFor } from '../../shared/errors/index.ts';
import { commonErrors } from '../../shared/errors/common.ts';
import { createWithProject, type TestBackend } from '../support/create-backend.ts';

const names = Object.keys(contract) as OperationName[];
const RUBBISH: readonly unknown[] = [
  undefined,
  null,
  0,
  '',
  'x',
  [],
  [{}],
  { extra: true },
  { projectId: "'; drop table project; --" },
  { projectId: { $ne: null } },
  JSON.parse('{"__proto__":{"admin":true}}'),
  { projectId: 'x'.repeat(1_000_000) },
];

let backend: TestBackend;
beforeAll(async () => {
  backend = await createWithProject();
});
afterAll(() => backend.dispose());

describe.each(names)('%s', (name) => {
  // An operation that needs nothing takes an empty object; everything else here is rubbish to every operation.
  it('refuses rubbish as a value, without throwing', async () => {
    for (const rubbish of RUBBISH) {
      const answer = await backend.backend.call(name, rubbish);
      expect(answer, String(JSON.stringify(rubbish)).slice(0, 80)).toMatchObject({
        ok: false,
        error: { code: 'input-invalid' },
      });
    }
  });

  it('refuses whatever else it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        fc.pre(!contract[name].input.safeParse(value).success);
        expect(await backend.backend.call(name, value)).toMatchObject({ ok: false });
      }),
      { numRuns: 30 },
    );
  });

  it('names only failure codes that have words', () => {
    for (const code of contract[name].errors) expect(Object.hasOwn(ERRORS, code), code).toBe(true);
  });
});

describe('the contract', () => {
  it('has no name twice', async () => {
    const folder = new URL('../../shared/contract/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.contract.ts'));
    const parts = await Promise.all(
      files.map((file) => import(new URL(file, folder).href) as Promise<Record<string, object>>),
    );
    const all = parts.flatMap((part) => Object.values(part).flatMap((operations) => Object.keys(operations)));
    expect(all.filter((name) => name.includes('.')).length).toBe(names.length);
  });

  it.each(['toString', '__proto__', 'constructor', 'projects.drop', '', 'PROJECTS.LIST'])(
    'does not know "%s"',
    async (name) => {
      expect(await backend.backend.call(name, {})).toMatchObject({
        ok: false,
        error: { code: 'unknown-operation' },
      });
    },
  );

  it('refuses a name that is not text', async () => {
    expect(await backend.backend.call({ toString: () => 'setup.get' } as never, {})).toMatchObject({
      ok: false,
      error: { code: 'unknown-operation' },
    });
  });
});

describe('failure words', () => {
  it('every code is used by an operation or common to all', () => {
    const used = new Set<string>([
      ...names.flatMap((name) => [...contract[name].errors]),
      ...Object.keys(commonErrors),
    ]);
    expect(Object.keys(ERRORS).filter((code) => !used.has(code))).toEqual([]);
  });

  it.each(Object.entries(ERRORS))('%s says what happened and what to do', (_code, words) => {
    expect(words.what).toMatch(/^[A-Z{].*[.}]$/);
    expect(words.todo).toMatch(/^[A-Z].*\.$/);
  });

  it('fills details in and survives an unknown code', () => {
    expect(wordsFor({ code: 'area-name-taken', details: { name: 'North Wold' } }).what).toContain(
      '“North Wold”',
    );
    expect(wordsFor({ code: 'no-such-code' }).what).toContain('Something went wrong');
    expect(wordsFor({ code: 'constructor' }).what).toContain('Something went wrong');
  });
});
