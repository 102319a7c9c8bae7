import type { ReactNode } from 'react';

/** What a column sorts by; null goes last in either direction. */
export type SortValue = string | number | null;

/** One column. Declare columns outside the component, or memoise them: rows redraw when they change. */
export type TableColumn<Row> = {
  /** Its name among the columns. */
  readonly id: string;
  /** The words in its header. */
  readonly header: string;
  /** What a row shows in it. */
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly sortValue?: ((row: Row) => SortValue) | undefined;
  /** `end` for numbers and money. */
  readonly align?: 'start' | 'end' | undefined;
  /** Any CSS width; without one the column takes what it needs. */
  readonly width?: string | undefined;
  /** Names the row: read out with every cell of it. The first column unless told otherwise. */
  readonly isRowHeader?: boolean | undefined;
  /** The header is for screen readers only, for a column of buttons. */
  readonly isHeaderHidden?: boolean | undefined;
};

export type TableSort = {
  /** A column's id. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
};

export type TableSelection = {
  /** Ids of the selected rows. */
  readonly ids: ReadonlySet<string>;
  /** The ids after a change. */
  readonly onChange: (ids: ReadonlySet<string>) => void;
};

export type TableProps<Row> = {
  /** Names the table. */
  readonly label: string;
  /** Left to right. */
  readonly columns: readonly TableColumn<Row>[];
  /** Top to bottom, before sorting. */
  readonly rows: readonly Row[];
  /** A row's lasting name. */
  readonly rowId: (row: Row) => string;
  /** What a row is called, for its tick box; the row header's sort value unless told otherwise. */
  readonly rowLabel?: ((row: Row) => string) | undefined;
  /** A click on a row, or Enter. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** The order at first. */
  readonly initialSort?: TableSort | undefined;
  /** Tick boxes. */
  readonly selection?: TableSelection | undefined;
  /** Shown at no rows: an `EmptyState`. */
  readonly empty?: ReactNode;
  /** One more row at the bottom, for totals: `<tr>` with cells. */
  readonly footer?: ReactNode;
  /** Rows above which only the visible ones are put on the page. */
  readonly virtualAbove?: number | undefined;
};
