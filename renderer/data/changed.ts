import { withWhereShown } from '../../shared/contract/shown-in.ts';
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

/** Answers that a change writes itself, by hash, with how many changes are doing so now. */
const own = new Map<string, number>();

/** Long enough for the announcement of a change to arrive after its answer. */
const ANNOUNCEMENT_MS = 100;

/**
 * Keeps these answers out of the next refresh, because the change at hand writes them itself.
 * Call the function it gives back once the answer is written.
 */
export function keepOwn(keys: readonly QueryKey[]): () => void {
  const hashes = keys.map((key) => hashKey(key));
  for (const hash of hashes) own.set(hash, (own.get(hash) ?? 0) + 1);
  const release = (): void => {
    for (const hash of hashes) own.set(hash, (own.get(hash) ?? 1) - 1);
  };
  return () => void setTimeout(release, ANNOUNCEMENT_MS);
}

/** Asks again everything on screen that shows something of these topics; the rest is asked again when it is next shown. */
export async function refresh(client: QueryClient, topics: readonly string[]): Promise<void> {
  const stale = withWhereShown(topics);
  await client.invalidateQueries({
    predicate: ({ queryKey, queryHash }) => stale.has(queryKey[0]) && !((own.get(queryHash) ?? 0) > 0),
  });
}

/** Listens for what changes in any window, until the function it gives back is called. */
export const followChanges = (client: QueryClient): (() => void) =>
  window.desk.onChanged((topics) => void refresh(client, topics));
