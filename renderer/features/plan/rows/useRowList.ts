import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FormRows } from '../../../../shared/domain/plan/form/types.ts';
import type { Plan } from '../../../data/plan.ts';
import { drafts } from '../saving/drafts.ts';
import { rowsOf, type AnyRow } from '../saving/plan-values.ts';
import { keptPlan } from '../saving/send.ts';
import { addRow, moveRow, removeRow } from './row-changes.ts';
import { isBlank, rowTitle } from './row-words.ts';

/** What can be done with the rows of a list. */
export interface RowCommands {
  readonly add: () => void;
  readonly open: (rowId: string) => void;
  /** Closes the open row. */
  readonly close: () => void;
  /** Opens the row below, or adds one after the last. */
  readonly goOn: (index: number) => void;
  readonly remove: (row: AnyRow, index: number) => void;
  readonly move: (row: AnyRow, toIndex: number) => void;
}

/** Where focus goes once the list has changed: a row's button, the open row's first answer, or the button that adds. */
type Landing = { readonly rowId: string; readonly part: 'line' | 'answers' } | 'add';

/** Which row is open, what is done with rows, and where focus goes afterwards: it is never lost to the page. */
export function useRowList(projectId: string, list: FormRows, rows: readonly AnyRow[]) {
  const client = useQueryClient();
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const landing = useRef<Landing | undefined>(undefined);
  const { row: kind, itemName } = list;
  const address = useMemo(() => ({ client, projectId, kind, itemName }), [client, projectId, kind, itemName]);

  useEffect(() => {
    const place = landing.current;
    if (place === undefined || !land(frame.current, place)) return;
    landing.current = undefined;
  }, [openId, rows]);

  const open = (rowId: string): void => {
    landing.current = { rowId, part: 'answers' };
    setOpenId(rowId);
  };
  const close = (): void => {
    if (openId !== undefined) landing.current = { rowId: openId, part: 'line' };
    setOpenId(undefined);
  };
  const addOrReuse = async (): Promise<void> => {
    // What was just typed decides whether the last row is still waiting to be filled.
    await drafts.flushAll();
    const waiting = waitingRow(keptPlan(client, projectId), list);
    const rowId = waiting ?? (await addRow(address));
    if (rowId !== undefined) open(rowId);
  };
  const add = (): void => void addOrReuse();
  const goOn = (index: number): void => {
    const next = rows[index + 1];
    if (next) open(next.id);
    else add();
  };
  const remove = (row: AnyRow, index: number): void => {
    const title = rowTitle(list, row) ?? `${itemName} ${index + 1}`;
    const next = rows[index + 1] ?? rows[index - 1];
    landing.current = next ? { rowId: next.id, part: 'line' } : 'add';
    void removeRow(address, row.id, `“${title}”`).then(() => {
      setOpenId((now) => (now === row.id ? undefined : now));
      setSaid(`Removed ${title}. ${rows.length - 1} left.`);
    });
  };
  const move = (row: AnyRow, toIndex: number): void => {
    if (toIndex < 0 || toIndex >= rows.length) return;
    void moveRow(address, row.id, toIndex).then((worked) => {
      if (worked) setSaid(`Now ${toIndex + 1} of ${rows.length}.`);
    });
  };
  return { openId, said, frame, add, open, close, goOn, remove, move };
}

/** A row that was added and in which nothing was typed; there is no need for another one. */
function waitingRow(plan: Plan | undefined, list: FormRows): string | undefined {
  const rows = plan ? rowsOf(plan, list.row) : [];
  const isWaiting = (row: AnyRow): boolean =>
    isBlank(list, row) && !drafts.isTroubled(`${plan?.head.id ?? ''} ${row.id} `);
  return rows.findLast(isWaiting)?.id;
}

/** False when the place is not on the page yet. */
function land(frame: HTMLElement | null, place: Landing): boolean {
  const selector =
    place === 'add'
      ? '[data-add] button'
      : place.part === 'line'
        ? `[data-line="${place.rowId}"]`
        : `[data-open="${place.rowId}"] [data-answers] :is(textarea, input, button)`;
  const element = frame?.querySelector<HTMLElement>(selector);
  // A list in another place of the plan may have taken focus on purpose.
  element?.focus();
  return element !== null && element !== undefined;
}
