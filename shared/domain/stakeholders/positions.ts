import type { IsoDate } from '../../values/dates.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { isPlaced, type Place, type Standing } from './quadrant.ts';

export type Position = StoredRow<'stakeholderPosition'>;

/** True when `later` replaces `earlier`: by date, undated oldest; on the same date the row that was added later. */
const replaces = (later: Position, earlier: Position | undefined): boolean =>
  earlier === undefined || (later.positionOn ?? '') >= (earlier.positionOn ?? '');

const isBy = (position: Position, date: IsoDate): boolean => (position.positionOn ?? '') <= date;

/** E13. Where every stakeholder stood on a date: the row that held then, by the id of the project’s stakeholder. */
export function positionsAt(positions: readonly Position[], date: IsoDate): ReadonlyMap<string, Position> {
  const held = new Map<string, Position>();
  for (const position of positions) {
    const { projectStakeholderId: id } = position;
    if (isBy(position, date) && replaces(position, held.get(id))) held.set(id, position);
  }
  return held;
}

/** E13. Where one stakeholder stood on a date; undefined before it was first placed. */
export const positionAt = (
  positions: readonly Position[],
  projectStakeholderId: string,
  date: IsoDate,
): Position | undefined =>
  positionsAt(
    positions.filter((position) => position.projectStakeholderId === projectStakeholderId),
    date,
  ).get(projectStakeholderId);

/** All positions of one stakeholder, oldest first; undated ones are the oldest. */
export function historyOf(positions: readonly Position[], projectStakeholderId: string): readonly Position[] {
  return positions
    .filter((position) => position.projectStakeholderId === projectStakeholderId)
    .toSorted((a, b) => (a.positionOn ?? '').localeCompare(b.positionOn ?? ''));
}

/** One move on the map. `from` undefined: it was not on the map before; `to` undefined: it was taken off. */
export interface Move {
  readonly projectStakeholderId: string;
  readonly from: Place | undefined;
  readonly to: Place | undefined;
  readonly on: IsoDate | null;
  readonly reason: string;
}

const placeOf = (standing: Standing | undefined): Place | undefined =>
  isPlaced(standing) ? { influence: standing.influence, interest: standing.interest } : undefined;

const isSamePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.influence === b?.influence && a?.interest === b?.interest;

/** The moves of one stakeholder, oldest first. A row that repeats the place before it is no move. */
export function movesOf(positions: readonly Position[], projectStakeholderId: string): readonly Move[] {
  const history = historyOf(positions, projectStakeholderId);
  return history.flatMap((position, index) => {
    const from = placeOf(history[index - 1]);
    const to = placeOf(position);
    if (isSamePlace(from, to)) return [];
    return [{ projectStakeholderId, from, to, on: position.positionOn, reason: position.reason }];
  });
}

/**
 * D05 §7. What moved on a date or after it, oldest first; with no date everything that ever moved. The day itself
 * counts, because a change of that day may have come after the last report.
 */
export function movesSince(positions: readonly Position[], since: IsoDate | null): readonly Move[] {
  const ids = new Set(positions.map(({ projectStakeholderId }) => projectStakeholderId));
  return [...ids]
    .flatMap((id) => movesOf(positions, id))
    .filter(({ on }) => since === null || (on !== null && on >= since))
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}

/** How far a stakeholder is from where we would like it: `there` when it stands on the target. */
export type Gap =
  | { readonly kind: 'noTarget' }
  | { readonly kind: 'notPlaced'; readonly to: Place }
  | { readonly kind: 'there'; readonly to: Place }
  | { readonly kind: 'toMove'; readonly from: Place; readonly to: Place };

/** E12. Now against the target. */
export function gapOf(
  now: Standing | undefined,
  target: { readonly targetInfluence: number | null; readonly targetInterest: number | null },
): Gap {
  const to = placeOf({ influence: target.targetInfluence, interest: target.targetInterest });
  const from = placeOf(now);
  if (to === undefined) return { kind: 'noTarget' };
  if (from === undefined) return { kind: 'notPlaced', to };
  return isSamePlace(from, to) ? { kind: 'there', to } : { kind: 'toMove', from, to };
}
