import { letters, startsWith } from './bytes.ts';

/** What a file is that is neither a picture nor a PDF we keep: words that fit after "This file is". */
const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['a program', [0x4d, 0x5a]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0xcf, 0xfa, 0xed, 0xfe]],
  ['a program', [0xca, 0xfe, 0xba, 0xbe]],
  ['a program', [0x23, 0x21]],
  ['a Word, Excel or zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word, Excel or Outlook file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a Windows bitmap', [0x42, 0x4d]],
  ['a web page', [0x3c, 0x21]],
  ['a web page or a drawing', [0x3c]],
];

/** Names what the file is, or says that it is not known. */
export function otherKind(bytes: Uint8Array): string {
  if (letters(bytes, 0, 4) === 'RIFF')
    return letters(bytes, 8, 4) === 'WEBP' ? 'a WebP picture' : 'a sound or a film';
  if (letters(bytes, 4, 4) === 'ftyp')
    return /avi[fs]/.test(letters(bytes, 8, 4)) ? 'an AVIF picture' : 'a film';
  return OTHERS.find(([, start]) => startsWith(bytes, start))?.[0] ?? 'of a kind we do not know';
}
