import { focusAnswer, focusAtEnd } from '../../../answers/questions/focus.ts';
import { cardId, LINES_ID } from './line/line-ids.ts';

/** Runs once what is about to be drawn stands there; a dialog that closes gives the focus back first. */
export const afterDrawing = (job: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(job));

/** To a line, or (it is gone) to the first button over the lines: focus is never lost. */
export const landOnLine = (lineId: string | null): void =>
  afterDrawing(() => {
    const card = lineId === null ? null : document.getElementById(cardId(lineId));
    if (!card) {
      focusAnswer(LINES_ID);
      return;
    }
    card.scrollIntoView({ block: 'nearest' });
    focusAtEnd(card);
  });

/** To the name of the page, when what was pressed is gone. */
export const landOnTitle = (): void => afterDrawing(() => document.querySelector<HTMLElement>('h1')?.focus());
