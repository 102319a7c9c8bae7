import { sameValue } from '../../../shared/domain/plan/change.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import type { Draft, Target, Tellers } from './draft.ts';

interface Entry {
  readonly target: Target;
  draft: Draft;
  base: FieldValue;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<void> | undefined;
}

/** A pause in typing this long saves. */
export const PAUSE_MS = 800;

const CHANGED_SINCE = 'It was changed again since, so it was left as it is.';
const CHOOSE = 'Somebody else changed the same answer. Choose there which text to keep.';

/**
 * Holds every answer that was typed and is not saved yet, outside of the components: leaving a section, the page
 * or the window never loses a word, and a save that failed is still there when the person comes back.
 */
export class DraftBook {
  readonly #entries = new Map<string, Entry>();
  /** Where each answer stood when the person began to change it: one visit to a field is one step of Undo. */
  readonly #visits = new Map<
    string,
    { readonly target: Target; readonly start: FieldValue; last: FieldValue }
  >();
  readonly #listeners = new Set<() => void>();
  readonly #tell: Tellers;

  constructor(tell: Tellers) {
    this.#tell = tell;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The draft of an answer, if it has one. The same object until it changes. */
  readonly get = (key: string): Draft | undefined => this.#entries.get(key)?.draft;

  /** True while an answer whose key starts so could not be saved. */
  readonly isTroubled = (prefix: string): boolean =>
    [...this.#entries].some(
      ([key, { draft }]) =>
        key.startsWith(prefix) && (draft.state === 'failed' || draft.state === 'conflict'),
    );

  /** True while anything is not safely saved. */
  get isUnsaved(): boolean {
    return this.#entries.size > 0;
  }

  /** A character typed, an item added: saved after a pause. */
  type(target: Target, value: FieldValue): void {
    const entry = this.#entryOf(target);
    if (!entry) return;
    const visit = this.#visits.get(target.key) ?? { target, start: entry.base, last: value };
    this.#visits.set(target.key, Object.assign(visit, { last: value }));
    const isHeld = entry.draft.state === 'conflict' || entry.draft.state === 'saving';
    this.#set(entry, isHeld ? { ...entry.draft, value } : { value, state: 'typing' });
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.flush(target.key), PAUSE_MS);
  }

  /** The person moved on: saved now, and the visit becomes one step of Undo. */
  leave(key: string): Promise<void> {
    const visit = this.#visits.get(key);
    this.#visits.delete(key);
    if (visit && !sameValue(visit.start, visit.last)) this.#pushStep(visit.target, visit.start, visit.last);
    return this.flush(key);
  }

  /** Saves what was typed, without waiting for the pause. */
  async flush(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (!entry) return;
    clearTimeout(entry.timer);
    if (entry.saving) {
      // What was typed during a save goes out right after it.
      await entry.saving;
      return this.#entries.get(key)?.draft.state === 'typing' ? this.flush(key) : undefined;
    }
    if (entry.draft.state === 'conflict') return;
    if (sameValue(entry.draft.value, entry.base)) {
      this.#tell.settled(key);
      return this.#drop(entry);
    }
    entry.saving = this.#save(entry).finally(() => (entry.saving = undefined));
    return entry.saving;
  }

  /** Everything, for leaving the page or the window. */
  async flushAll(): Promise<void> {
    const keys = new Set([...this.#entries.keys(), ...this.#visits.keys()]);
    await Promise.all([...keys].map((key) => this.leave(key)));
  }

  /** Ends a conflict: with this value, or with what the plan holds (no value). */
  resolve(key: string, value?: FieldValue): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#tell.settled(key);
    if (value === undefined) return this.#drop(entry);
    entry.base = entry.draft.theirs ?? entry.base;
    this.#set(entry, { value, state: 'typing' });
    void this.flush(key);
  }

  #entryOf(target: Target): Entry | undefined {
    const known = this.#entries.get(target.key);
    const base = target.read();
    if (known || base === undefined) return known;
    const entry: Entry = {
      target,
      base,
      draft: { value: base, state: 'typing' },
      timer: undefined,
      saving: undefined,
    };
    this.#entries.set(target.key, entry);
    return entry;
  }

  async #save(entry: Entry): Promise<void> {
    const { target, base } = entry;
    const sent = entry.draft.value;
    this.#set(entry, { value: sent, state: 'saving' });
    this.#tell.started();
    const outcome = await target.send(sent, base);
    const { value } = entry.draft;
    switch (outcome.kind) {
      case 'saved':
        entry.base = outcome.value;
        this.#tell.done(target.key);
        if (sameValue(value, sent)) this.#drop(entry);
        else this.#set(entry, { value, state: 'typing' });
        return;
      case 'failed':
        this.#set(entry, { value, state: 'failed', words: outcome.words });
        this.#tell.failed({
          what: target.key,
          message: 'Not saved',
          retry: () => void this.flush(target.key),
        });
        return;
      case 'conflict':
        this.#set(entry, { value, state: 'conflict', theirs: outcome.theirs });
        this.#tell.failed({
          what: target.key,
          message: 'Not saved: changed elsewhere',
          retry: () => this.#remind(entry),
        });
        return;
    }
  }

  /** A conflict is the person's to settle: trying again only points at it. */
  #remind(entry: Entry): void {
    this.#tell.started();
    this.#tell.failed({
      what: entry.target.key,
      message: 'Not saved: changed elsewhere',
      retry: () => this.#remind(entry),
    });
    this.#tell.say(CHOOSE);
  }

  #pushStep(target: Target, start: FieldValue, end: FieldValue): void {
    this.#tell.pushUndo({
      label: target.label,
      undo: () => this.#put(target, end, start),
      redo: () => this.#put(target, start, end),
    });
  }

  /** Takes an answer from one value to another, if it still stands at the first. */
  async #put(target: Target, from: FieldValue, to: FieldValue): Promise<boolean> {
    await this.flush(target.key);
    const entry = this.#entries.get(target.key);
    if (entry?.draft.state === 'conflict') return this.#refuse(CHOOSE);
    // What could not be saved is taken back by forgetting it.
    if (entry) {
      this.#tell.settled(target.key);
      this.#drop(entry);
    }
    const now = target.read();
    if (now !== undefined && sameValue(now, to)) return true;
    if (now === undefined || !sameValue(now, from)) return this.#refuse(CHANGED_SINCE);
    this.#tell.started();
    const outcome = await target.send(to, from);
    this.#tell.done(target.key);
    return (
      outcome.kind === 'saved' || this.#refuse(outcome.kind === 'failed' ? outcome.words : CHANGED_SINCE)
    );
  }

  #refuse(words: string): false {
    this.#tell.say(words);
    return false;
  }

  #set(entry: Entry, draft: Draft): void {
    entry.draft = draft;
    this.#announce();
  }

  #drop(entry: Entry): void {
    clearTimeout(entry.timer);
    this.#entries.delete(entry.target.key);
    this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
