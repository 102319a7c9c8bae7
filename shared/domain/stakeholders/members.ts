import type { IsoDate } from '../../values/dates.ts';
import type { DirectoryEntry, DirectoryUsed } from '../directory/shapes.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import { positionsAt, type Position } from './positions.ts';
import { isPlaced, QUADRANTS, quadrantOf, type Place, type Quadrant } from './quadrant.ts';

/** A stakeholder of a project with everything that is known about it on a date. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly row: StoredRow<'projectStakeholder'>;
  readonly entry: DirectoryEntry<'stakeholder'> | undefined;
  /** The dated row that holds; undefined before the first. */
  readonly position: Position | undefined;
  readonly place: Place | undefined;
  readonly quadrant: Quadrant | undefined;
}

interface Facts {
  readonly rows: Pick<PlanRows, 'projectStakeholder' | 'stakeholderPosition'>;
  readonly directory: Pick<DirectoryUsed, 'stakeholder'>;
}

/** E12, E13. The stakeholders of a project as they stood on a date, in the rows’ order. */
export function membersAt({ rows, directory }: Facts, date: IsoDate): readonly Member[] {
  const entries = new Map(directory.stakeholder.map((entry) => [entry.id, entry]));
  const positions = positionsAt(rows.stakeholderPosition, date);
  return rows.projectStakeholder.map((row) => {
    const entry = entries.get(row.stakeholderId);
    const position = positions.get(row.id);
    const place = isPlaced(position)
      ? { influence: position.influence, interest: position.interest }
      : undefined;
    return {
      id: row.id,
      name: entry?.name ?? 'Not in the directory',
      row,
      entry,
      position,
      place,
      quadrant: place && quadrantOf(place),
    };
  });
}

const rank = ({ quadrant }: Member): number =>
  quadrant === undefined ? QUADRANTS.length : QUADRANTS.indexOf(quadrant);
const weight = ({ place }: Member): number => (place ? place.influence + place.interest : 0);

/** D01 §7, D05 §4. Both high first, those not placed last; within a corner the strongest first, then by name. */
export const inPrintOrder = <M extends Member>(members: readonly M[]): readonly M[] =>
  members.toSorted(
    (a, b) => rank(a) - rank(b) || weight(b) - weight(a) || a.name.localeCompare(b.name, 'en-GB'),
  );
