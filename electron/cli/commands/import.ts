import { leadOf } from '../../../shared/domain/project-file/lead.ts';
import { PROJECT_FILE_MAX_BYTES } from '../../../shared/domain/project-file/limits.ts';
import { readProjectFile } from '../../../shared/domain/project-file/read.ts';
import type { ProjectFile } from '../../../shared/domain/project-file/shapes.ts';
import type { Log } from '../../backend/context.ts';
import { readWhole } from '../files.ts';
import { printJson, type Output } from '../output.ts';
import { withSession, type Session } from '../session.ts';
import { need, Stop } from '../stop.ts';
import type { CommonOptions } from './options.ts';

export interface ImportOptions extends CommonOptions {
  readonly copy: boolean;
}

/** Adds the project of a file. A store that was never set up is set up from the file first. */
export async function importFile(
  path: string,
  options: ImportOptions,
  { output, log }: { readonly output: Output; readonly log: Log },
): Promise<void> {
  // Read before the store is opened, so that a bad file does not even make a folder.
  const file = need(
    readProjectFile(new TextDecoder().decode(need(await readWhole(path, PROJECT_FILE_MAX_BYTES)))),
  );
  await withSession({ store: options.store, places: { file: path }, log }, async (session) => {
    await setUpFrom(file, session);
    const opened = await session.call('projectFiles.open', { asCopy: options.copy });
    if (!opened.ok && opened.error.code === 'project-reference-taken') {
      throw new Stop(
        `A project with the reference ${file.project.reference} is already here.\nUse --copy to add it under a new reference.`,
      );
    }
    const { projectId, reference, title } = need(opened);
    if (options.json) printJson(output, { reference, title, projectId });
    else output.out(`Added ${reference}: ${title}\n`);
  });
}

async function setUpFrom(file: ProjectFile, { get }: Session): Promise<void> {
  const { ready } = await get('setup.get', {});
  if (ready) return;
  const me = leadOf(file);
  if (!me)
    throw new Stop(
      'The file names nobody, so these records cannot be set up from it.\nStart the app once and say who you are.',
    );
  await get('setup.begin', { area: file.area, me });
}
