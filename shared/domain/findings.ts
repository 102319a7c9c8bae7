/** How strong a rule's opinion is: block stops the step, warn needs a recorded reason, prompt only informs (domain.md §4). */
export type FindingLevel = 'block' | 'warn' | 'prompt';

/** What a rule found: its id, its level, words for a person, and the field that settles it. */
export interface Finding {
  /** `R-012`. */
  readonly rule: string;
  readonly level: FindingLevel;
  /** A field key (`project.whyEngage`) or row kind (`rows.measure`). */
  readonly field: string;
  readonly words: string;
  /** The id of the row it is about, where it is about one. */
  readonly subject?: string;
  /** A block that keeps the documents from being final. */
  readonly stopsFinal?: true;
  /** The reason for which somebody decided to live with it; only a warning can have one. */
  readonly accepted?: string;
}

/** Rules of one part of the field. */
export interface RuleSet<Facts> {
  readonly check: (facts: Facts) => readonly Finding[];
  /** Where each rule comes from, in words: `Toolkit, page 35`. */
  readonly sources: Readonly<Record<string, string>>;
}
