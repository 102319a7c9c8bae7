/** BACS Standard 18: the characters a name or a reference may have, and how long it may be. */
export const BACS_FIELD = 18;
const ALLOWED = /[^A-Z0-9.&/ -]/g;

/** Letters that have no plain form under their accents. */
const LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ð: 'D',
  Þ: 'TH',
  Ł: 'L',
  '’': '',
  "'": '',
};

export interface BacsText {
  /** As it will stand in the file: at most 18 characters, without blanks at its end. */
  readonly text: string;
  /** Characters of the original that BACS does not know and that were left out. */
  readonly lost: readonly string[];
  /** What did not fit. */
  readonly cutOff: string;
}

/** A name or a reference as BACS takes it: capitals without accents, known characters only, cut to 18. */
export function bacsText(original: string): BacsText {
  const plain = original
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ÆŒØÐÞŁ’']/g, (letter) => LETTERS[letter] ?? '');
  const lost = [...new Set(plain.match(ALLOWED) ?? [])].filter((letter) => letter.trim() !== '');
  const known = plain.replace(/\s+/g, ' ').replace(ALLOWED, '').replace(/ +/g, ' ').trim();
  return { text: known.slice(0, BACS_FIELD).trimEnd(), lost, cutOff: known.slice(BACS_FIELD) };
}
