import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Removes an earlier picture, so that one found afterwards is new. */
export function forgetPicture(file: string): void {
  rmSync(file, { force: true });
}

/** What is wrong with the picture, or null when it is a PNG with something in it. */
export function findPictureFault(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return `The app did not write ${file}.`;
  const start = Buffer.alloc(pngSignature.length);
  const handle = openSync(file, 'r');
  readSync(handle, start);
  closeSync(handle);
  return start.equals(pngSignature) && found.size > 100 ? null : `${file} is not a PNG picture.`;
}
