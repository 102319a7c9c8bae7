import {
  ROW_KINDS,
  type PlanRecords,
  type PlanRows,
  type RecordKind,
  type RowFields,
  type RowKind,
  type StoredRow,
} from '../../shared/domain/plan/shapes.ts';
import { NEW_ROWS } from '../../shared/domain/plan/new-rows.ts';
import {
  DIRECTORY_KINDS,
  NEW_ENTRIES,
  type DirectoryEntry,
  type DirectoryFields,
  type DirectoryKind,
} from '../../shared/domain/directory/shapes.ts';
import type { RuleFacts } from '../../shared/domain/rules/shapes.ts';
import { emptyFacts } from './facts.ts';

/** Ids that stay the same from run to run: `idOf('activity', 3)`. */
export const idOf = (kind: string, index: number): string => {
  const kinds: readonly string[] = [...ROW_KINDS, ...DIRECTORY_KINDS];
  const place = (kinds.indexOf(kind) + 1).toString(16).padStart(3, '0');
  return `0197a000-0000-7000-8${place}-${String(index).padStart(12, '0')}`;
};

/** No rows of any kind. */
export const noRows = (): PlanRows =>
  Object.fromEntries(ROW_KINDS.map((kind) => [kind, []])) as unknown as PlanRows;

/** A stored row with what the test says and otherwise nothing; `index` makes its id (`idOf`). */
export const rowOf = <K extends RowKind>(
  kind: K,
  index: number,
  fields: Partial<RowFields<K>> = {},
): StoredRow<K> => ({ ...NEW_ROWS[kind], ...fields, id: idOf(kind, index), version: 1 }) as StoredRow<K>;

/** A directory entry with what the test says and otherwise nothing. */
export const entryOf = <K extends DirectoryKind>(
  kind: K,
  index: number,
  fields: Partial<DirectoryFields<K>> = {},
): DirectoryEntry<K> =>
  ({
    ...NEW_ENTRIES[kind],
    ...fields,
    id: idOf(kind, index),
    version: 1,
    archived: false,
    updatedAt: '2026-04-01T09:00:00.000Z',
  }) as unknown as DirectoryEntry<K>;

interface Given {
  readonly records?: { readonly [K in RecordKind]?: Partial<PlanRecords[K]> };
  readonly rows?: { readonly [K in RowKind]?: readonly StoredRow<K>[] };
  readonly directory?: { readonly [K in DirectoryKind]?: readonly DirectoryEntry<K>[] };
  readonly area?: Partial<RuleFacts['area']>;
  readonly neighbours?: RuleFacts['neighbours'];
  readonly today?: RuleFacts['today'];
  readonly head?: Partial<RuleFacts['head']>;
}

/** The facts of an empty project with what the test says. */
export function ruleFacts(given: Given = {}): RuleFacts {
  const { area, plan } = emptyFacts();
  const records = Object.fromEntries(
    Object.entries(plan.records).map(([kind, record]) => [
      kind,
      { ...record, ...given.records?.[kind as RecordKind] },
    ]),
  );
  return {
    head: { status: 'DRAFT', createdAt: '2026-04-01T09:00:00.000Z', ...given.head },
    records: records as unknown as RuleFacts['records'],
    rows: { ...noRows(), ...given.rows } as unknown as RuleFacts['rows'],
    directory: {
      stakeholder: [],
      insightSource: [],
      groupNote: [],
      ...given.directory,
    } as unknown as RuleFacts['directory'],
    area: { ...area, ...given.area },
    neighbours: given.neighbours ?? [],
    today: given.today ?? '2026-05-01',
  };
}
