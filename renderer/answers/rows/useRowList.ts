import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FormRows } from '../../../shared/domain/plan/form/types.ts';
import type { Plan } from '../../data/plan.ts';
import { focusAtEnd } from '../questions/focus.ts';
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
  // The commands stay the same while rows come and go, so that a long list is not drawn anew for each key.
  const now = useRef({ rows, openId });
  useLayoutEffect(() => {
    now.current = { rows, openId };
  });

  useEffect(() => {
    if (landing.current !== undefined && land(frame.current, landing.current)) landing.current = undefined;
  }, [openId, rows]);

  const commands = useMemo((): RowCommands => {
    const { row: kind, itemName } = list;
    const address = { client, projectId, kind, itemName };
    const goTo = (place: Landing, opened: string | undefined): void => {
      landing.current = place;
      setOpenId(opened);
    };
    const open = (rowId: string): void => goTo({ rowId, part: 'answers' }, rowId);
    const addOrReuse = async (): Promise<void> => {
      // What was just typed decides whether the last row is still waiting to be filled.
      await drafts.flushAll();
      const rowId = waitingRow(keptPlan(client, projectId), list) ?? (await addRow(address));
      if (rowId !== undefined) open(rowId);
    };
    const removeAndSay = async (row: AnyRow, index: number): Promise<void> => {
      const { rows: before } = now.current;
      const title = rowTitle(list, row) ?? `${itemName} ${index + 1}`;
      const next = before[index + 1] ?? before[index - 1];
      landing.current = next ? { rowId: next.id, part: 'line' } : 'add';
      if (!(await removeRow(address, row.id, `“${title}”`))) {
        landing.current = undefined;
        return;
      }
      setOpenId((id) => (id === row.id ? undefined : id));
      setSaid(`Removed ${title}. ${before.length - 1} left.`);
    };
    const moveAndSay = async (row: AnyRow, toIndex: number): Promise<void> => {
      const { length } = now.current.rows;
      if (toIndex < 0 || toIndex >= length) return;
      if (await moveRow(address, row.id, toIndex)) setSaid(`Now ${toIndex + 1} of ${length}.`);
    };
    return {
      open,
      close: () => {
        const { openId: id } = now.current;
        if (id !== undefined) goTo({ rowId: id, part: 'line' }, undefined);
      },
      add: () => void addOrReuse(),
      goOn: (index) => {
        const next = now.current.rows[index + 1];
        if (next) open(next.id);
        else void addOrReuse();
      },
      remove: (row, index) => void removeAndSay(row, index),
      move: (row, toIndex) => void moveAndSay(row, toIndex),
    };
  }, [client, projectId, list]);
  return { openId, said, frame, commands };
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
  if (!element) return false;
  element.scrollIntoView({ block: 'nearest' });
  focusAtEnd(element);
  return true;
}
