import type { Result } from '../../values/result.ts';
import { checkFields } from '../plan/change.ts';
import type { FieldValue } from '../plan/shapes.ts';
import { DIRECTORY, type DirectoryKind } from './shapes.ts';

/** Several answers of a directory entry, cleaned; or the first that cannot be saved. */
export const checkEntryFields = (
  kind: DirectoryKind,
  fields: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, FieldValue>>, 'field-invalid'> =>
  checkFields(DIRECTORY[kind].shape, fields);
