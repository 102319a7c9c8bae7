import { addDays, type IsoDate } from '../../values/dates.ts';
import type {
  CareLine,
  Claim,
  ClaimLine,
  OtherLine,
  Receipt,
  RoadCostLine,
  TravelLine,
} from '../claims/claim.ts';
import type { TravelMode } from './lists.ts';
import type { OtherCost } from './policy.ts';

/** Somebody made up, with a claim that shows what a policy does. */
export interface WorkedPerson {
  readonly id: string;
  /** What they did, in a few words. */
  readonly words: string;
  readonly claim: Claim;
}

const receipt = (id: string, amountPence: number, date: IsoDate): Receipt => ({
  id,
  supplier: id,
  date,
  amountPence,
  fileHash: null,
});

const BASE = { receipt: null, dateReason: '', allowedPence: null, reducedReason: '', claimedPence: null };

const travel = (id: string, on: IsoDate, line: Partial<TravelLine>): TravelLine => ({
  ...BASE,
  id,
  on,
  kind: 'TRAVEL',
  mode: 'BUS',
  leg: 'OUTWARD',
  fromPlace: 'Home',
  toPlace: 'Meeting',
  stillToTravel: false,
  tenths: 0,
  passengers: 0,
  passengerNames: '',
  taxiReason: '',
  agreedBefore: false,
  ...line,
});

/** A fare with its ticket: the amount claimed is the amount on it. */
const fare = (id: string, on: IsoDate, pence: number, line: Partial<TravelLine>): TravelLine =>
  travel(id, on, { claimedPence: pence, receipt: receipt(`${id}-ticket`, pence, on), ...line });

const road = (on: IsoDate, kind: RoadCostLine['kind']): RoadCostLine => ({
  ...BASE,
  id: kind,
  kind,
  on,
  claimedPence: 420,
  receipt: receipt(`${kind}-receipt`, 420, on),
});

/** 3.5 hours at £9.50, agreed three weeks before. */
const childCare = (on: IsoDate): CareLine => ({
  ...BASE,
  id: 'care',
  kind: 'CARE',
  on,
  receipt: receipt('carer', 3325, on),
  provider: 'REGISTERED_CHILD_CARER',
  providerName: 'Child carer',
  registrationNo: 'Registered',
  minutes: 210,
  hourlyPence: 950,
  agreedOn: addDays(on, -22),
  overrideReason: '',
});

/** One line of each kind, to ask a policy what it says about it. */
export const sampleLine = {
  travel: (on: IsoDate, mode: TravelMode): TravelLine => travel('sample', on, { mode }),
  road,
  care: childCare,
  other: (on: IsoDate, kind: OtherCost): OtherLine => ({
    ...BASE,
    id: 'sample',
    kind,
    on,
    agreedBefore: true,
  }),
};

/** §4.15 with a large event and a car that fills a tier: one claim for each thing a policy decides, all on one day. */
export function workedPeople(on: IsoDate): readonly WorkedPerson[] {
  const person = (
    id: string,
    words: string,
    lines: readonly ClaimLine[],
    changes: Partial<Claim> = {},
  ): WorkedPerson => ({ id, words, claim: { ...focusGroup(id, on), lines, ...changes } });
  const back = { leg: 'RETURN', fromPlace: 'Meeting', toPlace: 'Home' } as const;
  const taxi = (taxiReason: string) => [
    fare('taxi-there', on, 1860, { mode: 'TAXI', taxiReason }),
    travel('taxi-back', on, { ...back, mode: 'TAXI', taxiReason, stillToTravel: true }),
  ];
  return [
    person('A', 'Train there and back, £12.40 each way, both tickets', [
      fare('train-there', on, 1240, { mode: 'TRAIN' }),
      fare('train-back', on, 1240, { ...back, mode: 'TRAIN' }),
    ]),
    person('B', 'Car, 23.4 miles there and back', [
      travel('car', on, { mode: 'CAR', leg: 'BOTH_LEGS', tenths: 234 }),
    ]),
    person('C', 'Bus there, £2.75, way back still to come; child care 3.5 hours at £9.50, agreed before', [
      fare('bus-there', on, 275, { mode: 'BUS' }),
      travel('bus-back', on, { ...back, mode: 'BUS', stillToTravel: true }),
      childCare(on),
    ]),
    person('D', 'Taxi there, £18.60, no reason given; way back still to come', taxi('')),
    person('D2', 'The same taxi, with a reason', taxi('Cannot use buses because of a walking impairment')),
    person(
      'E',
      'Train to a large open event, £12.40, return ticket',
      [fare('event-train', on, 1240, { mode: 'TRAIN', leg: 'BOTH_LEGS' })],
      { activity: { method: 'STAKEHOLDER_EVENT', on, endsOn: null, expensesOffered: null } },
    ),
    person('F', 'Car, 24 miles with one passenger, and parking, £4.20', [
      travel('car-shared', on, {
        mode: 'CAR',
        leg: 'BOTH_LEGS',
        tenths: 240,
        passengers: 1,
        passengerNames: 'One',
      }),
      road(on, 'PARKING'),
    ]),
  ];
}

/** A claim handed in at a focus group. */
const focusGroup = (id: string, on: IsoDate): Claim => ({
  id: `worked-${id}`,
  participantId: `worked-person-${id}`,
  activityId: 'worked-activity',
  projectId: 'worked-project',
  activity: { method: 'FOCUS_GROUP', on, endsOn: null, expensesOffered: null },
  submittedOn: on,
  signedOn: on,
  employedCostsMet: false,
  declared: null,
  lines: [],
  overrides: [],
});
