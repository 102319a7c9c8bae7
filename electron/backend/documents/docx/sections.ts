import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';
import { needsCards } from './blocks/cards.ts';
import { pageWidth, type Look } from './look.ts';
import { fitsAcross } from './table-widths.ts';

/** Blocks printed on pages of one orientation. */
export interface Section {
  readonly wide: boolean;
  readonly blocks: readonly Block[];
}

/** In large print a table of this many columns needs the long side of the page. */
const MANY_COLUMNS = 5;
/** So many words between a heading and its wide table, or between two wide tables, come along with them. */
const COME_ALONG = 4;

/**
 * Parts the blocks into portrait and landscape pages. A wide table takes along the heading it stands under,
 * with what little is between them, and what little parts it from the next wide table: nobody should meet a
 * page that holds only a heading, or turn the paper for one sentence. A document that is `landscape` is not parted.
 */
export function splitSections(
  blocks: readonly Block[],
  look: Look,
  { landscape }: Pick<DocumentModel, 'landscape'> = {},
): Section[] {
  if (landscape === true && !look.largePrint && blocks.length > 0)
    return [trimBreaks({ wide: true, blocks })];
  const wide = blocks.map((block) => isWide(block, look));
  blocks.forEach((_, index) => {
    if (!wide[index]) return;
    for (let at = startOf(blocks, index); at < index; at++) wide[at] = true;
  });
  joinNearby(blocks, wide);
  const sections = group(blocks, wide)
    .map(trimBreaks)
    .filter((section) => section.blocks.length > 0);
  // A file without a page is no Word file.
  return sections.length > 0 ? sections : [{ wide: false, blocks: [] }];
}

/** A picture or table marked wide, a table of many columns in large print, or of words too long for the short side of the page. */
function isWide(block: Block, look: Look): boolean {
  if (block.kind === 'image') return block.wide === true;
  if (block.kind !== 'table' || block.stacked === true || needsCards(block, look)) return false;
  if (block.wide === true || (look.largePrint && block.columns.length >= MANY_COLUMNS)) return true;
  return !fitsAcross(block, pageWidth(false, look), look.body);
}

/** Small things that can move to another page with a table. */
const isSmall = (block: Block | undefined): boolean =>
  block !== undefined &&
  ['paragraph', 'bullets', 'callout', 'tickRow', 'questionAnswer'].includes(block.kind);

/** Where the wide table's own matter begins: its heading, with the headings straight above that, or the table itself. */
function startOf(blocks: readonly Block[], table: number): number {
  let at = table - 1;
  while (table - at <= COME_ALONG && isSmall(blocks[at])) at--;
  if (blocks[at]?.kind !== 'heading') return table;
  while (blocks[at - 1]?.kind === 'heading') at--;
  return at;
}

/** A short stretch of small things between two landscape parts stays landscape. */
function joinNearby(blocks: readonly Block[], wide: boolean[]): void {
  for (let from = 1; from < blocks.length; from++) {
    if (wide[from] === true || wide[from - 1] !== true) continue;
    let to = from;
    while (to < blocks.length && wide[to] !== true && isSmall(blocks[to])) to++;
    if (wide[to] === true && to - from < COME_ALONG) wide.fill(true, from, to);
  }
}

function group(blocks: readonly Block[], wide: readonly boolean[]): Section[] {
  const sections: { wide: boolean; blocks: Block[] }[] = [];
  blocks.forEach((block, index) => {
    const current = sections.at(-1);
    if (current !== undefined && current.wide === wide[index]) current.blocks.push(block);
    else sections.push({ wide: wide[index] === true, blocks: [block] });
  });
  return sections;
}

/** A section starts a page anyway: a page break at its edge would leave an empty one. */
function trimBreaks(section: Section): Section {
  const isBreak = (block: Block | undefined): boolean => block?.kind === 'pageBreak';
  const first = section.blocks.findIndex((block) => !isBreak(block));
  const last = section.blocks.findLastIndex((block) => !isBreak(block));
  return { ...section, blocks: first === -1 ? [] : section.blocks.slice(first, last + 1) };
}
