import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { decodeText } from './decode.ts';
import { TABLE_LIMITS, type NotRead } from './limits.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What stands between cells: what the first line has most of, quoted parts left out. */
export function findDelimiter(text: string): (typeof DELIMITERS)[number] {
  const line = /^.*\S.*$/m.exec(text.slice(0, TABLE_LIMITS.rowLetters))?.[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** What the library says of a file that is no table; other faults are bugs. */
interface CsvTrouble {
  readonly code: string;
  readonly records?: number;
}
const isTrouble = (error: unknown): error is CsvTrouble & Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /CSV|QUOTE/.test(error.code);

const WHY: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a cell',
  CSV_INVALID_CLOSING_QUOTE: 'words stand between a closing quotation mark and the next cell',
  CSV_MAX_RECORD_SIZE: 'it is far too long, as if a quotation mark was never closed',
};

/** The rows of a CSV file, in whatever encoding and with whatever between the cells. */
export async function readCsv(bytes: Uint8Array): Promise<Result<readonly (readonly string[])[], NotRead>> {
  const { parse } = await import('csv-parse/sync');
  const text = decodeText(bytes);
  if (text.includes('\0')) return fail('table-wrong-kind');
  try {
    const rows: string[][] = parse(text, {
      delimiter: findDelimiter(text),
      relax_column_count: true,
      max_record_size: TABLE_LIMITS.rowLetters,
      // One for the headings, and one more shows that there are too many.
      to: TABLE_LIMITS.rows + 2,
    });
    return ok(rows);
  } catch (error) {
    // The library says so by throwing: a broken file is an answer for the person.
    if (!isTrouble(error)) throw error;
    const why = WHY[error.code] ?? 'it is not written as a table';
    return fail('table-broken', { row: (error.records ?? 0) + 1, why });
  }
}
