import type { DocumentCode } from '../../../shared/domain/documents/codes.ts';
import { plural } from '../../../shared/values/text.ts';
import type { Clock, Log } from '../../backend/context.ts';
import { printJson, type Output } from '../output.ts';
import { needStore, systemClock, withSession } from '../session.ts';
import { need } from '../stop.ts';
import type { CommonOptions } from './options.ts';
import { projectIdOf } from './project-id.ts';

export interface ExportOptions extends CommonOptions {
  readonly project: string;
  readonly document: DocumentCode;
  readonly short: boolean;
  readonly largePrint: boolean;
  /** The date the document is made on, instead of the real one. */
  readonly today: string | undefined;
  readonly out: string;
}

/** Makes a Word file from a project, as the window's Export does. */
export async function exportDocument(
  options: ExportOptions,
  { output, log }: { readonly output: Output; readonly log: Log },
): Promise<void> {
  needStore(options.store);
  const session = { store: options.store, places: { out: options.out }, clock: clockFor(options.today), log };
  await withSession(session, async ({ call, get, platform }) => {
    const projectId = await projectIdOf({ call, get, platform }, options.project);
    const choice = {
      projectId,
      code: options.document,
      short: options.short,
      largePrint: options.largePrint,
    };
    const done = need(await call('documents.export', choice));
    const missing = (await get('documents.missing', { projectId }))[options.document].map(
      ({ label }) => label,
    );
    const path = platform.placeOf(done.id) ?? done.fileName;
    const final = done.status === 'final';
    if (options.json) printJson(output, { path, sha256: done.sha256, final, missing });
    else
      output.out(
        `${path}\n${final ? 'Final' : `Draft, ${plural(missing.length, 'answer')} still to complete`}. SHA-256 ${done.sha256}\n`,
      );
  });
}

/** Only the printed date is the one asked for: the record of the export keeps the real time. */
const clockFor = (today: string | undefined): Clock =>
  today === undefined ? systemClock : { ...systemClock, documentDate: () => today };
