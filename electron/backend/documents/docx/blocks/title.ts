import type { Block } from '../../../../../shared/documents/model.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { COLOUR, type Look } from '../look.ts';
import { drawParagraph, writeParagraph } from '../paragraph.ts';
import { STYLE } from '../styles.ts';
import { drawRuns, fitLine, fitLineOr, plain, writeRun } from '../text.ts';
import { mark, val, type Xml } from '../xml.ts';

const RULE = mark('w:bottom', { 'w:val': 'single', 'w:sz': 12, 'w:space': 8, 'w:color': COLOUR.blue });

/** The title, the draft line straight under it (§3.0 Status), then the lines that say what this is a copy of. */
export function drawTitle(block: Extract<Block, { kind: 'title' }>, { look }: Drawing): Drawn[] {
  const title = plain(fitLineOr(block.text, 'Untitled'));
  const draft = block.draftLine === undefined ? [] : [fitLineOr(block.draftLine, 'DRAFT – not complete')];
  const drafts = draft.map((line) => drawParagraph(plain(line), { style: STYLE.draftLine }));
  const [first = '', ...more] = block.lines;
  if (look.compact)
    return [
      writeParagraph([...drawRuns(title), ...beside(first, look)], TITLE),
      ...drafts,
      ...more.map((line) => drawParagraph(plain(line), { style: STYLE.titleLine })),
    ];
  const last = block.lines.length - 1;
  return [
    drawParagraph(title, TITLE),
    ...drafts,
    ...block.lines.map((line, index) =>
      drawParagraph(plain(line), {
        style: STYLE.titleLine,
        ...(index === last ? { rule: RULE, space: { after: 280 } } : {}),
      }),
    ),
  ];
}

const TITLE = { style: 'Title' };
const WIDE_SPACE = '\u2003';

/** The first line of a compact document stands beside its title, in the size of the text. */
function beside(line: string, { body }: Look): readonly Xml[] {
  if (line === '') return [];
  const look = [
    val('w:b', 0),
    val('w:bCs', 0),
    val('w:color', COLOUR.text),
    val('w:sz', body),
    val('w:szCs', body),
  ];
  return [writeRun(`${WIDE_SPACE}${fitLine(line)}`, look)];
}
