import { lastIndexOf, letters } from './bytes.ts';
import { CUT_SHORT, damaged, whole, type Verdict } from './verdict.ts';

/** Readers of PDF look for its start and its end in this many bytes; some writers put other things before and after. */
const MARGIN = 1024;

const HEAD = /%PDF-[12]\.\d/;
/** What stands where the list of objects begins: the list itself, or an object that holds it. */
const LIST = /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/;

export const isPdf = (bytes: Uint8Array): boolean => HEAD.test(letters(bytes, 0, MARGIN));

/** A whole PDF ends with the place of its list of objects, and the list is there. */
export function lookAtPdf(bytes: Uint8Array): Verdict {
  const head = letters(bytes, 0, MARGIN).search(HEAD);
  const end = lastIndexOf(bytes, '%%EOF', Math.max(0, bytes.length - MARGIN));
  if (end < 0) return damaged(CUT_SHORT);
  const start = lastIndexOf(bytes.subarray(0, end), 'startxref', Math.max(0, end - MARGIN));
  const place = start < 0 ? null : /^startxref\s+(\d+)/.exec(letters(bytes, start, 40));
  if (place === null) return damaged('the list of its parts is missing.');
  const at = Number(place[1]);
  // Places are counted from the head, and some writers count from the start of the file.
  const isThere = [at + head, at].some((from) => from < start && LIST.test(letters(bytes, from, 40)));
  return isThere ? whole() : damaged('the list of its parts is not where it should be.');
}
