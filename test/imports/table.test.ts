import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '../../electron/backend/exports/csv.ts';
import { xlsxBytes } from '../../electron/backend/exports/xlsx.ts';
import { findDelimiter } from '../../electron/backend/imports/csv.ts';
import { TABLE_LIMITS } from '../../electron/backend/imports/limits.ts';
import { readTable } from '../../electron/backend/imports/table.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array) => {
  const table = await readTable(bytes);
  return table.ok ? [table.value.headings, ...table.value.rows.map(({ cells }) => cells)] : table.error;
};
const utf16 = (text: string, mark: boolean): Uint8Array => {
  const body = Buffer.from(text, 'utf16le');
  return mark ? Buffer.concat([Buffer.from([0xff, 0xfe]), body]) : body;
};
const ROWS = [
  ['Name', 'Town'],
  ['Zoë Adair', 'Bâle'],
];

describe('a CSV file', () => {
  it.each([
    ['UTF-8', bytesOf('Name,Town\r\nZoë Adair,Bâle\r\n')],
    ['UTF-8 with its mark', bytesOf('\uFEFFName,Town\nZoë Adair,Bâle')],
    ['UTF-16 with its mark', utf16('Name\tTown\r\nZoë Adair\tBâle', true)],
    ['UTF-16 without it', utf16('Name,Town\nZoë Adair,Bâle\n', false)],
    ['Windows-1252', Buffer.from('Name;Town\r\nZoë Adair;Bâle\r\n', 'latin1')],
    ['our own', csvBytes(ROWS)],
  ])('is read as %s', async (_name, bytes) => {
    expect(await read(bytes)).toEqual(ROWS);
  });

  it('keeps quoted commas, quotes and lines, passes over empty rows, and numbers rows as a spreadsheet does', async () => {
    const table = await readTable(
      bytesOf('Name,Note\n\n"Bowen, Carys","said ""no""\nthen yes"\n ,\nDai,x,extra\n'),
    );
    expect(table).toMatchObject({
      ok: true,
      value: {
        headings: ['Name', 'Note'],
        rows: [{ cells: ['Bowen, Carys', 'said "no"\nthen yes'] }, { cells: ['Dai', 'x', 'extra'] }],
      },
    });
  });

  it.each([
    ['a,b;c;d', ';'],
    ['a\tb', '\t'],
    ['"a,b,c"|d', '|'],
    ['name', ','],
  ])('finds what stands between the cells of %j', (line, delimiter) => {
    expect(findDelimiter(line)).toBe(delimiter);
  });

  it.each([
    ['Name,Town\nCarys,A\n"Dai,B\nEira,C\n', 3, /never closed/],
    ['Name,Town\nCarys,A\nDai "the post" Parry,B\n', 3, /middle of a cell/],
    ['Name,Town\n"Dai" Parry,B\n', 2, /after|between a closing/],
  ])('with broken quotes is refused with the row', async (text, row, why) => {
    expect(await read(bytesOf(text))).toMatchObject({
      code: 'table-broken',
      details: { row, why: expect.stringMatching(why) as string },
    });
  });

  it('with a million rows is refused at once', async () => {
    const text = `Name,Town\n${'Carys,A\n'.repeat(1_000_000)}`;
    expect(await read(bytesOf(text))).toMatchObject({ code: 'table-too-long', details: { rows: 20_000 } });
  });

  it('may have 20,000 rows and no more', async () => {
    const rows = (count: number) => bytesOf(`Name\n${'Carys\n'.repeat(count)}`);
    expect(await read(rows(TABLE_LIMITS.rows))).toHaveLength(TABLE_LIMITS.rows + 1);
    expect(await read(rows(TABLE_LIMITS.rows + 1))).toMatchObject({ code: 'table-too-long' });
  });

  it.each([
    ['nothing', ''],
    ['headings alone', 'Name,Town\n'],
  ])('with %s holds no people', async (_name, text) => {
    expect(await read(bytesOf(text))).toMatchObject({ code: 'table-empty' });
  });
});

describe('an Excel workbook', () => {
  it('is read as text, noughts in front and dates too', async () => {
    const rows = [...ROWS, ['Dai', '01632 960 777']];
    expect(await read(await xlsxBytes('People', rows))).toEqual(rows);
  });

  it('that unpacks to something huge is refused unread, however it is written inside', async () => {
    const parts = unzipSync(await xlsxBytes('People', ROWS));
    const huge = new Uint8Array(TABLE_LIMITS.unpackedBytes + 1).fill(32);
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': huge });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await read(bomb)).toMatchObject({ code: 'table-too-long' });
    // The same, but the file says of itself that it is small.
    expect(await read(lie(bomb, huge.length, 1_000))).toMatchObject({ code: 'table-broken' });
  });

  it('that does not hold together, is cut short or is something else is refused with words', async () => {
    const good = await xlsxBytes('People', ROWS);
    expect(await read(good.slice(0, good.length / 2))).toMatchObject({ code: 'table-broken' });
    expect(await read(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toMatchObject({
      code: 'table-wrong-kind',
    });
    expect(await read(zipSync({ 'xl/workbook.xml': strToU8('<nonsense') }))).toMatchObject({
      code: 'table-broken',
    });
  });

  it.each([
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['a program', [0x4d, 0x5a, 0x90, 0x00]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00, 0x00, 0x01]],
  ])('renamed from %s is refused', async (_name, bytes) => {
    expect(await read(Uint8Array.from(bytes))).toMatchObject({ code: 'table-wrong-kind' });
  });
});

/** The same package with another size written beside a part, in front of it and in the list at the end. */
function lie(zip: Uint8Array, size: number, said: number): Uint8Array {
  const copy = Buffer.from(zip);
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(size);
  for (let at = copy.indexOf(wanted); at !== -1; at = copy.indexOf(wanted, at + 4))
    copy.writeUInt32LE(said, at);
  return copy;
}
