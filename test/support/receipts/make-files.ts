import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../shared/domain/vault/formats/png.ts';

/** Small whole files of each kind, made byte by byte, with a text inside that a test can look for. */

const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
const u16 = (value: number): readonly number[] => [value >> 8, value & 255];
const u32 = (value: number): readonly number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];

/** A chunk of a PNG, with its check sum. */
function chunk(kind: string, data: Uint8Array): Buffer {
  const body = bytes(kind, data);
  return bytes(u32(data.length), body, u32(crc32(body, 0, body.length)));
}

/** A PNG that can be drawn: `side` by `side` dots in one grey, with a note inside. */
export function pngFile(note = 'Bus ticket 2.75', side = 4, claimedSide = side): Buffer {
  const head = bytes(u32(claimedSide), u32(claimedSide), [8, 0, 0, 0, 0]);
  const rows = Buffer.alloc(side * (side + 1), 0x80);
  for (let row = 0; row < side; row++) rows[row * (side + 1)] = 0;
  return bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', head),
    chunk('tEXt', bytes('Comment\0', note)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  );
}

/** The parts of a JPEG in their order, with a note inside; not one that can be drawn. */
export function jpegFile(
  note = 'Bus ticket 2.75',
  [wide, high]: readonly [number, number] = [640, 480],
): Buffer {
  const part = (marker: number, data: Uint8Array): Buffer =>
    bytes([0xff, marker], u16(data.length + 2), data);
  return bytes(
    [0xff, 0xd8],
    part(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    part(0xfe, bytes(note)),
    part(0xc0, bytes([8], u16(high), u16(wide), [1, 1, 0x11, 0])),
    part(0xda, bytes([1, 1, 0, 0, 63, 0])),
    [0x12, 0x34, 0xff, 0x00, 0x56],
    [0xff, 0xd9],
  );
}

/** The boxes of a HEIC picture in their order, with a note inside; not one that can be drawn. */
export function heicFile(note = 'Bus ticket 2.75'): Buffer {
  const box = (kind: string, data: Uint8Array): Buffer => bytes(u32(data.length + 8), kind, data);
  return bytes(
    box('ftyp', bytes('heic', u32(0), 'mif1', 'heic')),
    box('meta', Buffer.alloc(24)),
    box('mdat', bytes(note, Buffer.alloc(32))),
  );
}

/** A PDF with a line of text on each page, every part in its place; the number of the page follows from the second on. */
export function pdfFile(note = 'Bus ticket 2.75', pages = 1): Buffer {
  const sheets = Array.from({ length: pages }, (_, index) => (index === 0 ? note : `${note} ${index + 1}`));
  const numberOf = (index: number): number => 4 + index * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${sheets.map((_, index) => `${numberOf(index)} 0 R`).join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...sheets.flatMap((words, index) => {
      const stream = `BT /F1 18 Tf 36 140 Td (${words}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents ${numberOf(index) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const list = text.length;
  const lines = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${list}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A Windows program, as far as anybody looks. */
export const programFile = (): Buffer => bytes('MZ', Buffer.alloc(200, 7));
