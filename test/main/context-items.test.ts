import { expect, test, vi } from 'vitest';
import { contextItems } from '../../electron/main/context-items.ts';

const flags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true } as never;
const field = { isEditable: true, misspelledWord: '', selectionText: '', editFlags: flags };
const added: string[] = [];
const spelling = {
  suggest: async (word: string) => (word === 'engagment' ? ['engagement'] : []),
  addWord: async (word: string) => added.push(word) > 0,
};
const labels = async (params: typeof field) =>
  (await contextItems(params, spelling, () => undefined)).map(({ label }) => label);

test('a text field offers cut, copy, paste and select all', async () => {
  expect(await labels(field)).toEqual(['Cu&t', '&Copy', '&Paste', 'Select &all']);
});

test('a misspelt word comes with likelier words, and can be learnt', async () => {
  const put: string[] = [];
  const items = await contextItems(
    { ...field, misspelledWord: 'engagment' },
    spelling,
    (word) => void put.push(word),
  );
  const press = (label: string): void => {
    const click = items.find((item) => item.label === label)?.click as (() => void) | undefined;
    click?.();
  };
  press('engagement');
  press('&Add to dictionary');
  // The dictionary is in another thread.
  await vi.waitFor(() => expect(put).toHaveLength(2));
  expect(put).toEqual(['engagement', 'engagment']);
  expect(added).toEqual(['engagment']);
});

test('a word that resembles none says so', async () => {
  expect((await labels({ ...field, misspelledWord: 'zzzz' }))[0]).toBe('No suggestions');
});

test('elsewhere there is Copy where something is selected, and nothing otherwise', async () => {
  expect(await labels({ ...field, isEditable: false, selectionText: 'a' })).toEqual(['&Copy']);
  expect(await labels({ ...field, isEditable: false })).toEqual([]);
});
