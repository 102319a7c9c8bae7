import { strFromU8, unzipSync } from 'fflate';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { checkBody } from './verify/check-body.ts';
import { checkFacts } from './verify/check-facts.ts';
import { checkPackage, type Parts } from './verify/check-package.ts';

/**
 * §3.0. Reads a finished Word file as Word would, before it is handed over: the bytes themselves when nothing is
 * wrong with them. Problems name parts and numbers, never words of the document, so they may be shown and logged.
 */
export function verifyPackage(
  bytes: Uint8Array,
  model: DocumentModel,
): Result<Uint8Array, 'document-failed'> {
  const problems = findProblems(bytes, model);
  const [first] = problems;
  return first === undefined ? ok(bytes) : fail('document-failed', { problem: first, problems });
}

/** Everything wrong with the file, worst first; an empty list when it may be handed over. */
export function findProblems(bytes: Uint8Array, model: DocumentModel): readonly string[] {
  const parts = unzip(bytes);
  if (parts === undefined) return ['the file cannot be opened'];
  return [
    ...checkPackage(parts),
    ...checkBody(parts.get('word/document.xml') ?? ''),
    ...checkFacts(parts, model),
  ];
}

function unzip(bytes: Uint8Array): Parts | undefined {
  try {
    const files = Object.entries(unzipSync(bytes));
    return new Map(
      files.map(([path, data]) => [path, path.startsWith('word/media/') ? '' : strFromU8(data)]),
    );
  } catch {
    return undefined;
  }
}
