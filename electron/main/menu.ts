import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { nextZoom } from './window-place.ts';

export interface MenuParts {
  readonly window: () => BrowserWindow | null;
  readonly devTools: boolean;
}

/** What every window has. What this app does is in the window's own list of commands (ADR 0007). */
export function setMenu(parts: MenuParts): void {
  app.setAboutPanelOptions({ applicationName: 'Engagement Desk', applicationVersion: app.getVersion() });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([fileMenu, editMenu, viewMenu(parts), windowMenu, helpMenu]),
  );
}

const SEPARATOR = { type: 'separator' } as const;

const fileMenu: MenuItemConstructorOptions = {
  label: '&File',
  submenu: [{ label: 'E&xit', role: 'quit' }],
};

const editMenu: MenuItemConstructorOptions = {
  label: '&Edit',
  submenu: [
    { label: '&Undo', role: 'undo' },
    { label: '&Redo', role: 'redo' },
    SEPARATOR,
    { label: 'Cu&t', role: 'cut' },
    { label: '&Copy', role: 'copy' },
    { label: '&Paste', role: 'paste' },
    { label: 'Paste &without formatting', role: 'pasteAndMatchStyle' },
    { label: 'Select &all', role: 'selectAll' },
  ],
};

function viewMenu({ window, devTools }: MenuParts): MenuItemConstructorOptions {
  const zoom = (change: (zoom: number) => number) => (): void => {
    const contents = window()?.webContents;
    contents?.setZoomFactor(change(contents.getZoomFactor()));
  };
  const larger = zoom((now) => nextZoom(now, 'in'));
  const smaller = zoom((now) => nextZoom(now, 'out'));
  return {
    label: '&View',
    submenu: [
      { label: '&Larger', accelerator: 'CommandOrControl+Plus', click: larger },
      // The same key without Shift, and the one on the number pad.
      { label: 'Larger', accelerator: 'CommandOrControl+=', click: larger, visible: false },
      { label: 'Larger', accelerator: 'CommandOrControl+numadd', click: larger, visible: false },
      { label: '&Smaller', accelerator: 'CommandOrControl+-', click: smaller },
      { label: 'Smaller', accelerator: 'CommandOrControl+numsub', click: smaller, visible: false },
      { label: 'Usual si&ze (100 %)', accelerator: 'CommandOrControl+0', click: zoom(() => 1) },
      SEPARATOR,
      { label: '&Full screen', role: 'togglefullscreen' },
      ...(devTools ? [SEPARATOR, { role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
    ],
  };
}

const windowMenu: MenuItemConstructorOptions = {
  label: '&Window',
  submenu: [
    { label: '&Minimise', role: 'minimize' },
    { label: '&Close', role: 'close' },
  ],
};

const helpMenu: MenuItemConstructorOptions = {
  label: '&Help',
  submenu: [{ label: '&About Engagement Desk', role: 'about' }],
};
