import type { QueryClient } from '@tanstack/react-query';
import type { DirectoryKind } from '../../../shared/domain/directory/shapes.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { callFind } from './entry-calls.ts';
import type { EntryKind } from './families.ts';

/** An entry of any kind, seen as answers by name. */
export type AnyEntry = Readonly<Record<string, FieldValue>> & {
  readonly id: string;
  readonly version: number;
  readonly archived: boolean;
};

/** Which entry: of what all projects share, of the people or of the claims. */
export interface EntryAddress {
  readonly kind: EntryKind;
  readonly id: string;
}

/** Where an entry stays known while it is on screen, even when the list it was opened from no longer has it. */
const ownKey = ({ kind, id }: EntryAddress) => ['entries', kind, id] as const;

/** The parts of a kept answer that may hold entries: a list, a list asked for in parts, a plan. */
interface Holder {
  readonly entries?: readonly AnyEntry[];
  readonly directory?: Readonly<Partial<Record<DirectoryKind, readonly AnyEntry[]>>>;
}

const LISTS: Partial<Readonly<Record<EntryKind, string>>> = {
  stakeholder: 'directory.stakeholders',
  insightSource: 'directory.insightSources',
  groupNote: 'directory.groupNotes',
};

const isHolder = (key: readonly unknown[], kind: EntryKind): boolean =>
  key[1] === LISTS[kind] || key[1] === 'projects.getPlan';

const heldBy = (data: unknown, kind: EntryKind): readonly AnyEntry[] => {
  const { entries, directory } = (data ?? {}) as Holder;
  return entries ?? directory?.[kind as DirectoryKind] ?? [];
};

/** The entry as the window knows it: the newest of all it holds. */
export function keptEntry(client: QueryClient, { kind, id }: EntryAddress): AnyEntry | undefined {
  const own = client.getQueryData<AnyEntry>(ownKey({ kind, id }));
  const held = client
    .getQueriesData({ predicate: ({ queryKey }) => isHolder(queryKey, kind) })
    .flatMap(([, data]) => heldBy(data, kind).filter((entry) => entry.id === id));
  return [...(own ? [own] : []), ...held].toSorted((a, b) => b.version - a.version)[0];
}

/** Keeps an entry as long as the window lives. An older one never replaces a newer. */
export function keepEntry(client: QueryClient, kind: EntryKind, entry: AnyEntry): void {
  const known = client.getQueryData<AnyEntry>(ownKey({ kind, id: entry.id }));
  if (known && known.version > entry.version) return;
  client.setQueryData(ownKey({ kind, id: entry.id }), entry);
}

/** Writes answers and the new version into the entry, wherever the window holds it. */
export function putEntry(
  client: QueryClient,
  address: EntryAddress,
  change: Readonly<Record<string, unknown>> & { readonly version: number },
): void {
  const { kind, id } = address;
  const now = keptEntry(client, address);
  if (!now) return;
  const after = { ...now, ...change } as AnyEntry;
  keepEntry(client, kind, after);
  const put = (entries: readonly AnyEntry[]) => entries.map((entry) => (entry.id === id ? after : entry));
  for (const [key, data] of client.getQueriesData({
    predicate: ({ queryKey }) => isHolder(queryKey, kind),
  })) {
    if (!heldBy(data, kind).some((entry) => entry.id === id)) continue;
    const { entries, directory } = data as Holder;
    client.setQueryData(key, {
      ...(data as object),
      ...(entries ? { entries: put(entries) } : {}),
      ...(directory
        ? { directory: { ...directory, [kind]: put(directory[kind as DirectoryKind] ?? []) } }
        : {}),
    });
  }
}

/** Looks for an entry in what is stored now, archived or not, and keeps what is found. */
export async function fetchEntry(client: QueryClient, address: EntryAddress): Promise<AnyEntry | undefined> {
  const found = (await callFind(address.kind, address.id)) as AnyEntry | undefined;
  if (found) keepEntry(client, address.kind, found);
  return found;
}
