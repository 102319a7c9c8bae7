import type { claimDocumentsContract } from '../../../shared/contract/claim-documents.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { fileName } from '../../../shared/documents/build.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { renderInWorker } from '../documents/render-in-worker.ts';
import { sha256 } from '../files/seal.ts';
import { appendAudit } from '../store/audit.store.ts';
import { hasClaimDocument, insertClaimDocument, lastClaimDocument } from '../store/claim-documents.store.ts';
import {
  composeBlankForm,
  composeClaimForm,
  composeLetter,
  letterStateOf,
  sourceOfClaim,
  type ComposedClaim,
} from './support/compose-claim-document.ts';
import { stampOf } from './support/entries.ts';

type All = Handlers<typeof claimDocumentsContract, Reading, Writing, Waiting>;

export const claimDocumentsHandlers: All = {
  'documents.previewClaimForm': (context, { claimId, largePrint }) => {
    const opened = sourceOfClaim(context, claimId);
    if (!opened) return fail('claim-not-found');
    const { model, missing } = composeClaimForm(context, opened, largePrint);
    const { preferredFormat } = opened.source.participant.fields;
    return ok({
      model,
      missing,
      letter: letterStateOf(opened.source),
      prefersLargePrint: preferredFormat === 'LARGE_PRINT',
    });
  },

  'documents.exportClaimForm': (context, { claimId, largePrint }) =>
    exportOne(context, (reading) => {
      const opened = sourceOfClaim(reading, claimId);
      return opened ? ok(composeClaimForm(reading, opened, largePrint)) : fail('claim-not-found');
    }),

  'documents.exportBlankClaimForm': (context, choice) =>
    exportOne(context, (reading) => {
      const composed = composeBlankForm(reading, choice);
      return composed ? ok(composed) : fail('form-source-gone');
    }),

  'documents.exportDecisionLetter': (context, { claimId, largePrint }) =>
    exportOne(context, (reading) => {
      const opened = sourceOfClaim(reading, claimId);
      if (!opened) return fail('claim-not-found');
      const state = letterStateOf(opened.source);
      if (state === 'NOT_DECIDED') return fail('letter-not-due');
      if (state === 'NOT_NEEDED') return fail('letter-not-needed');
      return ok(composeLetter(reading, opened, largePrint));
    }),

  'documents.revealClaimDocument': async ({ read, platform }, { documentId }) => {
    const isKnown = read(({ db }) => hasClaimDocument(db, documentId));
    return isKnown && (await platform.reveal(documentId)) ? ok({}) : fail('export-not-found');
  },
};

/** Composes, renders, checks, asks where to save, and records. */
async function exportOne<Code extends string>(
  context: Waiting,
  compose: (reading: Reading) => Result<ComposedClaim, Code>,
) {
  const composed = context.read(compose);
  if (!composed.ok) return composed;
  const { model } = composed.value;
  // A read-only store could not keep the record of it, so nothing is made, asked or written then.
  const allowed = context.write<null, never>(() => ok(null));
  if (!allowed.ok) return allowed;
  const rendered = await renderInWorker(context.platform.renderWorker, model);
  if (!rendered.ok) return rendered;
  const bytes = rendered.value;
  const saved = await context.platform.saveFile({ kind: 'docx', suggestedName: fileName(model), bytes });
  if (!saved.ok) return saved;
  const done = { id: saved.value.token, fileName: saved.value.fileName, sha256: sha256(bytes) };
  return context.write((writing) => record(writing, composed.value, done));
}

interface Done {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
}

function record(context: Writing, composed: ComposedClaim, done: Done) {
  const { model, missing, contentSha256, code, subjectId, claimId, projectId } = composed;
  const { version, status } = model;
  const last = lastClaimDocument(context.db, subjectId, code);
  if (last && last.version >= version && last.contentSha256 !== contentSha256) return overtaken();
  const labels = missing.map(({ label }) => label);
  const variant = model.largePrint ? 'large print' : 'standard';
  insertClaimDocument(
    context.db,
    {
      ...done,
      code,
      subjectId,
      claimId,
      projectId,
      version,
      contentSha256,
      status,
      variant,
      missing: labels,
    },
    stampOf(context),
  );
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: 'export',
      projectId,
      record: 'claim_document',
      recordId: done.id,
    },
    [{ field: code, before: null, after: `version ${version}, ${done.sha256}`, personal: false }],
  );
  return ok({ ...done, version, status, missing: labels });
}

/** Two exports at once, with a change between them, claimed the same version: the later one is told to try again. */
const overtaken = (): Result<never, 'document-failed'> =>
  fail('document-failed', { problem: 'the claim changed while the file was being made' });
