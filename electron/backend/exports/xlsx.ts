import { setZipDates } from '../files/zip-times.ts';
import { harmless } from './csv.ts';

/** An amount of money as it is printed; everything else (sort codes, references) stays text, noughts in front and all. */
const AMOUNT = /^-?\d+\.\d{2}$/;
/** Files are the same whenever they are made. */
const DATED = '2000-01-01';
const MOST_WIDTH = 60;
const LEAST_WIDTH = 8;

/**
 * A table as an Excel workbook of one sheet, its first row bold and kept in sight. Cells are text, which Excel never
 * carries out, and amounts are numbers. The same rows give the same bytes.
 */
export async function xlsxBytes(sheet: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const data = rows.map((row, index) =>
    row.map((cell) =>
      AMOUNT.test(cell)
        ? { type: Number, value: Number(cell), format: '#,##0.00' }
        : {
            type: String,
            value: harmless(cell),
            ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
          },
    ),
  );
  const columns = (rows[0] ?? []).map((_heading, at) => ({
    width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...rows.map((row) => (row[at] ?? '').length + 2))),
  }));
  const made = write(data, { sheet, columns, stickyRowsCount: 1 });
  return setZipDates(new Uint8Array(await made.toBuffer()), DATED);
}
