import { addPence, type Pence } from '../../values/money.ts';
import { LINE_KINDS, LINE_KIND_WORDS, type LineKind } from '../claims/lists.ts';
import { TRAVEL_MODES, TRAVEL_MODE_WORDS, type TravelMode } from '../policy/lists.ts';
import {
  RECOGNITION_UNITS,
  RECOGNITION_UNIT_WORDS,
  type RecognitionUnit,
} from '../policy/recognition-lists.ts';
import type { Part, PeopleCost } from './shapes.ts';

/** What one type of cost comes to, in pence: bus, train, child care, recognition for half a day. */
export interface TypeMoney {
  readonly id: string;
  readonly part: Part;
  readonly words: string;
  readonly claimedPence: Pence;
  readonly approvedPence: Pence;
  readonly paidPence: Pence;
}

/** Rows of recognition in the versions of a policy: the type of a payment follows from its row. */
type RateRows = readonly { readonly id: string; readonly unit: RecognitionUnit }[];

interface CostType {
  readonly id: string;
  readonly part: Part;
  readonly words: string;
}

const JOURNEY_WORDS = (mode: TravelMode | null): string =>
  mode === null || mode === 'OTHER' ? 'Other journey' : TRAVEL_MODE_WORDS[mode];

const journey = (mode: TravelMode): CostType => ({
  id: `TRAVEL ${mode}`,
  part: 'EXPENSES',
  words: JOURNEY_WORDS(mode),
});
const other = (kind: LineKind): CostType => ({ id: kind, part: 'EXPENSES', words: LINE_KIND_WORDS[kind] });
const thanks = (unit: RecognitionUnit): CostType => ({
  id: `THANKS ${unit}`,
  part: 'RECOGNITION',
  words: `Recognition: ${RECOGNITION_UNIT_WORDS[unit].toLowerCase()}`,
});
const ANOTHER: CostType = { id: 'THANKS', part: 'RECOGNITION', words: 'Recognition: another amount' };

/** Every type there is, in the order it is shown: journeys, other costs, recognition. */
const TYPES: readonly CostType[] = [
  ...TRAVEL_MODES.map(journey),
  ...LINE_KINDS.filter((kind) => kind !== 'TRAVEL').map(other),
  ...RECOGNITION_UNITS.map(thanks),
  ANOTHER,
];

function idOf({ kind, mode, rateRowId }: PeopleCost, units: ReadonlyMap<string, RecognitionUnit>): string {
  if (kind === 'TRAVEL') return `TRAVEL ${mode ?? 'OTHER'}`;
  if (kind !== null) return kind;
  const unit = units.get(rateRowId ?? '');
  return unit === undefined ? ANOTHER.id : `THANKS ${unit}`;
}

/** Claimed, approved and paid by type of cost; types without money are left out. Their sum is the sum of the costs. */
export function byCostType(costs: readonly PeopleCost[], rates: RateRows): readonly TypeMoney[] {
  const units = new Map(rates.map(({ id, unit }) => [id, unit]));
  const found = Map.groupBy(costs, (cost) => idOf(cost, units));
  return TYPES.flatMap((type) => {
    const mine = found.get(type.id) ?? [];
    const claimedPence = addPence(mine.map((cost) => cost.claimedPence));
    const approvedPence = addPence(mine.map((cost) => cost.approvedPence));
    const paidPence = addPence(mine.map((cost) => cost.paidPence));
    const isEmpty = claimedPence === 0 && approvedPence === 0 && paidPence === 0;
    return isEmpty ? [] : [{ ...type, claimedPence, approvedPence, paidPence }];
  });
}
