import type { ClaimLine, TravelLine } from './claim.ts';

/** The same way written a little differently is the same place. */
const placeKey = (place: string): string => place.trim().toLowerCase();

const isWayThere = (line: ClaimLine, back: TravelLine): line is TravelLine =>
  line.kind === 'TRAVEL' && line.leg === 'OUTWARD' && line.mode === back.mode && line.on <= back.on;

/** Which way there belongs to each way back: the same mode, the places turned round if they can be, the latest day. */
export function pairLegs(lines: readonly ClaimLine[]): ReadonlyMap<string, TravelLine> {
  const pairs = new Map<string, TravelLine>();
  const taken = new Set<string>();
  const backs = lines.filter((line): line is TravelLine => line.kind === 'TRAVEL' && line.leg === 'RETURN');
  for (const isStrict of [true, false]) {
    for (const back of backs) {
      if (pairs.has(back.id)) continue;
      const there = lines
        .filter((line): line is TravelLine => isWayThere(line, back) && !taken.has(line.id))
        .filter((line) => !isStrict || isTurnedRound(line, back))
        .toSorted((a, b) => b.on.localeCompare(a.on))[0];
      if (!there) continue;
      pairs.set(back.id, there);
      taken.add(there.id);
    }
  }
  return pairs;
}

const isTurnedRound = (there: TravelLine, back: TravelLine): boolean =>
  there.on === back.on &&
  placeKey(there.fromPlace) === placeKey(back.toPlace) &&
  placeKey(there.toPlace) === placeKey(back.fromPlace);

/** The return or day ticket that covers this leg already. */
export const coveringTicket = (line: TravelLine, all: readonly ClaimLine[]): TravelLine | undefined =>
  all.find(
    (other): other is TravelLine =>
      other.kind === 'TRAVEL' &&
      other.id !== line.id &&
      other.leg === 'BOTH_LEGS' &&
      other.receipt !== null &&
      other.mode === line.mode &&
      other.on === line.on,
  );
