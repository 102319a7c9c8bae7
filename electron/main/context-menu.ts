import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import type { Speller } from '../backend/spelling/speller.ts';

type Spelling = Pick<Speller, 'suggest' | 'addWord'>;

/** Right click, or the menu key: likelier words for a misspelt one, then cut, copy and paste. */
export function addContextMenu(window: BrowserWindow, spelling: Spelling): void {
  const contents = window.webContents;
  const put = (word: string): void => contents.replaceMisspelling(word);
  contents.on('context-menu', (_event, params) => {
    const items = contextItems(params, spelling, put);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

type Params = Pick<ContextMenuParams, 'isEditable' | 'misspelledWord' | 'selectionText' | 'editFlags'>;

/** The items for one place; none where there is nothing to do. */
export function contextItems(
  params: Params,
  spelling: Spelling,
  put: (word: string) => void,
): readonly MenuItemConstructorOptions[] & MenuItemConstructorOptions[] {
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
