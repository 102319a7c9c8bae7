import { describe, expect, it } from 'vitest';
import {
  columnsFault,
  guessColumns,
  type ImportColumns,
} from '../../../shared/domain/people/import-columns.ts';
import { readRow } from '../../../shared/domain/people/import-rows.ts';

describe('E19 matching columns by their headings', () => {
  it('knows usual headings, however they are written, and leaves the rest out', () => {
    expect(
      guessColumns([
        'First Name',
        'SURNAME',
        'E-mail address',
        'Tel. No',
        'Shoe size',
        'Address line 1',
        'Post-code',
      ]),
    ).toEqual(['firstName', 'lastName', 'email', 'phone', null, 'address', 'address']);
    expect(guessColumns(['Phone', 'Mobile', 'Name (full)'])).toEqual(['phone', null, 'name']);
  });
  it('says what is wrong with the matching', () => {
    expect(columnsFault(['email'])).toBe('Say which column holds the name.');
    expect(columnsFault(['name', 'email', 'email'])).toMatch(/^Two columns are matched to “E-mail”/);
    expect(columnsFault(['lastName', 'address', 'address', null])).toBeUndefined();
  });
});

const read = (columns: ImportColumns, ...cells: string[]) => readRow(cells, columns);
const fieldsOf = (columns: ImportColumns, ...cells: string[]) => {
  const row = read(columns, ...cells);
  return row.state === 'person' ? row.fields : row;
};

describe('E19 reading a row as somebody', () => {
  it('joins first and last names and parts of an address, and turns “last, first” about', () => {
    expect(
      fieldsOf(['firstName', 'lastName', 'address', 'address'], ' Carys ', 'Bowen', '1 High St', 'NW1 1AA'),
    ).toMatchObject({ name: 'Carys Bowen', address: '1 High St\nNW1 1AA' });
    expect(fieldsOf(['name'], 'Bowen,  Carys')).toMatchObject({ name: 'Carys Bowen' });
    expect(fieldsOf(['name', 'firstName'], '', 'Carys')).toMatchObject({ name: 'Carys' });
  });
  it('reads yes and no, lists, choices, and numbers that lost their first nought', () => {
    expect(
      fieldsOf(
        ['name', 'under18', 'stayInvolved', 'interests', 'capacities', 'preferredContact', 'phone'],
        'Carys',
        'N',
        'true',
        'Stroke; Carers;Stroke',
        'carer, PPG member',
        'Email',
        '1632960777',
      ),
    ).toMatchObject({
      under18: 'NO',
      stayInvolved: 'YES',
      interests: ['Stroke', 'Carers'],
      capacities: ['CARER', 'PPG'],
      preferredContact: 'EMAIL',
      phone: '01632960777',
    });
  });
  it('says of every wrong cell which column it is in and why', () => {
    const columns: ImportColumns = ['name', 'email', 'phone', 'under18', 'capacities', 'preferredContact'];
    const row = read(columns, '', 'carys at home', '12', 'maybe', 'astronaut', 'pigeon');
    expect(row.state === 'wrong' && row.faults.toSorted((a, b) => a.column - b.column)).toEqual([
      { column: 0, words: 'There is no name.' },
      { column: 1, words: '“carys at home” is not an e-mail address.' },
      { column: 2, words: '“12” is not a telephone number.' },
      { column: 3, words: '“maybe” is neither yes nor no.' },
      { column: 4, words: '“astronaut” is not a part that is known here.' },
      { column: 5, words: '“pigeon” is not known here.' },
    ]);
    expect(read(['name'], 'x'.repeat(201))).toMatchObject({ state: 'wrong' });
  });
  it('passes over a row with nothing in the columns that count', () => {
    expect(read(['name', null], '  ', 'something')).toEqual({ state: 'empty' });
    expect(read(['name', 'email'])).toEqual({ state: 'empty' });
  });
});
