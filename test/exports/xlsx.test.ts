import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsxBytes } from '../../electron/backend/exports/xlsx.ts';

const rows = [
  ['Person', 'Sort code', 'Amount (£)'],
  ['Carys Bowen', '089999', '113.75'],
  ['=1+1', '000001', '-0.55'],
];

describe('a table as an Excel workbook', () => {
  it('keeps noughts in front, makes amounts numbers, and carries nothing out', async () => {
    const read = await readXlsxFile(Buffer.from(await xlsxBytes('P-2026-0001', rows)));
    expect(read).toMatchObject([
      {
        sheet: 'P-2026-0001',
        data: [
          ['Person', 'Sort code', 'Amount (£)'],
          ['Carys Bowen', '089999', 113.75],
          ["'=1+1", '000001', -0.55],
        ],
      },
    ]);
  });

  it('gives the same bytes for the same rows', async () => {
    const [one, other] = [await xlsxBytes('run', rows), await xlsxBytes('run', structuredClone(rows))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const times = Buffer.from(one).readUInt32LE(10);
    expect(times).toBe(Buffer.from(await xlsxBytes('other', [['x']])).readUInt32LE(10));
  });
});
