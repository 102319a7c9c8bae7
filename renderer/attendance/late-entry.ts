import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { FieldValue } from '../../shared/domain/plan/shapes.ts';
import { callAdd } from '../answers/directory/entry-calls.ts';
import { entryTarget } from '../answers/directory/entry-target.ts';
import { emptyEntry } from '../answers/directory/families.ts';
import { keepEntry, type AnyEntry } from '../answers/directory/kept-entries.ts';
import type { Outcome, Target } from '../answers/saving/draft.ts';
import { failureSentence } from '../data/failure.ts';
import { inOrder } from '../data/in-order.ts';

/** An entry that is there at most once for these answers, and is made by the first answer given in it. */
export interface LateEntry {
  readonly kind: 'needMet' | 'monitoringTally';
  /** What tells it from the others: the need and the activity; the activity, the question and the answer. */
  readonly twin: Readonly<Record<string, string>>;
}

/** One answer of such an entry: it adds the entry where there is none yet, and changes it where there is. */
export function useLateTarget(
  late: LateEntry,
  given: AnyEntry | undefined,
  { field, label }: { readonly field: string; readonly label: string },
): Target {
  const client = useQueryClient();
  const { kind } = late;
  useEffect(() => {
    if (given) keepEntry(client, kind, given);
  }, [client, kind, given]);
  return useMemo(() => {
    const name = `${kind} ${Object.values(late.twin).join(' ')}`;
    const find = (): AnyEntry | undefined => newest(client, late, given);
    return {
      key: `${name} ${field}`,
      label: `Change “${label}”`,
      read: () => find()?.[field] ?? emptyEntry(kind)[field] ?? null,
      send: (value, base) =>
        inOrder(name, () => {
          const entry = find();
          return entry
            ? entryTarget(client, { kind, id: entry.id }, field, label).send(value, base)
            : addWith(client, late, { field, value });
        }),
    };
  }, [client, kind, late, given, field, label]);
}

/** The newest the window knows of the entry. */
function newest(
  client: QueryClient,
  { kind, twin }: LateEntry,
  given: AnyEntry | undefined,
): AnyEntry | undefined {
  const isIt = (entry: AnyEntry | null | undefined): entry is AnyEntry =>
    entry != null &&
    !entry.archived &&
    Object.entries(twin).every(([field, value]) => entry[field] === value);
  const known = client
    .getQueriesData<AnyEntry | null>({ queryKey: ['entries', kind] })
    .map(([, entry]) => entry);
  return [given, ...known].filter(isIt).toSorted((a, b) => b.version - a.version)[0];
}

async function addWith(
  client: QueryClient,
  { kind, twin }: LateEntry,
  { field, value }: { readonly field: string; readonly value: FieldValue },
): Promise<Outcome> {
  const fields = { ...emptyEntry(kind), ...twin, [field]: value };
  const answer = await callAdd(kind, fields);
  if (!answer.ok) return { kind: 'failed', words: failureSentence(answer.error) };
  keepEntry(client, kind, { ...fields, ...answer.value, archived: false } as AnyEntry);
  return { kind: 'saved', value };
}
