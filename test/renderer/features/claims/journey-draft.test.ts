import { describe, expect, it } from 'vitest';
import {
  checkJourney,
  journeyLines,
  type JourneyDraft,
} from '../../../../renderer/features/claims/entry/add/journey-draft.ts';
import { paperReceipt } from '../../../../renderer/features/claims/entry/add/new-lines.ts';

const BUS: JourneyDraft = {
  mode: 'BUS',
  on: '2026-06-03',
  fromPlace: 'Mill Lane',
  toPlace: 'Library',
  ways: 'BOTH',
  isReturnTicket: false,
  farePence: 275,
  isBackToCome: true,
  backFarePence: undefined,
  tenths: null,
  passengers: null,
  passengerNames: '',
  taxiReason: '',
  wasAgreed: false,
  receipt: paperReceipt,
  backReceipt: null,
};

const linesOf = (draft: JourneyDraft) =>
  journeyLines(draft).lines.map(({ fields, receipt }) => [
    fields.leg,
    fields.fromPlace,
    fields.claimedPence,
    fields.stillToTravel,
    receipt,
  ]);

describe('a journey as it is typed', () => {
  it('R-088: with the way back to come is two legs and one receipt, its amount and date as the journey says', () => {
    expect(linesOf(BUS)).toEqual([
      ['OUTWARD', 'Mill Lane', 275, false, 0],
      ['RETURN', 'Library', null, true, null],
    ]);
    expect(journeyLines(BUS).receipts[0]?.fields).toMatchObject({ amountPence: 275, datedOn: '2026-06-03' });
  });

  it('R-087: with the way back made has a fare and a receipt for each way', () => {
    const made = { ...BUS, isBackToCome: false, backReceipt: { ...paperReceipt, amountPence: 300 } };
    expect(linesOf(made)).toEqual([
      ['OUTWARD', 'Mill Lane', 275, false, 0],
      ['RETURN', 'Library', 275, false, 1],
    ]);
    expect(journeyLines(made).receipts.map(({ fields }) => fields.amountPence)).toEqual([275, 300]);
    expect(linesOf({ ...made, backFarePence: 300, receipt: null })).toEqual([
      ['OUTWARD', 'Mill Lane', 275, false, null],
      ['RETURN', 'Library', 300, false, 0],
    ]);
  });

  it('R-092: with one return ticket is one line for both ways', () => {
    expect(linesOf({ ...BUS, isReturnTicket: true, farePence: 980 })).toEqual([
      ['BOTH_LEGS', 'Mill Lane', 980, false, 0],
    ]);
  });

  it('R-098: by car is one line of miles without an amount or a receipt', () => {
    const car = { ...BUS, mode: 'CAR', tenths: 234, passengers: 1 } as const;
    expect(linesOf(car)).toEqual([['BOTH_LEGS', 'Mill Lane', null, false, null]]);
    expect(journeyLines(car)).toMatchObject({
      receipts: [],
      lines: [{ fields: { tenths: 234, passengers: 1 } }],
    });
  });

  it('goes one way only where that is claimed', () => {
    expect(linesOf({ ...BUS, ways: 'RETURN' })).toEqual([['RETURN', 'Mill Lane', 275, false, 0]]);
  });

  it('keeps what was said of a taxi to taxis', () => {
    const said = { ...BUS, taxiReason: 'Walking impairment', wasAgreed: true };
    expect(journeyLines(said).lines[0]?.fields).toMatchObject({ taxiReason: '', agreedBefore: null });
    expect(journeyLines({ ...said, mode: 'TAXI' }).lines[0]?.fields).toMatchObject({
      taxiReason: 'Walking impairment',
      agreedBefore: 'YES',
    });
  });

  it('asks for what is missing, and for no fare by car', () => {
    expect(Object.keys(checkJourney({ ...BUS, on: null, fromPlace: ' ', farePence: null }))).toEqual([
      'on',
      'fromPlace',
      'farePence',
    ]);
    expect(Object.keys(checkJourney({ ...BUS, mode: 'CAR', farePence: null }))).toEqual(['tenths']);
    expect(Object.keys(checkJourney({ ...BUS, isBackToCome: false, backFarePence: null }))).toEqual([
      'backFarePence',
    ]);
    expect(checkJourney(BUS)).toEqual({});
  });
});
