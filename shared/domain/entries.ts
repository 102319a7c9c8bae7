import type { Result } from '../values/result.ts';
import { CLAIMS, type ClaimsKind } from './claims/shapes.ts';
import { PEOPLE, type PeopleKind } from './people/shapes.ts';
import { checkFields } from './plan/change.ts';
import type { FieldValue } from './plan/shapes.ts';

/** Records of people and claims that are changed one answer at a time. */
export type DeskEntryKind = PeopleKind | ClaimsKind;

const SHAPES = { ...PEOPLE, ...CLAIMS } as const;

/** Several answers of an entry, cleaned; or the first that cannot be saved. */
export const checkDeskEntry = (
  kind: DeskEntryKind,
  fields: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, FieldValue>>, 'field-invalid'> => checkFields(SHAPES[kind].shape, fields);

/** The names of an entry's answers. */
export const fieldNamesOf = (kind: DeskEntryKind): readonly string[] => Object.keys(SHAPES[kind].shape);
