import type { DocumentModel } from '../../../../shared/documents/model.ts';

/**
 * Every size, colour and measure of the printed page (§3.0 Type), so that nothing else holds a number.
 * Text sizes are in half-points, distances in twentieths of a point (DXA).
 */

/** Sizes of one edition: 12 pt, or 16 pt for large print. Nothing printed is smaller than `body`. */
export interface Look {
  readonly largePrint: boolean;
  /** Should fit one sheet (D07, D08): what stands around and between the words is less, the words are not. */
  readonly compact: boolean;
  readonly body: number;
  readonly title: number;
  readonly heading1: number;
  readonly heading2: number;
  readonly heading3: number;
  /** Room at the top and foot of a page for a line of header and three of footer; Word makes more where it must. */
  readonly edge: { readonly top: number; readonly bottom: number };
  readonly margin: { readonly side: number; readonly header: number; readonly footer: number };
  /** Under the title. */
  readonly underTitle: number;
  /** Under the header, so that a title that takes a second line and pushes the page down stays apart. */
  readonly underHeader: number;
  readonly table: {
    /** Lines of a cell, in 240ths. */
    readonly line: number;
    /** Under each paragraph of a cell. */
    readonly after: number;
    /** Above and under a line to write on: room for handwriting. */
    readonly writing: { readonly before: number; readonly after: number };
    /** Between a table and what follows. */
    readonly gap: number;
  };
}

/** 1.15 lines. */
export const LINE = 276;

const NORMAL: Look = {
  largePrint: false,
  compact: false,
  body: 24,
  title: 52,
  heading1: 36,
  heading2: 30,
  heading3: 26,
  edge: { top: 1134, bottom: 1474 },
  margin: { side: 907, header: 510, footer: 454 },
  underTitle: 120,
  underHeader: 160,
  table: { line: LINE, after: 40, writing: { before: 200, after: 60 }, gap: 200 },
};
const LARGE: Look = {
  ...NORMAL,
  largePrint: true,
  body: 32,
  title: 60,
  heading1: 46,
  heading2: 40,
  heading3: 35,
  edge: { top: 1247, bottom: 1872 },
};
const FORM: Look = {
  ...NORMAL,
  compact: true,
  title: 36,
  heading1: 30,
  edge: { top: 794, bottom: 1100 },
  margin: { side: 624, header: 369, footer: 369 },
  underTitle: 60,
  underHeader: 60,
  table: { line: 252, after: 10, writing: { before: 70, after: 10 }, gap: 40 },
};

const LETTER: Look = {
  ...FORM,
  underTitle: 180,
  edge: { top: 907, bottom: 1130 },
  margin: { ...FORM.margin, side: NORMAL.margin.side },
  table: { ...FORM.table, line: LINE, after: 20, gap: 120 },
};

/** How a document is printed. Large print stays large, however many pages a form then takes. */
export function lookOf({ largePrint, compact }: Pick<DocumentModel, 'largePrint' | 'compact'>): Look {
  if (largePrint) return LARGE;
  return compact === undefined ? NORMAL : { form: FORM, letter: LETTER }[compact];
}

export const BODY_FONT = 'Arial';
/** Arial has no tick boxes; these are the Windows fonts that do, so Word need not guess. */
export const TICK_FONT = {
  ascii: 'Segoe UI Symbol',
  hAnsi: 'Segoe UI Symbol',
  cs: 'Segoe UI Symbol',
  eastAsia: 'MS Gothic',
};

export const COLOUR = {
  /** NHS dark blue: headings and the rules under them. */
  blue: '003087',
  text: '212B32',
  /** Thin table lines: visible, but quieter than the words. */
  line: '98A4AE',
  /** Behind header rows and form steps. */
  headFill: 'E8EDEE',
  /** Behind row labels. */
  labelFill: 'F4F6F7',
  /** Behind information callouts. */
  infoFill: 'EEF4FA',
  warningLine: 'B45F06',
  warningFill: 'FFF6E5',
} as const;

/** A4. */
export const PAGE = { short: 11906, long: 16838 } as const;
const LESS_WHEN_WIDE = 284;

/** A turned page is low and its lines are long: its footer needs a line less, unless there is none to spare. */
export const edgesOf = (wide: boolean, { edge, compact }: Look): Look['edge'] => ({
  top: edge.top,
  bottom: edge.bottom - (wide && !compact ? LESS_WHEN_WIDE : 0),
});

/** Width of the text on a page. */
export const pageWidth = (wide: boolean, { margin }: Look): number =>
  (wide ? PAGE.long : PAGE.short) - 2 * margin.side;

/** Space inside a table cell, left and right; and above and below. */
export const CELL_PADDING = { side: 90, top: 30, bottom: 0 } as const;

/** Height of the text on a page. */
export function pageHeight(wide: boolean, look: Look): number {
  const { top, bottom } = edgesOf(wide, look);
  return (wide ? PAGE.short : PAGE.long) - top - bottom;
}
