import { grouped, plural } from '../../../shared/values/text.ts';

interface Part {
  /** How many there are in all. */
  readonly found: number;
  /** The part that is shown, from 0. */
  readonly page: number;
  /** How many a part has. */
  readonly size: number;
}

/** `2 entries found`, or `101 to 122 of 122`, and whether a part follows; of what, as one and as many. */
export function partOf({ found, page, size }: Part, one: string, many?: string) {
  const first = page * size + 1;
  const last = Math.min(found, first + size - 1);
  return {
    words:
      found <= size
        ? `${plural(found, one, many)} found`
        : `${grouped(first)} to ${grouped(last)} of ${grouped(found)}`,
    hasMore: last < found,
  };
}
