import { useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { focusAtEnd } from '../../../answers/questions/focus.ts';
import type { EditorPart } from './grid-column.ts';
import { cellAfter, type Cell } from './cell-steps.ts';

interface Shape {
  /** Ids of the rows on show, in order. */
  readonly rowIds: readonly string[];
  /** Ids of the columns, in order, with the part of the editor each belongs to. */
  readonly columns: readonly { readonly id: string; readonly part: EditorPart }[];
  /** A key on a cell that is not for moving; true when it was used. */
  readonly onKey: (cell: Cell, key: string) => boolean;
  /** The row whose editor is open; the page keeps it, so that it stays on show. */
  readonly openId: string | undefined;
  readonly setOpenId: (rowId: string | undefined) => void;
}

/** Where focus goes once the grid is drawn anew: it is never lost to the page. */
type Landing =
  { readonly kind: 'cell'; readonly cell: Cell } | { readonly kind: 'editor'; readonly part: EditorPart };

/** Tab stops once in the grid; arrows move between cells, Enter opens the row below its line, Escape closes it. */
export function useGroupGrid({ rowIds, columns, onKey, openId, setOpenId }: Shape) {
  const [active, setActive] = useState<Cell | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const landing = useRef<Landing | undefined>(undefined);
  const columnIds = columns.map(({ id }) => id);
  const current = cellNow(active, rowIds, columnIds);

  useLayoutEffect(() => {
    if (landing.current !== undefined && land(frame.current, landing.current)) landing.current = undefined;
  });

  const focusCell = (cell: Cell): void => {
    landing.current = { kind: 'cell', cell };
    setActive({ ...cell });
  };
  const open = (cell: Cell): void => {
    const part = columns.find(({ id }) => id === cell.column)?.part ?? 'know';
    landing.current = { kind: 'editor', part };
    setActive({ ...cell });
    setOpenId(cell.rowId);
  };
  const close = (): void => {
    const column = active?.column ?? columnIds[0] ?? '';
    if (openId !== undefined) focusCell({ rowId: openId, column });
    setOpenId(undefined);
  };
  const openNext = (): void => {
    const next = openId === undefined ? undefined : rowIds[rowIds.indexOf(openId) + 1];
    if (next === undefined) close();
    else open({ rowId: next, column: active?.column ?? columnIds[0] ?? '' });
  };
  /** Where focus goes when a row is taken away. */
  const leave = (rowId: string): void => {
    const at = rowIds.indexOf(rowId);
    const next = rowIds[at + 1] ?? rowIds[at - 1];
    setOpenId(undefined);
    if (next !== undefined) focusCell({ rowId: next, column: columnIds[0] ?? '' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const cell = cellOf(event.target);
    if (cell === undefined || event.target !== elementOfCell(frame.current, cell)) return;
    if (event.altKey || event.metaKey) return;
    const next = cellAfter(cell, event, { rowIds, columnIds });
    if (next) focusCell(next);
    else if (event.key === 'Enter' || event.key === 'F2') open(cell);
    else if (event.ctrlKey || !onKey(cell, event.key)) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const cell = cellOf(event.target);
    // Someone marking words to copy them does not want to open the row.
    if (cell === undefined || window.getSelection()?.isCollapsed === false) return;
    if (openId === cell.rowId && cell.column === columnIds[0]) close();
    else open(cell);
  };
  // A table of cells that can be reached with arrows is a grid to assistive technology.
  const handlers = { role: 'grid', onKeyDown, onClick } as const;
  return { frame, current, commands: { close, openNext, leave }, handlers };
}

/** The cell Tab stops at: the last one used while it is on show, else the first. */
function cellNow(active: Cell | undefined, rowIds: readonly string[], columnIds: readonly string[]): Cell {
  if (active !== undefined && rowIds.includes(active.rowId)) return active;
  return { rowId: rowIds[0] ?? '', column: columnIds[0] ?? '' };
}

function cellOf(target: EventTarget): Cell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const rowId = element?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = element?.dataset['cell'];
  return rowId === undefined || column === undefined ? undefined : { rowId, column };
}

const elementOfCell = (frame: HTMLElement | null, { rowId, column }: Cell): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-row="${rowId}"] [data-cell="${column}"]`) ?? null;

/** What a person types in or presses. */
const ANSWERS = 'input:not([type=hidden]), textarea, button';

/** False when the place is not on the page yet. */
function land(frame: HTMLElement | null, place: Landing): boolean {
  const element =
    place.kind === 'cell'
      ? elementOfCell(frame, place.cell)
      : (frame?.querySelector<HTMLElement>(`[data-part="${place.part}"] :is(${ANSWERS})`) ?? null);
  if (!element) return false;
  if (place.kind === 'editor') {
    // As much of the group as fits, its own line first, and the answer in any case.
    const editor = element.closest('[data-editor]');
    editor?.scrollIntoView({ block: 'nearest' });
    editor?.closest('tr')?.previousElementSibling?.scrollIntoView({ block: 'nearest' });
  }
  element.scrollIntoView({ block: 'nearest' });
  focusAtEnd(element);
  return true;
}
