import { hasWords } from '../../../../shared/documents/words.ts';
import { readXml } from './read-xml.ts';

/** §3.0: headings in order, header rows marked, no blank cells, words for every picture. No text of the document is told. */
export function checkBody(xml: string): string[] {
  const found = readBody(xml);
  const count = (number: number, what: string): string[] => (number === 0 ? [] : [`${number} ${what}`]);
  return [
    ...checkLevels(found.headingLevels),
    ...count(found.blankHeadings, 'headings are blank'),
    ...count(found.tablesWithoutHeader, 'tables have no header row that repeats'),
    ...count(found.blankCells, 'table cells are blank'),
    ...count(found.picturesWithoutWords, 'pictures have no alternative text'),
  ];
}

/** A heading may go deeper by one level at a time, and the first is a Heading 1. */
function checkLevels(levels: readonly number[]): string[] {
  return levels.flatMap((level, index) => {
    const above = levels[index - 1] ?? 0;
    return level > above + 1 ? [`heading ${index + 1} skips from level ${above} to ${level}`] : [];
  });
}

/** What one pass over the body gathers, and where it stands. */
class Found {
  readonly headingLevels: number[] = [];
  blankHeadings = 0;
  tablesWithoutHeader = 0;
  blankCells = 0;
  picturesWithoutWords = 0;

  heading = 0;
  paragraphText = '';
  cellText = '';
  row = 0;
  headerMarked = false;
}

const OPENED: Readonly<Record<string, (found: Found, attributes: Readonly<Record<string, string>>) => void>> =
  {
    'w:tbl': (found) => {
      found.row = 0;
      found.headerMarked = false;
    },
    'w:tr': (found) => {
      found.row++;
    },
    'w:tblHeader': (found) => {
      found.headerMarked ||= found.row === 1;
    },
    'w:tc': (found) => {
      found.cellText = '';
    },
    'w:p': (found) => {
      found.paragraphText = '';
      found.heading = 0;
    },
    'w:pStyle': (found, attributes) => {
      found.heading = headingLevel(attributes['w:val'] ?? '');
    },
    'wp:docPr': (found, attributes) => {
      if (!hasWords(attributes['descr'] ?? '')) found.picturesWithoutWords++;
    },
  };

const CLOSED: Readonly<Record<string, (found: Found) => void>> = {
  'w:tbl': (found) => {
    if (!found.headerMarked) found.tablesWithoutHeader++;
  },
  'w:tc': (found) => {
    if (!hasWords(found.cellText)) found.blankCells++;
  },
  'w:p': (found) => {
    if (found.heading === 0) return;
    found.headingLevels.push(found.heading);
    if (!hasWords(found.paragraphText)) found.blankHeadings++;
  },
};

function readBody(xml: string): Found {
  const found = new Found();
  readXml(xml, {
    text: (words) => {
      found.paragraphText += words;
      found.cellText += words;
    },
    open: (name, attributes) => OPENED[name]?.(found, attributes),
    close: (name) => CLOSED[name]?.(found),
  });
  return found;
}

const headingLevel = (style: string): number => Number(/^Heading([1-3])$/.exec(style)?.[1] ?? 0);
