import { describe, expect, it } from 'vitest';
import { bacsFile, type BacsRun } from '../../electron/backend/exports/bacs.ts';
import { bacsText } from '../../shared/domain/payments/bacs-name.ts';

const credit = {
  sortCode: '089999',
  accountNumber: '66374958',
  accountName: 'Carys Bowen',
  amountPence: 11_375,
  reference: 'P-2026-0001',
};
const run: BacsRun = {
  originator: {
    userNumber: '123456',
    name: 'North Wold ICB',
    sortCode: '107999',
    accountNumber: '88837491',
  },
  serial: '000001',
  madeOn: '2026-06-17',
  payOn: '2026-06-19',
  credits: [credit, { ...credit, accountName: 'Zoë O’Brien-Fotheringham', amountPence: 3767 }],
};
const lines = (given: BacsRun): readonly string[] =>
  new TextDecoder().decode(bacsFile(given)).split('\r\n').slice(0, -1);

describe('a run as BACS Standard 18', () => {
  it('has its labels of 80 characters and records of 100, in their order', () => {
    const all = lines(run);
    expect(all.map((line) => line.slice(0, 4))).toEqual([
      'VOL1',
      'HDR1',
      'HDR2',
      'UHL1',
      '0899',
      '0899',
      '1079',
      'EOF1',
      'EOF2',
      'UTL1',
    ]);
    expect(all.map((line) => line.length)).toEqual([80, 80, 80, 80, 100, 100, 100, 80, 80, 80]);
  });

  it('writes a credit column by column', () => {
    const [first = ''] = lines(run).slice(4);
    expect([
      first.slice(0, 6),
      first.slice(6, 14),
      first.slice(14, 15),
      first.slice(15, 17),
      first.slice(17, 23),
      first.slice(23, 31),
      first.slice(31, 35),
      first.slice(35, 46),
      first.slice(46, 64),
      first.slice(64, 82),
      first.slice(82, 100),
    ]).toEqual([
      '089999',
      '66374958',
      '0',
      '99',
      '107999',
      '88837491',
      '    ',
      '00000011375',
      'NORTH WOLD ICB    ',
      'P-2026-0001       ',
      'CARYS BOWEN       ',
    ]);
  });

  it('balances: the contra and the trailer carry the sum, £151.42', () => {
    const all = lines(run);
    expect(all[6]).toContain('00000015142');
    expect(all[6]?.slice(46, 52)).toBe('CONTRA');
    expect(all[9]?.slice(4, 44)).toBe(`${'0000000015142'}${'0000000015142'}00000010000002`);
  });

  it('dates labels by the day of the year', () => {
    expect(lines(run)[3]).toMatch(/^UHL1 26170999999 {4}000000001 DAILY {2}001/);
    expect(lines(run)[1]).toContain(' 26168 26170');
    expect(lines({ ...run, madeOn: '2028-12-31', payOn: '2029-01-01' })[1]).toContain(' 28366 29001');
  });

  it('gives the same bytes for the same run', () => {
    expect(bacsFile(run)).toEqual(bacsFile(structuredClone(run)));
  });
});

describe('names as BACS takes them', () => {
  it.each([
    ['Carys Bowen', 'CARYS BOWEN', [], ''],
    ['Zoë O’Brien-Fotheringham', 'ZOE OBRIEN-FOTHERI', [], 'NGHAM'],
    ['Łukasz Żółć', 'LUKASZ ZOLC', [], ''],
    ['Ravi & Sons (Wold)', 'RAVI & SONS WOLD', ['(', ')'], ''],
    ['李小龙', '', ['李', '小', '龙'], ''],
    ['  two   blanks ', 'TWO BLANKS', [], ''],
  ])('%s', (name, text, lost, cutOff) => {
    expect(bacsText(name)).toEqual({ text, lost, cutOff });
  });
});
