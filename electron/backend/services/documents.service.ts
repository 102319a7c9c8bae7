import type { documentsContract } from '../../../shared/contract/documents.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { fileName } from '../../../shared/documents/build.ts';
import { isDocumentCode, type DocumentCode } from '../../../shared/domain/documents/codes.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { drawInWorker } from '../documents/render-in-worker.ts';
import { appendAudit } from '../store/audit.store.ts';
import {
  findExport,
  insertExport,
  insertVersion,
  listExports,
  listVersions,
} from '../store/documents.store.ts';
import { findHead } from '../store/projects.store.ts';
import { composeDocument, listStillMissing, type Choice, type Composed } from './support/compose-document.ts';
import { composeMap } from './support/compose-map.ts';
import { makeWordFile, type MadeFile } from './support/make-word-file.ts';

type All = Handlers<typeof documentsContract, Reading, Writing, Waiting>;

export const documentsHandlers: All = {
  'documents.preview': (context, choice) => {
    const composed = composeDocument(context, choice);
    if (!composed) return fail('project-not-found');
    return ok({ model: composed.model, missing: composed.missing });
  },

  'documents.missing': (context, { projectId }) => {
    const found = listStillMissing(context, projectId);
    return found ? ok(found) : fail('project-not-found');
  },

  'documents.export': async (context, choice) => {
    const composed = context.read((reading) => composeDocument(reading, choice));
    if (!composed) return fail('project-not-found');
    const made = await makeWordFile(context, composed.model, fileName(composed.model, choice.short));
    if (!made.ok) return made;
    return context.write((writing) => recordExport(writing, { choice, composed, made: made.value }));
  },

  'documents.saveMapPicture': async (context, { projectId }) => {
    const map = context.read((reading) => composeMap(reading, projectId));
    if (!map) return fail('project-not-found');
    const drawn = await drawInWorker(context.platform.renderWorker, map.drawing);
    if (!drawn.ok) return drawn;
    const saved = await context.platform.saveFile({
      kind: 'png',
      suggestedName: map.fileName,
      bytes: drawn.value,
    });
    return saved.ok ? ok({ fileName: saved.value.fileName }) : saved;
  },

  'documents.exports': ({ db, knowsFile }, { projectId }) => {
    if (!findHead(db, projectId)) return fail('project-not-found');
    return ok({
      exports: listExports(db, projectId)
        .filter(isOurs)
        .map((row) => ({
          id: row.id,
          code: row.code,
          version: row.version,
          status: row.status,
          variant: row.variant,
          fileName: row.fileName,
          sha256: row.sha256,
          missing: row.missing.length,
          exportedAt: row.exportedAt,
          exportedBy: row.by,
          placeKnown: knowsFile(row.id),
        })),
    });
  },

  'documents.reveal': async ({ read, platform }, { exportId }) => {
    const found = read(({ db }) => findExport(db, exportId));
    return found && (await platform.reveal(exportId)) ? ok({}) : fail('export-not-found');
  },
};

/** A record of a document that only a newer version of the app makes is left where it is. */
const isOurs = <Row extends { readonly code: string }>(
  row: Row,
): row is Row & { readonly code: DocumentCode } => isDocumentCode(row.code);

interface Finished {
  readonly choice: Choice;
  readonly composed: Composed;
  readonly made: MadeFile;
}

/** The version (the content's) and the export (the file's), with who, when and the hash, in one transaction. */
function recordExport(context: Writing, { choice, composed, made }: Finished) {
  const by = context.me?.id ?? '';
  const { model, missing } = composed;
  const same = listVersions(context.db, choice.projectId, choice.code).find(
    (row) => row.version === model.version,
  );
  if (same && same.contentSha256 !== composed.contentSha256) return overtaken();
  const version = { projectId: choice.projectId, code: choice.code, version: model.version };
  insertVersion(context.db, {
    ...version,
    contentSha256: composed.contentSha256,
    status: model.status,
    dated: model.date,
    at: context.now,
    by,
  });
  const variant = variantWords(choice);
  insertExport(
    context.db,
    {
      ...version,
      ...made,
      variant,
      status: model.status,
      missing: missing.map(({ label }) => label),
      exportedAt: context.now,
    },
    by,
  );
  const subject = {
    at: context.now,
    whoId: by,
    action: 'export' as const,
    projectId: choice.projectId,
    record: 'document_export',
    recordId: made.id,
  };
  appendAudit(context.db, subject, [
    { field: choice.code, before: null, after: `version ${model.version}, ${made.sha256}`, personal: false },
  ]);
  return ok({
    ...made,
    code: choice.code,
    version: model.version,
    status: model.status,
    variant,
    missing: missing.length,
    exportedAt: context.now,
    exportedBy: context.me?.name ?? '',
    placeKnown: true,
  });
}

/** Two exports at once, with a change between them, claimed the same version: the later one is told to try again. */
const overtaken = (): Result<never, 'document-failed'> =>
  fail('document-failed', { problem: 'the plan changed while the file was being made' });

const variantWords = ({ short, largePrint }: Choice): string =>
  `${short ? 'short' : 'full'}${largePrint ? ', large print' : ''}`;
