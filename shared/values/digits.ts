const [ZERO, NINE] = [48, 57];

/** The digits of a text, one after the other: telephone numbers however they are written. */
export function digitsOf(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits += text[at] ?? '';
  }
  return digits;
}
