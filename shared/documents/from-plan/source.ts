import type { DirectoryUsed } from '../../domain/directory/shapes.ts';
import type { PlanRecords, PlanRows } from '../../domain/plan/shapes.ts';
import type { ProjectHead } from '../../domain/projects/shapes.ts';
import type { Staff } from '../../domain/setup/shapes.ts';
import type { IsoDate } from '../../values/dates.ts';

/** A whole project as it is stored: what the mappings of this folder make facts from. */
export interface PlanSource {
  readonly head: ProjectHead;
  readonly records: PlanRecords;
  readonly rows: PlanRows;
  readonly directory: DirectoryUsed;
  readonly staff: readonly Staff[];
  /** The date the document is printed with. */
  readonly today: IsoDate;
}

/** Things by their id. */
export const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** What a list of ids points to, in the list's order; ids of things that are gone are left out. */
export const found = <T>(ids: readonly string[], things: ReadonlyMap<string, T>): readonly T[] =>
  ids.flatMap((id) => things.get(id) ?? []);
