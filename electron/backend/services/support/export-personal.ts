import { fileName } from '../../../../shared/documents/build.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import {
  insertDocument,
  lastVersion,
  type DocumentTable,
  type PersonalDocuments,
} from '../../store/personal-documents.store.ts';
import type { ComposedPersonal } from './compose-personal.ts';
import { stampOf } from './stamp.ts';
import { makeWordFile, type MadeFile } from './make-word-file.ts';

/** Composes, renders, checks, asks where to save, and records; `recorded` does what else the record changes. */
export async function exportPersonal<
  T extends DocumentTable,
  Composed extends ComposedPersonal<T>,
  Code extends string,
>(
  context: Waiting,
  compose: (reading: Reading) => Result<Composed, Code>,
  recorded: (writing: Writing, composed: Composed) => void = () => undefined,
) {
  const composed = context.read(compose);
  if (!composed.ok) return composed;
  const { model } = composed.value;
  const made = await makeWordFile(context, model, fileName(model));
  if (!made.ok) return made;
  return context.write((writing) => {
    const done = record(writing, composed.value, made.value);
    if (done.ok) recorded(writing, composed.value);
    return done;
  });
}

function record(context: Writing, composed: ComposedPersonal, made: MadeFile) {
  const { model, table, code, contentSha256 } = composed;
  const { version, status } = model;
  const last = lastVersion(context.db, composed);
  if (last && last.version >= version && last.contentSha256 !== contentSha256) return overtaken(table);
  const missing = composed.missing.map(({ label }) => label);
  const variant = model.largePrint ? 'large print' : 'standard';
  insertDocument(context.db, { ...composed, ...made, version, status, variant, missing }, stampOf(context));
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: 'export',
      projectId: projectOf(composed.of),
      record: table,
      recordId: made.id,
    },
    [{ field: code, before: null, after: `version ${version}, ${made.sha256}`, personal: false }],
  );
  return ok({ ...made, version, status, missing });
}

const projectOf = (of: PersonalDocuments[DocumentTable]['of']): string | null =>
  'projectId' in of ? of.projectId : null;

const CHANGED: Readonly<Record<DocumentTable, string>> = {
  claim_document: 'the claim changed while the file was being made',
  payment_document: 'the payments changed while the file was being made',
};

/** Two exports at once, with a change between them, claimed the same version: the later one is told to try again. */
const overtaken = (table: DocumentTable): Result<never, 'document-failed'> =>
  fail('document-failed', { problem: CHANGED[table] });
