/** Letters the type of the drawings has: Latin with its accents, Greek, Cyrillic, and usual signs. */
const KNOWN =
  /^[\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20a0-\u20ac\u2116\u2122]*$/;

/** Whether a text can be drawn letter for letter. */
export const canDraw = (text: string): boolean => KNOWN.test(text.normalize('NFC'));
