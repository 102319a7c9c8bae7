import type { Cell, Run } from './model.ts';
import { plain } from './words.ts';

const MORE: Run = { text: ' (more in the plan)', italic: true };

/**
 * A cell's words in at most so many characters, for a form that must stay short: cut after a sentence or a list item,
 * else after a word, and said to be cut. A cell with something missing is never cut, so no mark is lost.
 */
export function brief(cell: Cell, most: number): Cell {
  const runs = cell.flatMap(({ runs: own }, index) => (index === 0 ? own : [plain(' '), ...own]));
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most || runs.some((run) => run.missing)) return cell;
  return [{ runs: [...cutRuns(runs, most), MORE] }];
}

function cutRuns(runs: readonly Run[], most: number): readonly Run[] {
  const kept: Run[] = [];
  let room = endOf(runs.map(({ text }) => text).join(''), most);
  for (const run of runs) {
    if (room <= 0) break;
    kept.push({ ...run, text: run.text.slice(0, room).toWellFormed() });
    room -= run.text.length;
  }
  return kept;
}

/** Where to stop: after the last sentence or item that fits, if that is not too early; else after the last word. */
function endOf(text: string, most: number): number {
  const fits = text.slice(0, most);
  const sentence = Math.max(...['. ', '? ', '! '].map((end) => fits.lastIndexOf(end))) + 1;
  const item = fits.lastIndexOf('; ');
  const end = Math.max(sentence, item);
  if (end > most / 3) return end;
  const word = fits.lastIndexOf(' ');
  return word > 0 ? word : most;
}
