import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { readCsv } from './csv.ts';
import { TABLE_LIMITS, type NotRead } from './limits.ts';
import { readXlsx } from './xlsx.ts';

/** A file that was read as a table: its headings, and its rows with the number each has in the file. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const PACKED = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const PROGRAM = [0x4d, 0x5a];
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Reads CSV or XLSX, told apart by what is in the file and not by its name. The first row holds the headings. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, NotRead>> {
  if ([OLD_EXCEL, PDF, PROGRAM].some((start) => startsWith(bytes, start))) return fail('table-wrong-kind');
  const read = await (startsWith(bytes, PACKED) ? readXlsx(bytes) : readCsv(bytes));
  if (!read.ok) return read;
  const all = read.value
    .map((cells, at) => ({
      row: at + 1,
      cells: cells.slice(0, TABLE_LIMITS.columns).map((cell) => cell.trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rows] = all;
  if (!first || rows.length === 0) return fail('table-empty');
  if (rows.length > TABLE_LIMITS.rows) return fail('table-too-long', { rows: TABLE_LIMITS.rows });
  return ok({ headings: first.cells, rows });
}
