/** How the bytes of a text may be told: by the mark in front, as UTF-8, or as Windows wrote it. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A text file as text, without the mark in front. Never fails: what is not UTF-8 is read as Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.[0] ?? unmarked(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

const LOOKED_AT = 1_000;

function unmarked(bytes: Uint8Array): string {
  // Every second byte of Latin text in UTF-16 is nought.
  const start = bytes.subarray(0, LOOKED_AT);
  const noughts = (from: number): number => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (noughts(1) > start.length / 4) return 'utf-16le';
  if (noughts(0) > start.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder has no other way to say no.
    return false;
  }
}
