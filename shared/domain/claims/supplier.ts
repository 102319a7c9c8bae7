import { searchKey } from '../../values/text.ts';

/** Words of a firm’s name that people leave out. */
const NOISE: ReadonlySet<string> = new Set([
  'ltd',
  'limited',
  'plc',
  'llp',
  'co',
  'company',
  'the',
  'and',
  'uk',
  'group',
]);
/** A part of a name this long names the firm by itself: “Stagecoach” in “Stagecoach North East”. */
const TELLING = 5;

interface Name {
  readonly plain: string;
  /** The words in alphabetical order. */
  readonly sorted: string;
}

/** Names repeat on claim after claim, so each is taken apart once. */
const known = new Map<string, Name>();
const MOST_KNOWN = 5000;

function nameOf(supplier: string): Name {
  const found = known.get(supplier);
  if (found) return found;
  const words = searchKey(supplier)
    .replace(/&/g, ' ')
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !NOISE.has(word));
  const kept = telling.length === 0 ? words : telling;
  const name = { plain: kept.join(''), sorted: kept.toSorted().join('') };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(supplier, name);
  return name;
}

/** Whether a receipt says whose it is. */
export const isNamed = (supplier: string): boolean => nameOf(supplier).plain !== '';

/**
 * Whether two names are one firm’s: case, accents, punctuation, “Ltd”, the order of the words and a slip or two of the
 * finger do not matter, and neither does a name cut short.
 */
export function isSameSupplier(one: string, other: string): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  if (a.plain === '' || b.plain === '') return false;
  if (a.plain === b.plain || a.sorted === b.sorted) return true;
  const [short, long] = a.plain.length <= b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain];
  if (short.length >= TELLING && long.startsWith(short)) return true;
  const slips = allowedSlips(short.length);
  return long.length - short.length <= slips && slipsBetween(short, long) <= slips;
}

/** One slip in a short name (“NPC” for “NCP”), up to three in a long one; none in a single letter. */
function allowedSlips(length: number): number {
  if (length < 2) return 0;
  if (length < 8) return 1;
  return length < 14 ? 2 : 3;
}

/** How many letters are wrong, missing, too many, or changed places with the next. */
function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now: number[] = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now[column] = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    before = last;
    last = now;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
