/** A cell of a table that leaves the app: words, or a whole or decimal number as it is printed. */
export type Cell = string | number;

/** What a spreadsheet would take for a formula, or for a command. */
const FORMULA = /^[\s]*[=+\-@\t\r|]/;
/** A plain number, also below zero, is no formula. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A cell that a spreadsheet shows and never carries out: an apostrophe stands before what looks like a formula. */
export const harmless = (cell: Cell): string => {
  const text = String(cell);
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
};

const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as CSV for Excel: UTF-8 with its mark, lines ended by CR LF, every cell harmless. */
export function csvBytes(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}
