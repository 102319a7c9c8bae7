import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { BackendThread } from './backend-thread.ts';

export type Spelling = BackendThread['spelling'];
type Params = Pick<ContextMenuParams, 'isEditable' | 'misspelledWord' | 'selectionText' | 'editFlags'>;

/** The items for one place; none where there is nothing to do. */
export async function contextItems(
  params: Params,
  spelling: Spelling,
  put: (word: string) => void,
): Promise<MenuItemConstructorOptions[]> {
  const { editFlags, isEditable, misspelledWord, selectionText } = params;
  const copy = { label: '&Copy', role: 'copy' as const, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    ...(misspelledWord === '' ? [] : await wordItems(misspelledWord, spelling, put)),
    { label: 'Cu&t', role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: '&Paste', role: 'paste', enabled: editFlags.canPaste },
    { label: 'Select &all', role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

async function wordItems(
  word: string,
  spelling: Spelling,
  put: (word: string) => void,
): Promise<MenuItemConstructorOptions[]> {
  const likelier = await spelling.suggest(word);
  const none: MenuItemConstructorOptions = { label: 'No suggestions', enabled: false };
  return [
    ...(likelier.length === 0
      ? [none]
      : likelier.map((other) => ({ label: other, click: () => put(other) }))),
    { type: 'separator' },
    {
      label: '&Add to dictionary',
      // Putting the same word back makes Chromium look at it again, so the mark under it goes.
      click: () => void spelling.addWord(word).then((added) => added && put(word)),
    },
    { type: 'separator' },
  ];
}
