import { unzipSync, zipSync } from 'fflate';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { TABLE_LIMITS, type NotRead } from './limits.ts';

const WANTED = /\.(?:xml|rels)$/i;
type Packed = Record<string, Uint8Array>;

/** The rows of the first sheet of an Excel workbook, as text; a small file that unpacks to a huge one is refused unread. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly (readonly string[])[], NotRead>> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const { readSheet } = await import('read-excel-file/node');
  try {
    // Packed again without pressing: nothing in there can grow any more.
    const safe = Buffer.from(zipSync(parts.value, { level: 0 }));
    const rows = await readSheet<string>(safe, 1, { parseNumber: (digits) => digits });
    return ok(rows.slice(0, TABLE_LIMITS.rows + 2).map((row) => row.map(toText)));
  } catch {
    // Whatever the library stumbles over is in the file; its message may quote what is in there.
    return fail('table-broken', { row: 1, why: 'the workbook is damaged or protected by a password' });
  }
}

/** Unpacks what is wanted, never more than a file says of itself, and never more than is allowed. */
function unpack(bytes: Uint8Array): Result<Packed, NotRead> {
  let sum = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        sum += originalSize;
        return sum <= TABLE_LIMITS.unpackedBytes;
      },
    });
    if (sum > TABLE_LIMITS.unpackedBytes) return fail('table-too-long', { rows: TABLE_LIMITS.rows });
    return 'xl/workbook.xml' in parts ? ok(parts) : fail('table-wrong-kind');
  } catch {
    // The library has no other way to say that this is no package.
    return fail('table-broken', { row: 1, why: 'the workbook was cut short' });
  }
}

/** A cell as somebody reads it. */
function toText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : '';
}
