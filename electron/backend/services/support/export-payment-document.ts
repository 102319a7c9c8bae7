import { fileName } from '../../../../shared/documents/build.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../../context.ts';
import { renderInWorker } from '../../documents/render-in-worker.ts';
import { sha256 } from '../../files/seal.ts';
import { appendAudit } from '../../store/audit.store.ts';
import {
  insertPaymentDocument,
  lastPaymentDocument,
  noteRemittances,
} from '../../store/payment-files.store.ts';
import type { ComposedPayment } from './compose-payment-document.ts';
import { stampOf } from './entries.ts';

/** Composes, renders, checks, asks where to save, and records. */
export async function exportPaymentDocument<Code extends string>(
  context: Waiting,
  compose: (reading: Reading) => Result<ComposedPayment, Code>,
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

function record(context: Writing, composed: ComposedPayment, done: Done) {
  const { model, missing, contentSha256, code, subjectId, runId, participantId, remittedIds } = composed;
  const { version, status } = model;
  const last = lastPaymentDocument(context.db, subjectId, code);
  if (last && last.version >= version && last.contentSha256 !== contentSha256) return overtaken();
  const labels = missing.map(({ label }) => label);
  const variant = model.largePrint ? 'large print' : 'standard';
  insertPaymentDocument(
    context.db,
    {
      ...done,
      code,
      subjectId,
      runId,
      participantId,
      version,
      contentSha256,
      status,
      variant,
      missing: labels,
    },
    stampOf(context),
  );
  if (runId !== null && remittedIds.length > 0)
    noteRemittances(context.db, runId, { participantIds: remittedIds, on: context.documentDate });
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: 'export',
      projectId: null,
      record: 'payment_document',
      recordId: done.id,
    },
    [{ field: code, before: null, after: `version ${version}, ${done.sha256}`, personal: false }],
  );
  return ok({ ...done, version, status, missing: labels });
}

/** Two exports at once, with a change between them, claimed the same version: the later one is told to try again. */
const overtaken = (): Result<never, 'document-failed'> =>
  fail('document-failed', { problem: 'the payments changed while the file was being made' });
