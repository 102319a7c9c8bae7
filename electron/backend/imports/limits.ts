/** What a table that is read in may hold at most. */
export const TABLE_LIMITS = {
  bytes: 20_000_000,
  /** Rows below the headings. */
  rows: 20_000,
  columns: 100,
  /** A workbook is packed; unpacked it may be this large. */
  unpackedBytes: 80_000_000,
  /** A row with more letters is a quote that was never closed. */
  rowLetters: 200_000,
} as const;

/** Why a file is not read as a table. */
export type NotRead = 'table-broken' | 'table-too-long' | 'table-empty' | 'table-wrong-kind';
