// The package has types for another of its files only.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./libheif.d.ts" />
import libheif from 'libheif-js/libheif-wasm/libheif-bundle.mjs';
import type { Dots } from './png-of-dots.ts';

/** The first picture of a HEIC file. Fails by throwing when there is none that can be read. */
export async function dotsOfHeic(bytes: Uint8Array): Promise<Dots> {
  // What it has to say about a file that somebody sent is for nobody's log.
  const library = await libheif({ print: () => undefined, printErr: () => undefined });
  const picture = new library.HeifDecoder().decode(bytes)[0];
  if (picture === undefined) throw new RangeError('No picture');
  const width = picture.get_width();
  const height = picture.get_height();
  const dots = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  return new Promise((done, failed) => {
    picture.display(dots, (shown) => (shown === null ? failed(new RangeError('Not read')) : done(dots)));
  });
}
