import { BrowserWindow, screen } from 'electron';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readPlace, SMALLEST, type Place } from './window-place.ts';

export interface WindowParts {
  readonly preload: string;
  /** Where its size is remembered. */
  readonly memory: string;
  readonly address: string;
  readonly devTools: boolean;
  /** Called once, when there is something to show and before it is shown. */
  readonly beforeShown: () => void;
}

/** The one window. It shows itself when it has something to show, so nobody looks at an empty frame. */
export function openWindow({ preload, memory, address, devTools, beforeShown }: WindowParts): BrowserWindow {
  const { maximised, zoom, ...bounds } = readPlace(
    readMemory(memory),
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Engagement Desk',
    show: false,
    backgroundColor: 'white',
    // Electron's security checklist, said outright although most of it is the default.
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The preload brings the app's own spelling; Chromium's would fetch a dictionary from the web.
      spellcheck: false,
      devTools,
      zoomFactor: zoom,
    },
  });
  window.once('ready-to-show', () => {
    beforeShown();
    if (maximised) window.maximize();
    window.show();
  });
  window.on('close', () => remember(memory, placeOf(window)));
  void window.loadURL(address);
  return window;
}

function placeOf(window: BrowserWindow): Place {
  const maximised = window.isMaximized() || window.isFullScreen();
  return { ...window.getNormalBounds(), maximised, zoom: window.webContents.getZoomFactor() };
}

function readMemory(memory: string): string {
  try {
    return readFileSync(memory, 'utf8');
  } catch {
    // The first start, or a profile that cannot be read: the first size will do.
    return '';
  }
}

function remember(memory: string, place: Place): void {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify(place));
  } catch {
    // Forgetting a window's size is not worth a word to the person.
  }
}
