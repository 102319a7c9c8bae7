/**
 * The document model: what a document says, with no Word words in it (no twips, no style names).
 * One description is drawn twice: as a preview on screen and as a `.docx` (domain.md §3.0).
 * Everything here is plain data, so it crosses the bridge unchanged.
 */

/** Where on screen a missing fact is typed: the plan field key (`project.description`) or row kind (`rows.risk`). */
export type FieldLink = string;

/** A piece of text with one look. `missing` marks the `[To be completed]` text of a needed (F) fact. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** A line to write on by hand; on paper it fills what is left of its cell. */
  readonly line?: true;
  /** What is missing and where to type it; such a run keeps the document a draft. */
  readonly missing?: MissingMark;
}

export interface MissingMark {
  /** The words of the entry in "Still to complete", for instance `2a Describe the project`. */
  readonly label: string;
  readonly link: FieldLink;
}

/** One paragraph: its runs. A line break inside a run is a `\n` in its text. */
export interface Para {
  readonly runs: readonly Run[];
  /** Printed as a real list item. */
  readonly bullet?: true;
}

/** The content of a table cell or an answer. Never empty: blank cells are never printed (§3.0). */
export type Cell = readonly Para[];

export interface Column {
  readonly label: string;
  /** Share of the table's width; shares are added up and scaled, so any positive numbers do. */
  readonly share: number;
  /** Numbers and money line up on the right. */
  readonly align?: 'end';
}

/** A tick box and its words, printed `☒ Yes` or `☐ Yes`. */
export interface Tick {
  readonly label: string;
  readonly ticked: boolean;
}

/** One of several short questions on a line of a form. */
export interface FormField {
  readonly label: string;
  readonly cell: Cell;
  /** Share of the line, as of a column. */
  readonly share: number;
}

/**
 * A row of a form table (D02, D03): a shaded heading row, a label with its answer under or beside it, words, or rows of
 * columns of their own under column headings.
 */
export type FormRow =
  | { readonly kind: 'step'; readonly text: string; readonly note?: string }
  | { readonly kind: 'answer'; readonly label: string; readonly cell: Cell }
  | { readonly kind: 'beside'; readonly label: string; readonly cell: Cell }
  | { readonly kind: 'words'; readonly cell: Cell }
  /** Short questions on one line, each as `label: answer`. */
  | { readonly kind: 'fields'; readonly fields: readonly FormField[] }
  | {
      readonly kind: 'columns';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly totalRow?: readonly Cell[];
      /** Stays on the page of the row below, which goes on with it. */
      readonly withNext?: true;
    };

/** One thing in a drawing; sizes and places in units of the drawing, x from the left and y from the top. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly line: string;
      readonly radius: number;
    }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly colour: string }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The line the letters stand on. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly colour: string;
      readonly bold: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
      /** Turned by a quarter to the left, to be read from below. */
      readonly upright: boolean;
    };
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing as plain data: on screen it becomes SVG, in Word a PNG. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Block =
  | {
      readonly kind: 'title';
      readonly text: string;
      /** Lines under the title, for instance project title, reference, organisation, version. */
      readonly lines: readonly string[];
      /** Printed under the title while the document is a draft: `DRAFT – not complete`. */
      readonly draftLine?: string;
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'numbered'; readonly items: readonly (readonly Run[])[] }
  /** Two columns, label and value; the label cells are row headers. */
  | {
      readonly kind: 'keyValueTable';
      readonly caption: string;
      readonly rows: readonly { readonly label: string; readonly cell: Cell }[];
    }
  /** A header row that repeats on every page, then rows. `totalRow` is printed bold, last. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly totalRow?: readonly Cell[];
      /** Wide tables are printed on a landscape page. */
      readonly wide?: true;
      /**
       * Long text in many columns: on paper each row becomes its first cell on a shaded row, with the others under it
       * as `label: words` across the page.
       */
      readonly stacked?: true;
    }
  | {
      readonly kind: 'questionAnswer';
      readonly number: string;
      readonly question: string;
      readonly answer: Cell;
    }
  | {
      readonly kind: 'tickRow';
      readonly label: string;
      readonly ticks: readonly Tick[];
      readonly missing?: MissingMark;
    }
  /**
   * The caption is its header row. Column headings that come first are header rows too; where the first of them, or the
   * label of a first row, begins with the caption, that row stands in its place.
   */
  | { readonly kind: 'formTable'; readonly caption: string; readonly rows: readonly FormRow[] }
  | {
      readonly kind: 'callout';
      readonly tone: 'info' | 'warning';
      readonly title: string;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: 'image';
      readonly alt: string;
      /** PNG bytes in base64. */
      readonly png: string;
      readonly widthPixels: number;
      readonly heightPixels: number;
      readonly caption: string;
      /** Printed on a landscape page. */
      readonly wide?: true;
    }
  /** A drawing of our own, with what it shows in words. */
  | {
      readonly kind: 'drawing';
      readonly alt: string;
      readonly drawing: Drawing;
      readonly caption: string;
      /** Printed on a landscape page. */
      readonly wide?: true;
    }
  | { readonly kind: 'pageBreak' }
  /** The list at the end of a draft (§3.0 Status). */
  | { readonly kind: 'stillToComplete'; readonly items: readonly string[] }
  /** A place to sign: name, role and a line for signature and date. */
  | { readonly kind: 'signOff'; readonly rows: readonly { readonly label: string; readonly cell: Cell }[] };

/** Everything a renderer needs: the words, and the facts of header, footer and properties. */
export interface DocumentModel {
  /** `D01` … `D13`. */
  readonly code: string;
  readonly title: string;
  readonly organisation: string;
  readonly reference: string;
  readonly projectTitle: string;
  /** The content's version, `1`, `2` … printed `Version 2`. */
  readonly version: number;
  readonly status: 'draft' | 'final';
  /** ISO date printed in the footer and used for every timestamp in the file. */
  readonly date: string;
  /** The line "contact the engagement team for another format" with the area's contact (E01). */
  readonly formatsLine: string;
  /** `Official-sensitive: personal` on D07, D08, D11 and D12; empty otherwise. */
  readonly marking: string;
  readonly author: string;
  /** 16 pt instead of 12 pt. */
  readonly largePrint: boolean;
  /** Should fit one sheet: a small title and little space between; a form has narrow margins, too (not in large print). */
  readonly compact?: 'form' | 'letter';
  /** All of it on turned pages, for the sake of a wide table (not in large print). */
  readonly landscape?: true;
  readonly blocks: readonly Block[];
}
