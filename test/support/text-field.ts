import type { RunningDesk } from './electron-app.ts';

const FIELD = '#spelling-trial';

export async function typeMisspelt({ page }: Pick<RunningDesk, 'page'>): Promise<void> {
  await page.evaluate((id) => {
    const field = document.createElement('textarea');
    field.id = id;
    field.lang = 'en-GB';
    document.body.replaceChildren(field);
  }, FIELD.slice(1));
  await page.locator(FIELD).click();
  await page.keyboard.type('engagment ');
}

/** What the field's menu would show; it is not opened, because nobody could close it. */
export async function contextMenuOf({
  app,
  page,
}: RunningDesk): Promise<{ readonly word: string; readonly labels: readonly string[] }> {
  const shown = app.evaluate(({ BrowserWindow, Menu }) => {
    return new Promise<{ word: string; labels: string[] }>((resolve) => {
      let word = '';
      // A text field always has a menu, if only to paste.
      Menu.prototype.popup = function popup(this: Electron.Menu): void {
        Object.assign(globalThis, { shownMenu: this });
        resolve({ word, labels: this.items.map((item) => item.label) });
      };
      BrowserWindow.getAllWindows()[0]?.webContents.once('context-menu', (_event, params) => {
        word = params.misspelledWord;
      });
    });
  });
  await page.locator(FIELD).click({ button: 'right', position: { x: 25, y: 12 } });
  return shown;
}

export async function chooseInContextMenu({ app }: RunningDesk, label: string): Promise<void> {
  await app.evaluate((_electron, wanted) => {
    const { shownMenu } = globalThis as unknown as { shownMenu: Electron.Menu };
    shownMenu.items.find((item) => item.label === wanted)?.click();
  }, label);
}
