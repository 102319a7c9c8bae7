import type { Claim, ClaimLine, Receipt, TravelLine } from '../../../shared/domain/claims/claim.ts';
import { addDays } from '../../../shared/values/dates.ts';
import type { Dice } from './honest.ts';

/** One cost claimed twice: an honest line, and the line of another claim that is for the same cost. */
export interface Pair {
  readonly how: string;
  readonly first: { readonly claimId: string; readonly lineId: string };
  readonly second: Claim;
}

type Way = readonly [
  how: string,
  fits: (line: ClaimLine) => boolean,
  again: (line: ClaimLine, die: Dice) => ClaimLine,
  claim: Partial<Claim>,
];

const hasReceipt = (line: ClaimLine): boolean => line.receipt !== null && line.receipt.date === line.on;
const isBy = (mode: TravelLine['mode']) => (line: ClaimLine) => line.kind === 'TRAVEL' && line.mode === mode;
const isTicket = (line: ClaimLine): boolean => line.kind === 'TRAVEL' && hasReceipt(line);
const isThere = (line: ClaimLine): boolean =>
  isTicket(line) && line.kind === 'TRAVEL' && line.leg === 'OUTWARD';
const withReceipt = (line: ClaimLine, changes: Partial<Receipt>): ClaimLine => ({
  ...line,
  receipt: line.receipt && { ...line.receipt, id: `${line.receipt.id}-again`, fileHash: null, ...changes },
});
const elsewhere = { activityId: 'activity-elsewhere' };
const TURNED = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A slip of the finger somewhere in the name. */
function misspelt(name: string, die: Dice): string {
  const at = 1 + die.upTo(name.length - 2);
  const how = die.upTo(4);
  if (how === 0) return name.slice(0, at) + name.slice(at + 1);
  if (how === 1) return `${name.slice(0, at)}${name[at]}${name.slice(at)}`;
  if (how === 2) return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return `${name.toUpperCase()} Ltd.`;
}

const WAYS: readonly Way[] = [
  [
    'the same file',
    hasReceipt,
    (line) => withReceipt(line, { fileHash: 'f', amountPence: 999, supplier: 'Other' }),
    elsewhere,
  ],
  ['the same supplier, date and amount', hasReceipt, (line) => withReceipt(line, {}), elsewhere],
  [
    'another spelling',
    hasReceipt,
    (line, die) => withReceipt(line, { supplier: misspelt(line.receipt!.supplier, die) }),
    elsewhere,
  ],
  [
    'some pence more',
    hasReceipt,
    (line, die) => withReceipt(line, { amountPence: line.receipt!.amountPence + 1 + die.upTo(5) }),
    elsewhere,
  ],
  ['no supplier', hasReceipt, (line) => withReceipt(line, { supplier: '' }), elsewhere],
  ['no date', hasReceipt, (line) => withReceipt(line, { date: null }), elsewhere],
  [
    'the date a day off',
    hasReceipt,
    (line, die) => withReceipt(line, { date: addDays(line.on!, die.pick([-1, 1])) }),
    elsewhere,
  ],
  [
    'day and month the wrong way round',
    (line) => hasReceipt(line) && Number(line.on!.slice(8)) <= 12,
    (line) => withReceipt(line, { date: line.on!.replace(TURNED, '$1-$3-$2') }),
    elsewhere,
  ],
  ['the same leg', isThere, (line) => withReceipt(line, { amountPence: 777, supplier: 'Other' }), {}],
  [
    'a return ticket on top',
    isThere,
    (line) => ({ ...withReceipt(line, { amountPence: 777 }), leg: 'BOTH_LEGS' }) as ClaimLine,
    {},
  ],
  [
    'another project',
    hasReceipt,
    (line) => withReceipt(line, {}),
    { ...elsewhere, projectId: 'project-elsewhere' },
  ],
  [
    'one leg, another day',
    isThere,
    (line) =>
      ({ ...withReceipt(line, { date: addDays(line.on!, -1) }), on: addDays(line.on!, -1) }) as ClaimLine,
    {},
  ],
  [
    'one car, two people',
    isBy('CAR'),
    (line) => ({ ...line, fromPlace: 'Home' }) as ClaimLine,
    { participantId: 'person-other' },
  ],
  ['one drive, two meetings', isBy('CAR'), (line) => line, elsewhere],
  [
    'one taxi, two people',
    (line) => isBy('TAXI')(line) && hasReceipt(line),
    (line) => withReceipt(line, {}),
    { participantId: 'person-other' },
  ],
  ['care twice', (line) => line.kind === 'CARE', (line) => ({ ...line, receipt: null }), elsewhere],
];

/** So many pairs, every way of doubling in turn. */
export function doubledPairs(claims: readonly Claim[], count: number, die: Dice): readonly Pair[] {
  return Array.from({ length: count }, (_, index) => {
    const [how, fits, again, changes] = WAYS[index % WAYS.length]!;
    for (;;) {
      const claim = die.pick(claims);
      const line = claim.lines.find((each) => fits(each) && !isShortDrive(each, how));
      if (!line) continue;
      const copy = again(line, die);
      const hash =
        how === 'the same file'
          ? { receipt: copy.receipt && { ...copy.receipt, fileHash: line.receipt!.fileHash } }
          : {};
      if (how === 'the same file' && line.receipt!.fileHash === null) continue;
      const second = {
        ...claim,
        ...changes,
        id: `doubled-${index}`,
        lines: [{ ...copy, ...hash, id: `doubled-line-${index}` } as ClaimLine],
      };
      return { how, first: { claimId: claim.id, lineId: line.id }, second };
    }
  });
}

/** A round figure of a few miles is a guess many people make: it is shown, without asking for a reason. */
const isShortDrive = (line: ClaimLine, how: string): boolean =>
  how === 'one car, two people' &&
  line.kind === 'TRAVEL' &&
  ((line.tenths % 10 === 0 && line.tenths < 200) || line.fromPlace !== 'Home');
