import { crc32, deflateSync } from 'node:zlib';

/** A picture as its dots: red, green, blue and cover (always full here), row by row. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEAD_BYTES = 13;
/** 8 bits each of red, green and blue. */
const DEPTH = 8;
const TRUE_COLOUR = 2;
/** Packs quickly; the picture lives for a moment. */
const LEVEL = 3;

/** The dots as a PNG. */
export function pngOfDots({ width, height, data }: Dots): Buffer {
  const row = width * 3 + 1;
  const rows = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    let to = y * row + 1;
    let from = y * width * 4;
    for (let x = 0; x < width; x++, from += 4) {
      rows[to++] = data[from] ?? 0;
      rows[to++] = data[from + 1] ?? 0;
      rows[to++] = data[from + 2] ?? 0;
    }
  }
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([DEPTH, TRUE_COLOUR], 8);
  const body = deflateSync(rows, { level: LEVEL });
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Fewer dots, each the middle of those it stands for, so that neither side is longer than `most`. */
export function shrink(dots: Dots, most: number): Dots {
  const by = Math.ceil(Math.max(dots.width, dots.height) / most);
  if (by <= 1) return dots;
  const width = Math.floor(dots.width / by);
  const height = Math.floor(dots.height / by);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    middlesOf(dots, { y: y * by, by }, data.subarray(y * width * 4, (y + 1) * width * 4));
  return { width, height, data };
}

/** One row of the smaller picture, from `by` rows of the larger one. */
function middlesOf(
  { width, data }: Dots,
  { y, by }: { readonly y: number; readonly by: number },
  into: Uint8Array,
): void {
  for (let at = 0; at < into.length; at++) {
    const first = (y * width + (at >> 2) * by) * 4 + (at & 3);
    let sum = 0;
    for (let row = 0; row < by; row++)
      for (let column = 0; column < by; column++) sum += data[first + (row * width + column) * 4] ?? 0;
    into[at] = Math.round(sum / (by * by));
  }
}
