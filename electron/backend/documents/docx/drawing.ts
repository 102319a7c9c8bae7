import type { Paragraph, Table } from 'docx';
import type { Look } from './look.ts';

/** What a block becomes: the things a page is made of. */
export type Drawn = Paragraph | Table;

/**
 * What a block function needs to know besides its block. One is made for each document, so the
 * numbers it hands out start from 1 every time and the same model gives the same bytes.
 */
export interface Drawing {
  readonly look: Look;
  /** Width of the text on this page in DXA: portrait and landscape differ. */
  readonly width: number;
  /** Height of the text on this page in DXA. */
  readonly height: number;
  /** The caption is not printed where it only repeats the heading straight above it. */
  readonly headingAbove: string;
  /** A new number for each numbered list, so that each starts at 1. */
  readonly nextList: () => number;
  /** A new number for each picture. */
  readonly nextPicture: () => number;
}

/** A counter that starts at 1. */
export function counter(): () => number {
  let count = 0;
  return () => ++count;
}
