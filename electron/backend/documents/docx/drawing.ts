import type { FileChild } from 'docx';
import type { Look } from './look.ts';
import type { Xml } from './xml.ts';

/** What a block becomes: paragraphs and tables as plain trees, and pictures as docx makes them. */
export type Drawn = Xml | FileChild;

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
  /** Numbers the numbered lists, so that each starts at 1. */
  readonly lists: Counter;
  readonly pictures: Counter;
}

/** Counts 1, 2, 3 … */
export class Counter {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  next(): number {
    return ++this.#count;
  }
}
