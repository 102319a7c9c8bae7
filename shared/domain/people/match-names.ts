import { searchKey } from '../../values/text.ts';

/** First names that are written in several ways; each group counts as one name. */
const SAME_NAMES = [
  'robert rob bob bobby robbie bert',
  'william will bill billy liam willie',
  'richard rich rick dick ricky',
  'elizabeth liz lizzie beth betty eliza libby elisabeth betsy',
  'margaret maggie meg peggy marge margie',
  'catherine katherine kathryn catharine kate katie kathy cathy cath kath',
  'michael mike mick mickey micheal',
  'stephen steven steve stefan',
  'christopher chris kit kris',
  'anthony tony antony',
  'andrew andy drew',
  'david dave davey dai dafydd',
  'james jim jimmy jamie',
  'john jon johnny jack jonny',
  'edward ed eddie ted teddy ned',
  'susan sue susie suzanne',
  'patricia pat patsy trish tricia',
  'jennifer jen jenny jenn',
  'deborah debbie deb debra',
  'thomas tom tommy',
  'daniel dan danny',
  'matthew matt',
  'joseph joe joey',
  'samuel sam sammy',
  'benjamin ben',
  'nicholas nick nicky nicolas',
  'alexander alex alec sandy alexandra',
  'jonathan jonathon',
  'philip phil phillip',
  'geoffrey geoff jeff jeffrey',
  'victoria vicky vicki tori',
  'rebecca becky becca bex',
  'dorothy dot dottie',
  'barbara barb babs',
  'pamela pam',
  'timothy tim',
  'gerald gerry jerry gerard',
  'kenneth ken kenny',
  'ronald ron ronnie',
  'donald don donny',
  'mohammed mohamed muhammad mohammad muhammed mohamad',
  'hussain hussein husain',
  'sean shaun shawn',
  'anne ann anna annie',
];
const ONE_NAME = new Map(
  SAME_NAMES.flatMap((group) => group.split(' ').map((name, _at, all) => [name, all[0] ?? name] as const)),
);
const WAYS = new Map(SAME_NAMES.map((group) => [group.split(' ')[0] ?? '', group.split(' ')] as const));
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'rev', 'cllr']);

const SHORT = 4;
const LONG = 8;
const MOST_EDITS = 2;
const LEAST_LETTERS = 3;

/** A word of a name, made ready to be compared. */
export interface NameWord {
  readonly text: string;
  /** The name it is a way of writing: `robert` for `bob`. */
  readonly means: string;
  /** Which letters are in it, a bit for each: two words with other letters need no closer look. */
  readonly letters: number;
}

const ALL_BITS = 31;
/** The bit of a letter. */
export const letterBit = (code: number): number => 1 << (code & ALL_BITS);

export function toWord(text: string): NameWord {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= letterBit(text.charCodeAt(at));
  return { text, means: ONE_NAME.get(text) ?? text, letters };
}

/** Whether so few letters differ that one word could become the other by `most` edits. */
export function fewLettersDiffer(one: number, other: number, most: number): boolean {
  let left = one ^ other;
  for (let lost = 0; left !== 0; lost += 1) {
    if (lost >= 2 * most) return false;
    left &= left - 1;
  }
  return true;
}

/** All ways of writing a first name. */
export const waysToWrite = (means: string): readonly string[] => WAYS.get(means) ?? [];

/** The words of a name as they are compared: no titles, accents, apostrophes or capitals. */
export const nameWords = (name: string): readonly NameWord[] =>
  searchKey(name)
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word))
    .map(toWord);

/** So many edits leave two words of these lengths the same word. */
export const mostEdits = (one: number, other: number): number =>
  Math.max(one, other) < LONG ? 1 : MOST_EDITS;

type Row = readonly number[];
const at0 = (row: Row, at: number): number => row[at] ?? 0;

/** How many letters were added, lost, changed or swapped between two words; `most` + 1 when it is more than `most`. */
export function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: Row = [];
  let last: Row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow([one, other], row, { before, last });
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return at0(last, other.length);
}

/** One row of the table of edits, from the two rows above it. */
function nextRow(
  [one, other]: readonly [string, string],
  row: number,
  { before, last }: { readonly before: Row; readonly last: Row },
): Row {
  const next = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const changed = one[row - 1] === other[at - 1] ? 0 : 1;
    const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    next.push(
      Math.min(
        at0(last, at) + 1,
        at0(next, at - 1) + 1,
        at0(last, at - 1) + changed,
        isSwap ? at0(before, at - 2) + 1 : Infinity,
      ),
    );
  }
  return next;
}

const sameLetters = (one: string, other: string): boolean =>
  Array.from(one).toSorted().join('') === Array.from(other).toSorted().join('');

/**
 * How far two words of a name are apart in edits, or undefined when they are not the same word. Short words differ by
 * little: John and Joan are two people, Jon and John may be one.
 */
export function wordsApart(one: NameWord, other: NameWord): number | undefined {
  if (one.text === other.text) return 0;
  const [a, b] = [one.text.length, other.text.length];
  if (Math.min(a, b) < LEAST_LETTERS) return undefined;
  if (one.means === other.means) return 0;
  const most = mostEdits(a, b);
  if (Math.abs(a - b) > most || !fewLettersDiffer(one.letters, other.letters, most)) return undefined;
  const apart = edits(one.text, other.text, most);
  if (apart > most) return undefined;
  if (Math.max(a, b) <= SHORT && a === b && !sameLetters(one.text, other.text)) return undefined;
  return apart;
}

/** How alike two names are: the edits between them, and the words that only one of them has. */
export interface NamesApart {
  readonly edits: number;
  readonly extraWords: number;
}

/** Two names of one person, in whatever order their words stand; undefined when they are two people’s. */
export function namesApart(one: readonly NameWord[], other: readonly NameWord[]): NamesApart | undefined {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length === 0) return undefined;
  if (fewer.length > 1 || more.length === 1) {
    const sum = wordByWord(fewer, more);
    if (sum <= MOST_EDITS) return { edits: sum, extraWords: more.length - fewer.length };
  }
  return joinedApart(fewer, more);
}

/** The edits between the words of two names, each with its nearest; too many when a word has none. */
function wordByWord(fewer: readonly NameWord[], more: readonly NameWord[]): number {
  let taken = 0;
  let sum = 0;
  for (const word of fewer) {
    let best = MOST_EDITS + 1;
    let bestAt = -1;
    for (let at = 0; at < more.length; at += 1) {
      const candidate = more[at];
      const apart = (taken & (1 << at)) === 0 && candidate ? wordsApart(word, candidate) : undefined;
      if (apart !== undefined && apart < best) [best, bestAt] = [apart, at];
    }
    sum += best;
    if (sum > MOST_EDITS) return sum;
    taken |= 1 << bestAt;
  }
  return sum;
}

const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text).join('');

/** Names that are the same but for where a space stands: `Mac Donald` and `MacDonald`. */
function joinedApart(one: readonly NameWord[], other: readonly NameWord[]): NamesApart | undefined {
  if (one.length === other.length || one[0]?.text[0] !== other[0]?.text[0]) return undefined;
  const [a, b] = [joined(one), joined(other)];
  const apart = Math.min(a.length, b.length) < LONG ? MOST_EDITS : edits(a, b, 1);
  return apart > 1 ? undefined : { edits: apart, extraWords: 0 };
}
