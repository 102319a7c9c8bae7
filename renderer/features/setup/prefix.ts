/** Words of an organisation's name that say what kind it is, not which one. */
const COMMON = new Set(
  'nhs the of and for integrated care board clinical commissioning group trust foundation council ccg icb borough city county partnership place'.split(
    ' ',
  ),
);
const MOST_LETTERS = 8;

/** Letters for project references from an organisation's name: "NHS North East London ICB" gives NEL. */
export function suggestPrefix(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON.has(word.toLowerCase()));
  const chosen = telling.length > 0 ? telling : words;
  const letters =
    chosen.length === 1 ? (chosen[0] ?? '').slice(0, 3) : chosen.map((word) => word[0]).join('');
  return letters.toUpperCase().slice(0, MOST_LETTERS);
}

/** True for 1 to 8 capital letters or numbers that start with a letter. */
export const isPrefix = (text: string): boolean => /^[A-Z][A-Z0-9]{0,7}$/.test(text);
