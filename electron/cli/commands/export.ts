import type { DocumentCode } from '../../../shared/domain/documents/codes.ts';
import { plural } from '../../../shared/values/text.ts';
import type { Clock, Log } from '../../backend/context.ts';
import { printJson, type Output } from '../output.ts';
import { needStore, systemClock, withSession, type Session } from '../session.ts';
import { need, Stop } from '../stop.ts';
import { makeClaimDocument, type ClaimDocument } from './export-claim.ts';
import type { CommonOptions } from './options.ts';
import { projectIdOf } from './project-id.ts';

export interface ExportOptions extends CommonOptions {
  readonly project: string | undefined;
  /** The claim it is about, by its number. */
  readonly claim: string | undefined;
  readonly document: DocumentCode | ClaimDocument;
  readonly short: boolean;
  readonly largePrint: boolean;
  /** The date the document is made on, instead of the real one. */
  readonly today: string | undefined;
  readonly out: string;
}

/** Makes a Word file from a project or a claim, as the window does. */
export async function exportDocument(
  options: ExportOptions,
  { output, log }: { readonly output: Output; readonly log: Log },
): Promise<void> {
  needAbout(options);
  needStore(options.store);
  const session = { store: options.store, places: { out: options.out }, clock: clockFor(options.today), log };
  await withSession(session, async (open) => {
    const { platform } = open;
    const { missing, ...done } = await make(open, options);
    const path = platform.placeOf(done.id) ?? done.fileName;
    const final = done.status === 'final';
    if (options.json) printJson(output, { path, sha256: done.sha256, final, missing });
    else
      output.out(
        `${path}\n${final ? 'Final' : `Draft, ${plural(missing.length, 'answer')} still to complete`}. SHA-256 ${done.sha256}\n`,
      );
  });
}

/** What a document is about is named before any records are opened. */
function needAbout({ document, project, claim }: ExportOptions): void {
  if (document === 'D07' || document === 'letter') return;
  if (project === undefined || claim !== undefined)
    throw new Stop(
      'This document is about a project.\nName it after --project; “desk list” names those that are here.',
    );
}

interface Done {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly status: 'draft' | 'final';
  readonly missing: readonly string[];
}

async function make(session: Session, options: ExportOptions): Promise<Done> {
  const { document, project, claim, short, largePrint } = options;
  if (document === 'D07' || document === 'letter')
    return need(await makeClaimDocument(session, { document, project, claim, largePrint }));
  const projectId = await projectIdOf(session, project ?? '');
  const done = need(await session.call('documents.export', { projectId, code: document, short, largePrint }));
  const missing = (await session.get('documents.missing', { projectId }))[document];
  return { ...done, missing: missing.map(({ label }) => label) };
}

/** Only the printed date is the one asked for: the record of the export keeps the real time. */
const clockFor = (today: string | undefined): Clock =>
  today === undefined ? systemClock : { ...systemClock, documentDate: () => today };
