import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldValue } from '../../../../shared/domain/plan/shapes.ts';
import { DraftBook, PAUSE_MS } from '../../../../renderer/answers/saving/draft-book.ts';
import type { Outcome, Target } from '../../../../renderer/answers/saving/draft.ts';
import type { UndoStep } from '../../../../renderer/state/undo.ts';

/** A book, one answer, and a plan that answers as it is told. */
function deskWith(start: FieldValue) {
  let kept = start;
  let next: Outcome | undefined;
  const sent: FieldValue[] = [];
  const steps: UndoStep[] = [];
  const said: string[] = [];
  const failures = new Map<string, () => void>();
  const book = new DraftBook({
    pushUndo: (step) => steps.push(step),
    started: () => undefined,
    done: (what) => failures.delete(what),
    failed: ({ what, retry }) => failures.set(what, retry),
    settled: (what) => failures.delete(what),
    say: (words) => said.push(words),
  });
  const target: Target = {
    key: 'answer',
    label: 'Change “Title”',
    read: () => kept,
    send: async (value) => {
      sent.push(value);
      const outcome = next ?? { kind: 'saved', value };
      if (outcome.kind === 'saved') kept = outcome.value;
      return Promise.resolve(outcome);
    },
  };
  const type = (value: FieldValue): void => book.type(target, value);
  const pause = (ms = PAUSE_MS): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  return {
    book,
    type,
    pause,
    sent,
    steps,
    said,
    failures,
    draft: () => book.get('answer'),
    kept: () => kept,
    answerWith: (outcome: Outcome | undefined) => (next = outcome),
    changeElsewhere: (value: FieldValue) => (kept = value),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('saving', () => {
  it('saves after a pause in typing, not before', async () => {
    const { type, pause, sent, draft } = deskWith('');
    type('S');
    await pause(PAUSE_MS - 1);
    type('St');
    await pause(PAUSE_MS - 1);
    expect(sent).toEqual([]);
    expect(draft()).toEqual({ value: 'St', state: 'typing' });
    await pause(1);
    expect(sent).toEqual(['St']);
    expect(draft()).toBeUndefined();
  });

  it('saves at once when the person moves on', async () => {
    const { type, book, kept } = deskWith('');
    type('Stroke');
    await book.leave('answer');
    expect(kept()).toBe('Stroke');
  });

  it('saves everything when the window goes away', async () => {
    const { type, book, kept } = deskWith('');
    type('Stroke');
    await book.flushAll();
    expect(kept()).toBe('Stroke');
    expect(book.isUnsaved).toBe(false);
  });

  it('saves what was typed during a save right after it', async () => {
    const { type, book, sent, draft } = deskWith('');
    type('One');
    const first = book.flush('answer');
    type('One two');
    expect(draft()?.value).toBe('One two');
    await first;
    await book.flush('answer');
    expect(sent).toEqual(['One', 'One two']);
    expect(draft()).toBeUndefined();
  });

  it('sends nothing when the text is as it was', async () => {
    const { type, book, sent, draft } = deskWith('Same');
    type('Same!');
    type('Same');
    await book.leave('answer');
    expect(sent).toEqual([]);
    expect(draft()).toBeUndefined();
  });

  it('goes on from what was stored, where the back end cleaned the text', async () => {
    const { type, pause, answerWith, sent, draft } = deskWith('');
    answerWith({ kind: 'saved', value: 'a\nb' });
    type('a\r\nb');
    await pause();
    answerWith(undefined);
    type('a\nbc');
    await pause();
    expect(sent).toEqual(['a\r\nb', 'a\nbc']);
    expect(draft()).toBeUndefined();
  });
});

describe('a save that fails', () => {
  it('keeps the text, says why, and tries again on the next change', async () => {
    const { type, pause, answerWith, draft, kept, failures } = deskWith('');
    answerWith({ kind: 'failed', words: 'The disk is full.' });
    type('Kept');
    await pause();
    expect(draft()).toEqual({ value: 'Kept', state: 'failed', words: 'The disk is full.' });
    expect(failures.size).toBe(1);
    answerWith(undefined);
    type('Kept on');
    await pause();
    expect(kept()).toBe('Kept on');
    expect(failures.size).toBe(0);
  });

  it('tries again when asked to', async () => {
    const { type, pause, answerWith, kept, failures } = deskWith('');
    answerWith({ kind: 'failed', words: 'The disk is full.' });
    type('Kept');
    await pause();
    answerWith(undefined);
    failures.get('answer')?.();
    await pause(0);
    expect(kept()).toBe('Kept');
  });

  it('is forgotten when the person puts the old text back', async () => {
    const { type, pause, answerWith, book, failures } = deskWith('Old');
    answerWith({ kind: 'failed', words: 'No.' });
    type('New');
    await pause();
    type('Old');
    await pause();
    expect(book.isUnsaved).toBe(false);
    expect(failures.size).toBe(0);
  });
});

describe('a conflict', () => {
  const inConflict = async () => {
    const desk = deskWith('Old');
    desk.type('Mine');
    desk.changeElsewhere('Theirs');
    desk.answerWith({ kind: 'conflict', theirs: 'Theirs' });
    await desk.pause();
    desk.answerWith(undefined);
    return desk;
  };

  it('keeps both texts and sends nothing until the person chooses', async () => {
    const { draft, pause, type, sent, book } = await inConflict();
    expect(draft()).toEqual({ value: 'Mine', state: 'conflict', theirs: 'Theirs' });
    type('Mine, longer');
    await pause();
    await book.flushAll();
    expect(sent).toEqual(['Mine']);
    expect(draft()).toMatchObject({ value: 'Mine, longer', theirs: 'Theirs' });
  });

  it('saves mine when I choose mine', async () => {
    const { book, draft, pause, kept, failures } = await inConflict();
    book.resolve('answer', draft()?.value);
    await pause(0);
    expect(kept()).toBe('Mine');
    expect(failures.size).toBe(0);
  });

  it('leaves theirs when I choose theirs', async () => {
    const { book, draft, kept, failures } = await inConflict();
    book.resolve('answer');
    expect(kept()).toBe('Theirs');
    expect(draft()).toBeUndefined();
    expect(failures.size).toBe(0);
  });

  it('is not decided by Retry or by Undo', async () => {
    const { book, failures, steps, said, draft, kept } = await inConflict();
    await book.leave('answer');
    failures.get('answer')?.();
    expect(await steps.at(-1)?.undo()).toBe(false);
    expect(said).toHaveLength(2);
    expect(draft()?.value).toBe('Mine');
    expect(kept()).toBe('Theirs');
  });
});

describe('undo', () => {
  it('takes back one visit to the field at a time, however often it was saved meanwhile', async () => {
    const { type, pause, book, steps, kept } = deskWith('Before');
    type('During');
    await pause();
    type('After');
    await pause();
    await book.leave('answer');
    expect(steps.map(({ label }) => label)).toEqual(['Change “Title”']);
    expect(await steps[0]?.undo()).toBe(true);
    expect(kept()).toBe('Before');
    expect(await steps[0]?.redo()).toBe(true);
    expect(kept()).toBe('After');
  });

  it('makes no step of a visit that changed nothing', async () => {
    const { type, pause, book, steps } = deskWith('Before');
    type('During');
    await pause();
    type('Before');
    await book.leave('answer');
    expect(steps).toEqual([]);
  });

  it('waits for the save that is on its way', async () => {
    const { type, book, steps, kept } = deskWith('Before');
    type('After');
    const saving = book.leave('answer');
    const undoing = steps[0]?.undo();
    await saving;
    expect(await undoing).toBe(true);
    expect(kept()).toBe('Before');
  });

  it('leaves alone what somebody changed since', async () => {
    const { type, book, steps, said, kept, changeElsewhere } = deskWith('Before');
    type('After');
    await book.leave('answer');
    changeElsewhere('Later');
    expect(await steps[0]?.undo()).toBe(false);
    expect(said).toHaveLength(1);
    expect(kept()).toBe('Later');
  });

  it('takes back a text that could not be saved, and redo brings it again', async () => {
    const { type, book, steps, kept, answerWith, draft } = deskWith('Before');
    answerWith({ kind: 'failed', words: 'The disk is full.' });
    type('After');
    await book.leave('answer');
    expect(await steps[0]?.undo()).toBe(true);
    expect(draft()).toBeUndefined();
    answerWith(undefined);
    expect(await steps[0]?.redo()).toBe(true);
    expect(kept()).toBe('After');
  });
});
