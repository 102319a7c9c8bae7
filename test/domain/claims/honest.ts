import type { Claim, ClaimLine, Receipt, TravelLine } from '../../../shared/domain/claims/claim.ts';
import type { TravelMode } from '../../../shared/domain/policy/lists.ts';
import { addDays, type IsoDate } from '../../../shared/values/dates.ts';
import { FOCUS_GROUP, PLAIN } from './claims.ts';

/** Numbers that look random and are the same each time (mulberry32). */
export function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (most: number): number => Math.floor(next() * most);
  return {
    upTo,
    chance: (share: number): boolean => next() < share,
    pick: <T>(list: readonly T[]): T => list[upTo(list.length)]!,
  };
}
export type Dice = ReturnType<typeof dice>;

const FIRMS = {
  BUS: [
    'Wold Buses',
    'Stagecoach East',
    'Arriva',
    'First Bus',
    'Go North West',
    'National Express',
    'Trent Barton',
  ],
  TRAIN: ['Northern', 'TransPennine Express', 'LNER', 'East Midlands Railway', 'CrossCountry'],
  TAXI: ['A1 Cars', 'City Taxis', 'Station Cabs', 'Premier Private Hire', 'Dales Taxis', 'Bluebell Cars'],
  PARKING: ['NCP', 'Hospital car park', 'Borough Council', 'RingGo', 'Q-Park'],
  CARE: [
    'Little Steps',
    'Happy Days Childminding',
    'Acorn Respite',
    'Bright Sparks',
    'Moor View Care',
    'J Patel',
  ],
} as const;
const VENUES = [
  'Town Hall',
  'Library',
  'St Mary’s',
  'Hospital',
  'Civic Centre',
  'Quaker House',
  'Sports Club',
];
const FLAT_FARES = [200, 275, 300, 300, 300, 350];

interface Meeting {
  readonly id: string;
  readonly project: string;
  readonly venue: string;
  readonly on: IsoDate;
}
interface Person {
  readonly id: string;
  readonly mode: TravelMode;
  readonly firm: string;
  readonly fare: number;
  readonly tenths: number;
  readonly home: string;
  readonly carer: string | null;
}

/** Somebody with habits: the same way of travel, the same fare, the same childminder. */
function person(index: number, die: Dice): Person {
  const mode = die.pick([
    'BUS',
    'BUS',
    'BUS',
    'TRAIN',
    'TRAIN',
    'TAXI',
    'CAR',
    'CAR',
    'CAR',
    'CAR',
    'WALK',
  ] as const);
  const firm = mode === 'BUS' || mode === 'TRAIN' || mode === 'TAXI' ? die.pick(FIRMS[mode]) : '';
  const fares = {
    BUS: die.pick(FLAT_FARES),
    TRAIN: 420 + 10 * die.upTo(250),
    TAXI: 600 + 20 * die.upTo(100),
  };
  const tenths = 8 + die.upTo(300);
  return {
    id: `person-${index}`,
    mode,
    firm,
    fare: mode in fares ? fares[mode as keyof typeof fares] : 0,
    tenths: die.chance(0.25) ? Math.max(10, Math.round(tenths / 10) * 10) : tenths,
    home: die.chance(0.5)
      ? 'Home'
      : `${1 + die.upTo(90)} ${die.pick(['High', 'Mill', 'Church', 'Station', 'Park', 'Queen'])} Street`,
    carer: die.chance(0.1) ? die.pick(FIRMS.CARE) : null,
  };
}

/** What makes honest claims: people with habits, groups that meet every month, and some who go to two meetings a day. */
export function honestClaims(count: number, seed: number): readonly Claim[] {
  const die = dice(seed);
  const people = Array.from({ length: 900 }, (_, index) => person(index, die));
  const groups = Array.from({ length: 45 }, () => Array.from({ length: 12 }, () => die.pick(people)));
  const claims: Claim[] = [];
  for (let meeting = 0; claims.length < count; meeting += 1) {
    const isRegular = die.chance(0.6);
    const who = isRegular ? die.pick(groups) : Array.from({ length: 10 }, () => die.pick(people));
    const on = addDays('2026-01-05', die.upTo(350));
    const venue = die.pick(VENUES);
    const activity = { id: `activity-${meeting}`, project: `project-${die.upTo(60)}`, venue, on };
    for (const each of new Set(who)) {
      const isBusy = claims.some(
        ({ participantId, activity: other }) => participantId === each.id && other.on === on,
      );
      // Few people can be at two meetings on one day.
      if (die.chance(isBusy ? 0.25 : 0.85)) claims.push(claimOf(each, activity, die));
    }
  }
  return claims.slice(0, count);
}

let made = 0;
const nextId = (what: string): string => `${what}-h${(made += 1)}`;

function receiptOf(supplier: string, amountPence: number, on: IsoDate, die: Dice): Receipt {
  const date = die.chance(0.01) ? null : die.chance(0.02) ? addDays(on, die.pick([-1, 1])) : on;
  return {
    id: nextId('receipt'),
    supplier,
    date,
    amountPence,
    fileHash: die.chance(0.7) ? nextId('hash') : null,
  };
}

function claimOf(
  { id, mode, firm, fare, tenths, home, carer }: Person,
  { id: activityId, project, venue, on }: Meeting,
  die: Dice,
): Claim {
  const travel = (leg: TravelLine['leg'], more: Partial<TravelLine>): ClaimLine => ({
    ...PLAIN,
    id: nextId('line'),
    kind: 'TRAVEL',
    on,
    mode,
    leg,
    fromPlace: leg === 'RETURN' ? venue : home,
    toPlace: leg === 'RETURN' ? home : venue,
    claimedPence: null,
    receipt: null,
    stillToTravel: false,
    tenths: 0,
    passengers: 0,
    passengerNames: '',
    taxiReason: mode === 'TAXI' ? 'Cannot use buses' : '',
    agreedBefore: false,
    ...more,
  });
  const paid = (leg: TravelLine['leg'], amount: number): ClaimLine =>
    travel(leg, { claimedPence: amount, receipt: receiptOf(firm, amount, on, die) });
  const back = die.chance(0.2) ? fare + 5 * die.upTo(20) : fare;
  const lines: ClaimLine[] =
    mode === 'CAR'
      ? [travel('BOTH_LEGS', { tenths: 2 * tenths })]
      : mode === 'WALK'
        ? []
        : die.chance(0.25)
          ? [paid('OUTWARD', fare), travel('RETURN', { claimedPence: fare, stillToTravel: true })]
          : [paid('OUTWARD', fare), paid('RETURN', back)];
  if (mode === 'CAR' && die.chance(0.5)) {
    const fee = die.pick([150, 300, 420, 500]);
    const receipt = receiptOf(die.pick(FIRMS.PARKING), fee, on, die);
    lines.push({ ...PLAIN, id: nextId('line'), kind: 'PARKING', on, claimedPence: fee, receipt });
  }
  if (carer !== null) {
    const [minutes, hourlyPence] = [die.pick([120, 150, 180, 210]), die.pick([900, 950, 1000, 1100])];
    const amount = (minutes * hourlyPence) / 60;
    lines.push({
      ...PLAIN,
      id: nextId('line'),
      kind: 'CARE',
      on,
      claimedPence: amount,
      receipt: receiptOf(carer, amount, on, die),
      provider: 'REGISTERED_CHILD_CARER',
      providerName: carer,
      registrationNo: 'EY 1',
      minutes,
      hourlyPence,
      agreedOn: addDays(on, -9),
      overrideReason: '',
    });
  }
  return {
    id: nextId('claim'),
    participantId: id,
    activityId,
    projectId: project,
    activity: { ...FOCUS_GROUP, on },
    submittedOn: on,
    signedOn: on,
    employedCostsMet: false,
    declared: null,
    lines,
    overrides: [],
  };
}
