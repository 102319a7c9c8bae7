import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepEntry, type AnyEntry } from './kept-entries.ts';
import type { Entry, EntryKind } from './families.ts';

/**
 * An entry that is open for editing, as it stands now. `given` is the entry of the list it was opened from; when a
 * search no longer finds it there (`undefined`), what was known last goes on.
 */
export function useEntry<K extends EntryKind>(
  kind: K,
  id: string,
  given: Entry<K> | undefined,
): Entry<K> | undefined {
  const client = useQueryClient();
  const { data } = useQuery<AnyEntry | null>({
    queryKey: ['entries', kind, id],
    queryFn: () => null,
    enabled: false,
  });
  const fresh = given as unknown as AnyEntry | undefined;
  useEffect(() => {
    if (fresh) keepEntry(client, kind, fresh);
  }, [client, kind, fresh]);
  const newest = data && (!fresh || data.version > fresh.version) ? data : fresh;
  return newest as unknown as Entry<K> | undefined;
}
