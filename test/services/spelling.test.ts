import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSpeller, spellerFor } from '../../electron/backend/spelling/speller.ts';
import { createBackend, type TestBackend } from '../support/create-backend.ts';

let desk: TestBackend;
beforeAll(async () => {
  desk = await createBackend();
});
afterAll(() => desk.dispose());

const misspelt = async (...words: string[]): Promise<readonly string[]> =>
  (await desk.get('spelling.check', { words })).misspelt;

test('before the dictionary is read nothing is called wrong, and nothing waits', async () => {
  expect(await misspelt('engagment')).toEqual([]);
  await spellerFor(desk.folder).ready();
  expect(await misspelt('engagment')).toEqual(['engagment']);
});

test('knows British English, and not American', async () => {
  expect(await misspelt('colour', 'organise', 'programme', 'paediatric', 'learnt')).toEqual([]);
  expect(await misspelt('color', 'organize', 'pediatric')).toEqual(['color', 'organize', 'pediatric']);
});

test('knows the words of the field', async () => {
  const field = [
    'Healthwatch',
    "Healthwatch's",
    'HOSC',
    'VCSE',
    'ICB',
    'ICBs',
    'coproduction',
    'co-produced',
    'Equalities',
    'Gunning',
    'freepost',
    'comms',
    'pre-consultation',
    'neurodivergent',
    'wellbeing',
  ];
  expect(await misspelt(...field)).toEqual([]);
});

test('leaves alone what is not prose', async () => {
  expect(
    await misspelt(
      'NW-2026-001',
      '45p',
      '21st',
      'a@example.invalid',
      '–',
      '’',
      '',
      'D01',
      'people’s',
      "don't",
      'users’',
    ),
  ).toEqual([]);
});

test('marks mistakes in hyphenated words and in capitals', async () => {
  expect(await misspelt('well-beingg', 'ENGAGMENT', 'Engagment')).toEqual([
    'well-beingg',
    'ENGAGMENT',
    'Engagment',
  ]);
});

test('names that objects have by themselves are ordinary words', async () => {
  expect(await misspelt('constructor', 'prototype')).toEqual([]);
  expect(await misspelt('hasOwnProperty', '__proto__x')).toEqual(['hasOwnProperty']);
});

test('suggests the likelier word first, and a few at most', () => {
  const speller = spellerFor(desk.folder);
  expect(speller.suggest('engagment')[0]).toBe('engagement');
  expect(speller.suggest('recieve')[0]).toBe('receive');
  expect(speller.suggest('colour')).toEqual([]);
  expect(speller.suggest('qzxv').length).toBeLessThanOrEqual(5);
});

test("the person's own words are kept beside the records, and known after a restart", async () => {
  const file = join(desk.folder, 'words.txt');
  // Somebody tidied the file by hand and left no line end.
  writeFileSync(file, 'Northwold');
  expect(spellerFor(desk.folder).addWord('Ysbyty')).toBe(true);
  expect(await misspelt('Ysbyty')).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('Northwold\nYsbyty\n');
  const later = openSpeller(desk.folder);
  await later.ready();
  expect(later.checkWords(['Northwold', 'Ysbyty', 'engagment'])).toEqual(['engagment']);
});

test.each(['', 'two words', 'a\nb', '=cmd()', '../x', 'x'.repeat(61), '1'])(
  '%j is not a word to learn',
  (word) => {
    expect(spellerFor(desk.folder).addWord(word)).toBe(false);
  },
);

test('reading the dictionary lets other work in between', async () => {
  const other = openSpeller(join(desk.folder, 'other'));
  let turns = 0;
  let reading = true;
  const watch = (): void => {
    turns += 1;
    if (reading) setImmediate(watch);
  };
  watch();
  await other.ready();
  reading = false;
  expect(turns).toBeGreaterThan(50);
});
