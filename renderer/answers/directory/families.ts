import { CLAIMS_KINDS, type ClaimsFields, type ClaimsKind } from '../../../shared/domain/claims/shapes.ts';
import {
  NEW_ENTRIES as NEW_SHARED,
  type DirectoryFields,
  type DirectoryKind,
} from '../../../shared/domain/directory/shapes.ts';
import { NEW_ENTRIES } from '../../../shared/domain/new-entries.ts';
import { PEOPLE_KINDS, type PeopleFields, type PeopleKind } from '../../../shared/domain/people/shapes.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';

/** Everything that is changed one answer at a time outside of a plan. */
export type EntryKind = DirectoryKind | PeopleKind | ClaimsKind;

export type EntryFields<K extends EntryKind> = K extends DirectoryKind
  ? DirectoryFields<K>
  : K extends PeopleKind
    ? PeopleFields<K>
    : K extends ClaimsKind
      ? ClaimsFields<K>
      : never;

/** An entry as it stands in the store. */
export type Entry<K extends EntryKind> = EntryFields<K> & {
  readonly id: string;
  readonly version: number;
  readonly archived: boolean;
};

const isOneOf = <Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind =>
  (kinds as readonly string[]).includes(kind);

export const isPeopleKind = (kind: EntryKind): kind is PeopleKind => isOneOf(PEOPLE_KINDS, kind);
export const isClaimsKind = (kind: EntryKind): kind is ClaimsKind => isOneOf(CLAIMS_KINDS, kind);

/** What a new entry holds before anything is typed. */
export const emptyEntry = (kind: EntryKind): Readonly<Record<string, FieldValue>> =>
  isPeopleKind(kind) || isClaimsKind(kind)
    ? NEW_ENTRIES[kind]
    : (NEW_SHARED[kind] as unknown as Readonly<Record<string, FieldValue>>);
