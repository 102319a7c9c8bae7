import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Speller } from '../backend/spelling/speller.ts';

export type Spelling = Pick<Speller, 'suggest' | 'addWord'>;
type Params = Pick<ContextMenuParams, 'isEditable' | 'misspelledWord' | 'selectionText' | 'editFlags'>;

/** The items for one place; none where there is nothing to do. */
export function contextItems(
  params: Params,
  spelling: Spelling,
  put: (word: string) => void,
): MenuItemConstructorOptions[] {
  const { editFlags, isEditable, misspelledWord, selectionText } = params;
  const copy = { label: '&Copy', role: 'copy' as const, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    ...(misspelledWord === '' ? [] : wordItems(misspelledWord, spelling, put)),
    { label: 'Cu&t', role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: '&Paste', role: 'paste', enabled: editFlags.canPaste },
    { label: 'Select &all', role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

function wordItems(
  word: string,
  spelling: Spelling,
  put: (word: string) => void,
): MenuItemConstructorOptions[] {
  const likelier = spelling.suggest(word);
  const none: MenuItemConstructorOptions = { label: 'No suggestions', enabled: false };
  return [
    ...(likelier.length === 0
      ? [none]
      : likelier.map((other) => ({ label: other, click: () => put(other) }))),
    { type: 'separator' },
    {
      label: '&Add to dictionary',
      // Putting the same word back makes Chromium look at it again, so the mark under it goes.
      click: () => {
        if (spelling.addWord(word)) put(word);
      },
    },
    { type: 'separator' },
  ];
}
