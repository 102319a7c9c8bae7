import { startsWith, u16, u8 } from './bytes.ts';
import { CUT_SHORT, damaged, whole, type Verdict } from './verdict.ts';

export const isJpeg = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xd8, 0xff]);

const START_OF_SCAN = 0xda;
const END = 0xd9;

/** Markers without a length: TEM, restarts, a second start. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The size of the picture stands behind any start-of-frame marker, and those are C0 to CF without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Goes from marker to marker up to the picture itself, then looks for its end. */
export function lookAtJpeg(bytes: Uint8Array): Verdict {
  let at = 2;
  let pixels: number | null = null;
  while (at + 4 <= bytes.length) {
    if (u8(bytes, at) !== 0xff) return damaged('its parts do not follow each other.');
    const marker = u8(bytes, at + 1);
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) at += 2;
    else if (marker === START_OF_SCAN) return endAfter(bytes, at, pixels);
    else {
      if (isFrame(marker)) pixels = u16(bytes, at + 5) * u16(bytes, at + 7);
      const length = u16(bytes, at + 2);
      if (length < 2) return damaged('one of its parts has no length.');
      at += 2 + length;
    }
  }
  return damaged(CUT_SHORT);
}

/** The end is looked for from the back: a telephone may put more behind it, and inside are small previews with ends of their own. */
function endAfter(bytes: Uint8Array, scan: number, pixels: number | null): Verdict {
  if (pixels === null || pixels === 0) return damaged('it does not say how large the picture is.');
  let end = bytes.lastIndexOf(END);
  while (end > scan + 1 && bytes[end - 1] !== 0xff) end = bytes.lastIndexOf(END, end - 1);
  if (end > scan + 1) return whole(pixels);
  return damaged(CUT_SHORT);
}
