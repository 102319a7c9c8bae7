/** A cell of the grid. */
export interface Cell {
  readonly rowId: string;
  readonly column: string;
}

interface Shape {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}
interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** How many rows Page up and Page down pass. */
const PAGE = 10;

/** The cell a key leads to, as in any grid: arrows, Home and End in the row, with Ctrl in the whole grid; undefined for other keys. */
export function cellAfter(
  { rowId, column }: Cell,
  { key, ctrlKey }: Key,
  { rowIds, columnIds }: Shape,
): Cell | undefined {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-PAGE, 0],
    PageDown: [PAGE, 0],
    Home: [ctrlKey ? -rowIds.length : 0, -columnIds.length],
    End: [ctrlKey ? rowIds.length : 0, columnIds.length],
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  return {
    rowId: within(rowIds, rowIds.indexOf(rowId) + step[0]) ?? rowId,
    column: within(columnIds, columnIds.indexOf(column) + step[1]) ?? column,
  };
}

const within = (list: readonly string[], index: number): string | undefined =>
  list[Math.min(list.length - 1, Math.max(0, index))];
