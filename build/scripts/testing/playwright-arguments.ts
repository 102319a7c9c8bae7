/** The command line of `npm run test:e2e`, taken apart. */
export interface EndToEndArguments {
  /** False when the caller has just built the app. */
  readonly build: boolean;
  readonly forPlaywright: readonly string[];
}

/** Takes our own `--no-build` out. Without a `--project` the tests run, not the pictures for the documentation. */
export function parseEndToEndArguments(args: readonly string[]): EndToEndArguments {
  const rest = args.filter((argument) => argument !== '--no-build');
  const namesProject = rest.some((argument) => argument === '--project' || argument.startsWith('--project='));
  return {
    build: rest.length === args.length,
    forPlaywright: namesProject ? rest : ['--project=e2e', ...rest],
  };
}
