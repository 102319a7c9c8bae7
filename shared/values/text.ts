/**
 * Text as typed, made fit for storing and for XML: `\v` and `\f` become line breaks, `\r\n` becomes `\n`,
 * lone surrogates become U+FFFD, and characters that XML 1.0 forbids (U+FFFE and U+FFFF too) are dropped.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  );
}

/** True when the text holds something to read, not only spaces and line breaks. */
export const hasText = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text.trim() !== '';

/**
 * `1,234`: a whole number with its thousands apart. As `toLocaleString('en-GB')` writes it, which reads the number
 * formats of every language the first time: too long for the first screen (ADR 0010).
 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 item`, `3 items`: a count with its word. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Lower-cased, without accents and doubled spaces: for search that forgives. */
export const searchKey = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
