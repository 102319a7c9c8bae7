import { ROW_KINDS, type RowKind } from '../../shared/domain/plan/shapes.ts';

/** The id of a row in the facts of document tests: the same from run to run. */
export const factId = (kind: RowKind, index: number): string =>
  `0197a000-0000-7000-8${(ROW_KINDS.indexOf(kind) + 1).toString(16).padStart(3, '0')}-${String(index).padStart(12, '0')}`;
