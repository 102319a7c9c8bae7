import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../process/problem.ts';

/** What `npm start` was asked for. */
export interface StartArguments {
  readonly dev: boolean;
  /** Absolute path of the picture to take, after which the app quits. */
  readonly screenshot: string | null;
  /** Absolute path of the folder that holds the store. */
  readonly store: string | null;
  /** Arguments after a second `--`, handed to the app as they are. */
  readonly forApp: readonly string[];
}

const usage = 'Use: npm start -- [--dev] [--store DIR] [--screenshot FILE] [-- arguments for the app]';

/** Reads the command line of `npm start`. Paths are taken from the folder the person is in. */
export function parseStartArguments(args: readonly string[], from: string): StartArguments {
  const { values, positionals } = parse(args);
  if (values.dev && values.screenshot !== undefined) {
    throw new Problem(
      `--screenshot takes a picture of the built app, so it does not go with --dev.\n${usage}`,
    );
  }
  return {
    dev: values.dev,
    screenshot: absolute(values.screenshot, from),
    store: absolute(values.store, from),
    forApp: positionals,
  };
}

function parse(args: readonly string[]) {
  const separator = args.indexOf('--');
  const ours = separator === -1 ? args : args.slice(0, separator);
  const theirs = separator === -1 ? [] : args.slice(separator + 1);
  try {
    const options = {
      dev: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
      store: { type: 'string' },
    } as const;
    return { values: parseArgs({ args: [...ours], options }).values, positionals: theirs };
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function absolute(path: string | undefined, from: string): string | null {
  if (path === undefined) return null;
  if (path === '') throw new Problem(`A path is empty.\n${usage}`);
  return resolve(from, path);
}

/** The arguments the app itself receives. */
export function appArguments(wanted: StartArguments): readonly string[] {
  return [
    ...(wanted.store === null ? [] : [`--store=${wanted.store}`]),
    ...(wanted.screenshot === null ? [] : [`--screenshot=${wanted.screenshot}`]),
    ...wanted.forApp,
  ];
}
