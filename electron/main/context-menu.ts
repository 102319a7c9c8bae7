import { Menu, type BrowserWindow, type ContextMenuParams } from 'electron';
import { contextItems, type Spelling } from './context-items.ts';

/** Right click, or the menu key: likelier words for a misspelt one, then cut, copy and paste. */
export function addContextMenu(window: BrowserWindow, spelling: Spelling): void {
  const contents = window.webContents;
  const put = (word: string): void => contents.replaceMisspelling(word);
  const show = async (params: ContextMenuParams): Promise<void> => {
    const items = await contextItems(params, spelling, put);
    if (items.length > 0 && !window.isDestroyed()) Menu.buildFromTemplate(items).popup({ window });
  };
  contents.on('context-menu', (_event, params) => void show(params));
}
