import { plural } from '../../../shared/values/text.ts';
import type { Log } from '../../backend/context.ts';
import { printJson, type Output } from '../output.ts';
import { needStore, withSession } from '../session.ts';
import { Stop } from '../stop.ts';
import type { CommonOptions } from './options.ts';

/** Looks through the whole store and says what is broken in it. */
export async function verifyStore(
  options: CommonOptions,
  { output, log }: { readonly output: Output; readonly log: Log },
): Promise<void> {
  needStore(options.store);
  await withSession({ store: options.store, log }, async ({ get }) => {
    const { problems } = await get('store.verify', {});
    const { projects } = await get('store.status', {});
    if (options.json) printJson(output, { problems, projects });
    if (problems.length > 0)
      throw new Stop(
        `The records have ${plural(problems.length, 'problem')}:\n${problems.join('\n')}\nRestore the last backup.`,
      );
    if (!options.json) output.out(`The records are whole: ${plural(projects, 'project')}.\n`);
  });
}
