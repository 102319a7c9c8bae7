/** Real lists (§3.0). Cells have a list of their own with less indent, since a cell is narrow. */
export const LIST = { bullets: 1, cellBullets: 2 } as const;
/** Numbered lists come after those two: list 3 is the first numbered one, list 4 the second. */
const FIRST_NUMBERED = 3;

/** The number Word knows the n-th numbered list by; each starts at 1. */
export const numberedList = (nth: number): number => FIRST_NUMBERED + nth - 1;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const kind = (id: number, format: string, text: string, indent: number): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>` +
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr></w:lvl></w:abstractNum>`;

const KINDS = kind(1, 'bullet', '•', 397) + kind(2, 'bullet', '•', 255) + kind(3, 'decimal', '%1.', 510);

const list = (id: number, ofKind: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${ofKind}"/></w:num>`;

/** Without this a second numbered list would go on where the first stopped. */
const numbered = (id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

/** `word/numbering.xml` for so many numbered lists. Ours replaces that of docx, whose places in the text a person could type. */
export function numberingPart(numberedLists: number): string {
  const numbers = Array.from({ length: numberedLists }, (_, index) => numbered(FIRST_NUMBERED + index));
  const lists = [list(LIST.bullets, 1), list(LIST.cellBullets, 2), ...numbers].join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">${KINDS}${lists}</w:numbering>`;
}
