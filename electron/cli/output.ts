/** Where a command writes: the answer on one side, words about trouble on the other. */
export interface Output {
  /** What somebody types or pipes in, to its end; for a passphrase. */
  readonly read?: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const printJson = ({ out }: Output, value: unknown): void =>
  out(`${JSON.stringify(value, null, 2)}\n`);

/** Rows in columns two spaces apart, each as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
