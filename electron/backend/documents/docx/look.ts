/**
 * Every size, colour and measure of the printed page (§3.0 Type), so that nothing else holds a number.
 * Text sizes are in half-points, distances in twentieths of a point (DXA).
 */

/** Text sizes of one edition: 12 pt, or 16 pt for large print. Nothing printed is smaller than `body`. */
export interface Look {
  readonly largePrint: boolean;
  readonly body: number;
  readonly title: number;
  readonly heading1: number;
  readonly heading2: number;
  readonly heading3: number;
  /** Room at the top and foot of a page for a line of header and three of footer; Word makes more where it must. */
  readonly edge: { readonly top: number; readonly bottom: number };
}

const NORMAL: Look = {
  largePrint: false,
  body: 24,
  title: 52,
  heading1: 36,
  heading2: 30,
  heading3: 26,
  edge: { top: 1134, bottom: 1474 },
};
const LARGE: Look = {
  largePrint: true,
  body: 32,
  title: 60,
  heading1: 46,
  heading2: 40,
  heading3: 35,
  edge: { top: 1247, bottom: 1872 },
};

export const lookOf = (largePrint: boolean): Look => (largePrint ? LARGE : NORMAL);

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

/** 1.15 lines. */
export const LINE = 276;

/** A4. */
export const PAGE = { short: 11906, long: 16838 } as const;
export const MARGIN = { side: 907, header: 510, footer: 454, lessWhenWide: 284 } as const;

/** A turned page is low and its lines are long: its footer needs a line less. */
export const edgesOf = (wide: boolean, { edge }: Look): Look['edge'] => ({
  top: edge.top,
  bottom: edge.bottom - (wide ? MARGIN.lessWhenWide : 0),
});

export const PORTRAIT_WIDTH = PAGE.short - 2 * MARGIN.side;
export const LANDSCAPE_WIDTH = PAGE.long - 2 * MARGIN.side;

/** Space inside a table cell, left and right; and above and below. */
export const CELL_PADDING = { side: 90, top: 30, bottom: 0 } as const;

/** Height of the text on a page. */
export function pageHeight(wide: boolean, look: Look): number {
  const { top, bottom } = edgesOf(wide, look);
  return (wide ? PAGE.short : PAGE.long) - top - bottom;
}
