import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { TableProps } from './table-types.ts';

type Keys<Row> = Pick<TableProps<Row>, 'onOpen' | 'selection' | 'rowId'> & {
  /** After sorting. */
  readonly rows: readonly Row[];
  /** Holds the rows. */
  readonly box: RefObject<HTMLElement | null>;
  /** Puts a row on the page, in a long table. */
  readonly reveal: (index: number) => void;
};

const PAGE = 10;
const CONTROLS = 'a, button, input, select, textarea, label, [role="button"], [role="menuitem"]';

/** How far a key moves, or undefined for other keys. */
function stepFor(key: string, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  };
  return steps[key];
}

/** One row at a time can be reached with Tab; arrows move it, Enter opens, Space ticks. */
export function useTableKeys<Row>({ rows, rowId, box, reveal, onOpen, selection }: Keys<Row>) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const found = rows.findIndex((row) => rowId(row) === activeId);
  const activeIndex = Math.max(found, 0);
  const wanted = useRef<number | null>(null);

  // After each drawing: the wanted row may only now be on the page.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = box.current?.querySelector<HTMLElement>(`tr[data-index='${wanted.current}']`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });

  const goTo = (index: number) => {
    const target = rows[index];
    if (target === undefined) return;
    wanted.current = index;
    reveal(index);
    setActiveId(rowId(target));
    if (index === activeIndex) box.current?.querySelector<HTMLElement>(`tr[data-index='${index}']`)?.focus();
  };
  const tick = (id: string) => {
    if (selection === undefined) return;
    const ids = new Set(selection.ids);
    if (!ids.delete(id)) ids.add(id);
    selection.onChange(ids);
  };
  const rowOf = (target: EventTarget): { readonly row: Row; readonly element: HTMLElement } | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('tr[data-row]') : null;
    const row = element === null ? undefined : rows[Number(element.dataset['index'])];
    return element === null || row === undefined ? undefined : { row, element };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = rowOf(event.target);
    // Keys inside a cell's own control belong to that control.
    if (at === undefined || event.target !== at.element) return;
    const step = stepFor(event.key, rows.length);
    const isOurs = step !== undefined || event.key === 'Enter' || event.key === ' ';
    if (!isOurs) return;
    event.preventDefault();
    if (step !== undefined) goTo(Math.min(rows.length - 1, Math.max(0, activeIndex + step)));
    else if (event.key === 'Enter') onOpen?.(at.row);
    else tick(rowId(at.row));
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const at = rowOf(event.target);
    if (at === undefined || !(event.target instanceof Element)) return;
    if (event.target.closest('[data-tick]')) tick(rowId(at.row));
    else if (event.target.closest(CONTROLS) === null && !hasSelectedText()) onOpen?.(at.row);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const at = rowOf(event.target);
    if (at !== undefined) setActiveId(rowId(at.row));
  };
  return { activeIndex, onKeyDown, onClick, onFocus };
}

/** Someone marking a reference to copy it does not want to open the row. */
const hasSelectedText = (): boolean => window.getSelection()?.isCollapsed === false;
