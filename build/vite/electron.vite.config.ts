import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { carryBytes } from './bytes.ts';
import { oneLocale } from './one-locale.ts';
import { bundleSqlite } from './sqlite.ts';

const repository = resolve(import.meta.dirname, '../..');
const inRepository = (path: string): string => resolve(repository, path);

// Named outright: by default electron-vite takes the newest the installed Electron has, and tests run on an older one.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

const windowPages = {
  index: inRepository('renderer/index.html'),
  gallery: inRepository('renderer/gallery.html'),
};
// The gallery is a page for people who build the app, so a checkout may do without it.
const pages = Object.fromEntries(Object.entries(windowPages).filter(([, file]) => existsSync(file)));

/** What the first screen needs is one file: each further one is a question to the main process and a wait. */
const firstScreen = {
  name: 'first',
  // These and all they stand on.
  test: /\/renderer\/(?:app\/App\.tsx|features\/projects\/ProjectListPage\.tsx|styles\/.*)$|\/react-dom\/client\.js$/,
};

/** What the app's first file and the look at the store share is in neither: the look must not ask for the app again. */
const knownAtStart = { name: 'known', test: /\/(?:first-questions|store-file)\.ts$/ };

export default defineConfig({
  main: {
    cacheDir: inRepository('build/.cache/vite-main'),
    publicDir: false,
    plugins: [carryBytes(), bundleSqlite()],
    build: {
      outDir: inRepository('build/out/main'),
      emptyOutDir: true,
      target: nodeTarget,
      minify: true,
      // Only the native module itself stays outside (sqlite.ts).
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: inRepository('electron/main/index.ts'),
          'start.worker': inRepository('electron/main/start.worker.ts'),
          'backend.worker': inRepository('electron/main/backend.worker.ts'),
          'render.worker': inRepository('electron/backend/documents/render.worker.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          codeSplitting: { groups: [knownAtStart] },
        },
      },
    },
  },
  preload: {
    cacheDir: inRepository('build/.cache/vite-preload'),
    publicDir: false,
    build: {
      outDir: inRepository('build/out/preload'),
      emptyOutDir: true,
      target: nodeTarget,
      minify: true,
      // A sandboxed preload can load nothing but Electron, so it is one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: inRepository('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inRepository('renderer'),
    cacheDir: inRepository('build/.cache/vite-renderer'),
    plugins: [react(), oneLocale()],
    build: {
      outDir: inRepository('build/out/renderer'),
      emptyOutDir: true,
      target: chromeTarget,
      minify: true,
      // Files come from the disk beside the app, so a large one costs little.
      chunkSizeWarningLimit: 2_000,
      // The window's content policy allows files of the app only: no data addresses, no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: pages,
        output: { codeSplitting: { groups: [firstScreen] } },
      },
    },
  },
});
