import type { Role } from '../../../access/roles.ts';
import type { FieldKey, PlanRecords, RowFields, RowKind } from '../shapes.ts';

/** What the plan form asks, as plain data: the window draws it, the tests count it, "Still to complete" finds its way by it. */

/** Advice in our own plain words, and where it comes from. */
export interface Help {
  readonly text: string;
  /** `Commissioners’ Guide, section 7`. */
  readonly source: string;
}

/** One answer of a list: the code as stored, the words as shown. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

/** How an answer is given. One small component in the window for each kind. */
export type FieldInput =
  | { readonly kind: 'text'; readonly width?: 'sm' | 'md' | 'full' }
  | { readonly kind: 'longText'; readonly rows?: number }
  | { readonly kind: 'textList'; readonly itemName: string; readonly addLabel: string }
  | { readonly kind: 'date' }
  /** A time of day, `14:30`. */
  | { readonly kind: 'time' }
  /** Any number of the project’s rows of a kind, by what they are called. */
  | { readonly kind: 'links'; readonly to: LinkedKind }
  /** Yes, no, or not decided yet. */
  | { readonly kind: 'tri' }
  | { readonly kind: 'check' }
  /** `none` is what the empty choice is called, where there may be one. */
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      readonly none?: string;
      readonly look: 'list' | 'radios';
    }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  /** A member of staff. Those who hold the role are offered first. */
  | { readonly kind: 'person'; readonly role: Role | null }
  /** 1 to 5 with words, lowest first. */
  | { readonly kind: 'score'; readonly words: readonly [string, string, string, string, string] }
  | { readonly kind: 'money' }
  /** `tenths`: kept in tenths, typed with one digit after the point, with this unit: miles. */
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly tenths?: string };

/** What decides whether a question is shown: the answers so far and the area's switches. */
export interface FormFacts {
  readonly records: PlanRecords;
  readonly area: { readonly usesChangeLevel: boolean; readonly seniorSignOffRequired: boolean };
}

/** The rows of a project that others point to with `links`. */
export type LinkedKind = 'activity' | 'eiaGroup' | 'projectStakeholder' | 'insightUse';

export interface FormField {
  readonly kind: 'field';
  readonly key: FieldKey;
  readonly label: string;
  readonly hint?: string;
  readonly input: FieldInput;
  /** What is said when it is left empty, for the few fields that may never be. */
  readonly needed?: string;
  readonly help?: Help;
  /** Where it is printed, `D01 2a; D02 1.2`. */
  readonly printedAs?: string;
  /** Absent: always shown. A question that is not asked but has an answer is shown all the same. */
  readonly showWhen?: (facts: FormFacts) => boolean;
  /** Why it is not asked yet, while it is not: then only its name stands there. With an answer it is shown all the same. */
  readonly waits?: (facts: FormFacts) => string | undefined;
  /** What it holds before anybody answers, where that is not nothing: holding it is no answer. */
  readonly unanswered?: string;
}

/** A question asked of each row. */
export interface RowField<K extends RowKind = RowKind> {
  readonly key: keyof RowFields<K> & string;
  readonly label: string;
  readonly hint?: string;
  readonly input: FieldInput;
  /** Its share of the list's width; absent: seen only while the row is open. */
  readonly column?: number;
  /** Sixths of the width of an open row. */
  readonly span: 1 | 2 | 3 | 4 | 6;
}

interface RowsOf<K extends RowKind> {
  readonly kind: 'rows';
  readonly row: K;
  readonly title: string;
  readonly intro?: string;
  readonly help?: Help;
  readonly printedAs?: string;
  /** The button, `Add a risk`. */
  readonly addLabel: string;
  /** What one row is called in a sentence, `risk`. */
  readonly itemName: string;
  readonly emptyText: string;
  /** What tells one row from another. */
  readonly rowLabel: (fields: RowFields<K>) => string;
  readonly fields: readonly RowField<K>[];
  /** Money fields added up under the list. */
  readonly totals?: readonly (keyof RowFields<K> & string)[];
}
export type FormRows<K extends RowKind = RowKind> = { readonly [R in K]: RowsOf<R> }[K];

/** Starts a group of questions inside a section. */
export interface FormHeading {
  readonly kind: 'heading';
  readonly text: string;
  readonly intro?: string;
  /** What is said under it while the answers so far make it true. */
  readonly note?: (facts: FormFacts) => string | undefined;
}

/** The pages of a project beside its plan. Each stands at `/projects/{id}/{page}`. */
export type ProjectPageId = 'insight' | 'equality' | 'stakeholders' | 'activities' | 'timeline' | 'readiness';

/** Something that has a page of its own: a grid, a map, a calendar. The section leads there. */
export interface ElsewhereItem {
  readonly kind: 'elsewhere';
  readonly page: ProjectPageId;
  /** The links that are settled on that page, `rows.activity`. */
  readonly links: readonly string[];
  readonly title: string;
  readonly text: string;
  /** The button, `Open the map`. */
  readonly action: string;
}

/**
 * Parts of the legal duty assessment that are worked out: how far the three steps are, their result, and the versions
 * kept (rows of kind `dutyVersion`).
 */
export interface DutyItem {
  readonly kind: 'dutySteps' | 'dutyResult' | 'dutyVersions';
}

/** The four tests of a fair consultation with the dated records that bear them out. */
export interface GunningItem {
  readonly kind: 'gunning';
}

export type FormItem = FormField | FormRows | FormHeading | ElsewhereItem | DutyItem | GunningItem;

/** One section of the plan, numbered and named as D01 prints it. */
export interface FormSection {
  /** Stable, used in addresses: `describe`. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly intro: string;
  readonly items: readonly FormItem[];
}
