import { Menu, type BrowserWindow } from 'electron';
import { contextItems, type Spelling } from './context-items.ts';

/** Right click, or the menu key: likelier words for a misspelt one, then cut, copy and paste. */
export function addContextMenu(window: BrowserWindow, spelling: Spelling): void {
  const contents = window.webContents;
  const put = (word: string): void => contents.replaceMisspelling(word);
  contents.on('context-menu', (_event, params) => {
    const items = contextItems(params, spelling, put);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
