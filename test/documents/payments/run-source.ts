import type {
  RunSource,
  RunSourceLine,
  SourceHeld,
  SourcePayee,
} from '../../../shared/documents/from-run/source.ts';
import { AREA } from '../claims/claim-source.ts';

/** The run of §4.15: A £24.80, B £12.87, C £38.75 and £75.00. */

const ACTIVITY = { id: 'activity', title: 'Focus group at the library', on: '2026-06-03' } as const;
const claim = (
  participantId: string,
  amountPence: number,
  more: Partial<RunSourceLine> = {},
): RunSourceLine => ({
  kind: 'EXPENSES',
  participantId,
  amountPence,
  method: 'BACS',
  state: 'IN_RUN',
  failedReason: '',
  reference: `C-2026-0000${participantId.length}`,
  activity: ACTIVITY,
  budgetCode: 'ENG-01',
  costs: ['TRAVEL'],
  recognition: null,
  ...more,
});
export const TIME: NonNullable<RunSourceLine['recognition']> = {
  minutes: 120,
  units: null,
  rate: { unit: 'HALF_DAY', amountPence: 7500 },
  taxRoute: 'ONE_OFF_NO_DEDUCTION',
  charity: null,
  approved: { who: 'Cole Approver', on: '2026-06-08' },
};
export const time = (participantId: string, more: Partial<RunSourceLine> = {}): RunSourceLine => ({
  ...claim(participantId, 7500, {
    kind: 'RECOGNITION',
    reference: 'R-2026-00001',
    costs: [],
    budgetCode: '',
  }),
  recognition: TIME,
  ...more,
});
export const LINES: readonly RunSourceLine[] = [
  claim('a', 2480, { reference: 'C-2026-00001' }),
  claim('b', 1287, { reference: 'C-2026-00002' }),
  claim('c', 3875, { reference: 'C-2026-00003', costs: ['CARE', 'TRAVEL'] }),
  time('c'),
];
const person = (name: string, payeeNo: number): SourcePayee => ({
  name,
  payeeNo,
  preferredName: '',
  address: '4 Mill Lane\nNorthwold\nNW1 2BB',
  last4: '4958',
});
export const PEOPLE: ReadonlyMap<string, SourcePayee> = new Map([
  ['a', person('Ana Reed', 7)],
  ['b', person('Ben Ash', 2)],
  ['c', { ...person('Carys Whitlock', 12), preferredName: 'Carys' }],
]);
export const HELD: readonly SourceHeld[] = [
  held('R-2026-00002', 'DECLINED', { amountPence: 7500 }),
  held('R-2026-00003', 'APPROVED', {
    charityName: 'Northwold Hospice',
    heldWords: 'The tax route is not settled.',
  }),
  held('R-2026-00004', 'OFFERED', { promptOn: '2026-06-01' }),
];
function held(ref: string, status: SourceHeld['status'], more: Partial<SourceHeld>): SourceHeld {
  return {
    ref,
    activity: ACTIVITY.title,
    on: ACTIVITY.on,
    amountPence: 7500,
    status,
    promptOn: null,
    charityName: '',
    heldWords: '',
    ...more,
  };
}

export const runSource = (more: Partial<RunSource> = {}): RunSource => ({
  runId: 'run',
  runNo: 'P-2026-0001',
  area: AREA,
  status: 'RELEASED',
  payOn: '2026-06-19',
  prepared: { who: 'Asha Verity', on: '2026-06-12' },
  released: { who: 'Evan Releaser', on: '2026-06-15' },
  lines: LINES,
  people: PEOPLE,
  receipts: new Map([['c', [{ what: 'Bus back, 3 June 2026', dueOn: '2026-06-17' }]]]),
  held: HELD,
  benefits: { text: '', contact: 'Citizens Advice, 0800 144 8848' },
  areaTaxNote: '',
  ...more,
});
