import { CommanderError } from 'commander';
import type { Log } from '../backend/context.ts';
import type { Output } from './output.ts';
import { deskProgram } from './program.ts';
import { Stop } from './stop.ts';

/** Runs one command; 0 when it did what was asked, else 1 with words on the error side. Never throws. */
export async function runDesk(args: readonly string[], output: Output, usualStore: string): Promise<0 | 1> {
  try {
    await deskProgram({ output, log: logTo(output), usualStore }).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // The edge to the shell: everything ends as words and a number.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    output.err(
      error instanceof Stop
        ? `${error.message}\n`
        : `Something went wrong, which is a mistake in this program: ${String(error)}\n`,
    );
    return 1;
  }
}

/** Only what a maintainer needs about a bug; a person reads the words the command ends with. */
const logTo = ({ err }: Output): Log => ({
  info: () => undefined,
  error: (event, facts = {}) => {
    if (event === 'bug') err(`bug ${JSON.stringify(facts)}\n`);
  },
});
