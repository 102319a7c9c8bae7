import { expect, test } from 'vitest';
import { contextItems } from '../../electron/main/context-items.ts';

const flags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true } as never;
const field = { isEditable: true, misspelledWord: '', selectionText: '', editFlags: flags };
const added: string[] = [];
const spelling = {
  suggest: (word: string) => (word === 'engagment' ? ['engagement'] : []),
  addWord: (word: string) => added.push(word) > 0,
};
const labels = (params: typeof field) =>
  contextItems(params, spelling, () => undefined).map(({ label }) => label);

test('a text field offers cut, copy, paste and select all', () => {
  expect(labels(field)).toEqual(['Cu&t', '&Copy', '&Paste', 'Select &all']);
});

test('a misspelt word comes with likelier words, and can be learnt', () => {
  const put: string[] = [];
  const items = contextItems(
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
  expect(put).toEqual(['engagement', 'engagment']);
  expect(added).toEqual(['engagment']);
});

test('a word that resembles none says so', () => {
  expect(labels({ ...field, misspelledWord: 'zzzz' })[0]).toBe('No suggestions');
});

test('elsewhere there is Copy where something is selected, and nothing otherwise', () => {
  expect(labels({ ...field, isEditable: false, selectionText: 'a' })).toEqual(['&Copy']);
  expect(labels({ ...field, isEditable: false })).toEqual([]);
});
