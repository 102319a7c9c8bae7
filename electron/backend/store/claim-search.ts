import { searchKey } from '../../../shared/values/text.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** What the words of a search for claims mean. */
export type Searched =
  | { readonly by: 'nothing' }
  /** The start of a claim's number: from one, below another. */
  | { readonly by: 'number'; readonly from: string; readonly below: string }
  /** The people whose words hold every word; their ids as JSON. */
  | { readonly by: 'people'; readonly ids: string }
  /** So many people fit that claims are better walked through in their order. */
  | { readonly by: 'many'; readonly words: readonly string[] };

/** Above so many fitting people, claims are not looked up person by person. */
const FEW_PEOPLE = 1_000;
const MOST_WORDS = 12;
const CLAIM_NO = /^c-?\d{4}(-\d{0,5})?$/;

export function searched(db: Reader, search: string): Searched {
  const words = searchKey(search).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const [first] = words;
  if (first === undefined) return { by: 'nothing' };
  if (words.length === 1 && CLAIM_NO.test(first)) {
    const from = first.toUpperCase().replace(/^C(?=\d)/, 'C-');
    return { by: 'number', from, below: `${from}\uFFFF` };
  }
  const people = statement(
    db.connection,
    `select id from participant where ${words.map(() => 'instr(search, ?) > 0').join(' and ')} limit ${FEW_PEOPLE + 1}`,
  )
    .pluck()
    .all(...words) as readonly string[];
  if (people.length > FEW_PEOPLE) return { by: 'many', words };
  return { by: 'people', ids: JSON.stringify(people) };
}
