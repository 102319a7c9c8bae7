import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBackend, type TestBackend } from '../support/create-backend.ts';

// Attack: a page that was taken over sends more than any person could type, or something that is not data at all.
let desk: TestBackend;
beforeAll(async () => {
  desk = await createBackend();
});
afterAll(() => desk.dispose());

const ask = (name: string, input: unknown) => desk.backend.call(name, input);

test.each([
  ['too many words', { words: Array.from({ length: 2_001 }, () => 'x') }],
  ['a word that is too long', { words: ['x'.repeat(201)] }],
  ['something beside what was asked for', { words: [], extra: 1 }],
  ['prototype keys', JSON.parse('{"words":[],"__proto__":{"admin":true}}')],
  ['not an object', 'words'],
  ['nothing', undefined],
  ['a list that claims a length', { words: { length: 1e9 } }],
])('spelling refuses %s', async (_what, input) => {
  expect(await ask('spelling.check', input)).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
});

test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '',
  'spelling',
  'spelling.check ',
  'x'.repeat(1e6),
])('there is no operation called so', async (name) => {
  expect(await ask(name, {})).toEqual({ ok: false, error: { code: 'unknown-operation' } });
});

test('a very large text is refused, not stored', async () => {
  const huge = 'x'.repeat(50_000_000);
  const answer = await ask('setup.begin', { area: { name: huge }, me: { name: huge } });
  expect(answer).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
});
