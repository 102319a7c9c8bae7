import { resolve } from 'node:path';

/** What the app may be told when it is started. Anything else on the command line is left to Chromium. */
export interface StartArgs {
  /** The folder of the records, instead of the usual one. */
  readonly store: string | null;
  /** Take a picture of the first usable screen, then close. */
  readonly screenshot: string | null;
  /** Where questions that a person would answer find their answers (answers.ts); for tests. */
  readonly answers: string | null;
  /** The address of the development server; null in every build. */
  readonly devServer: string | null;
}

/** How the app was started. Paths come out absolute. */
export interface Started {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
}

export function readArgs({ argv, env, isPackaged }: Started): StartArgs {
  return {
    store: pathOf('store', argv),
    screenshot: pathOf('screenshot', argv),
    // A shipped app always asks the person and shows its own files: nothing outside it may change that.
    answers: isPackaged ? null : pathOf('answers', argv),
    devServer: isPackaged ? null : (env['ELECTRON_RENDERER_URL'] ?? null),
  };
}

function pathOf(name: string, argv: readonly string[]): string | null {
  const start = `--${name}=`;
  const value = argv.find((argument) => argument.startsWith(start))?.slice(start.length) ?? '';
  return value === '' ? null : resolve(value);
}
