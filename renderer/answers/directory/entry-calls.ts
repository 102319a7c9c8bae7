import type { Input } from '../../../shared/contract/index.ts';
import type { DirectoryKind } from '../../../shared/domain/directory/shapes.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import type { Result } from '../../../shared/values/result.ts';
import { call } from '../../data/api.ts';
import { isList } from '../fields/inputs/input-props.ts';
import { isClaimsKind, isPeopleKind, type EntryKind } from './families.ts';

type Answers = Readonly<Record<string, FieldValue>>;
type Sent = Input<'directory.change'>['fields'];
type Done = Promise<Result<{ readonly id: string; readonly version: number }>>;
type Changed = Promise<Result<{ readonly version: number; readonly fields: Answers }>>;

/** The contract wants lists it may change. */
const sendable = (fields: Answers): Sent =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, isList(value) ? [...value] : value]),
  ) as Sent;

/** Adds an entry by the operation of its family. */
export function callAdd(kind: EntryKind, given: Answers): Done {
  const fields = sendable(given);
  if (isPeopleKind(kind)) return call('people.add', { kind, fields });
  if (isClaimsKind(kind)) return call('claims.add', { kind, fields });
  return call('directory.add', { kind, fields });
}

export interface Change {
  readonly id: string;
  readonly fields: Answers;
  readonly expectedVersion: number;
}

/** Changes answers of an entry by the operation of its family. */
export function callChange(kind: EntryKind, change: Change): Changed {
  const sent = { ...change, fields: sendable(change.fields) };
  if (isPeopleKind(kind)) return call('people.change', { kind, ...sent });
  if (isClaimsKind(kind)) return call('claims.change', { kind, ...sent });
  return call('directory.change', { kind, ...sent });
}

/** Archives or restores an entry by the operation of its family. */
export function callArchive(kind: EntryKind, at: { readonly id: string; readonly archived: boolean }): Done {
  if (isPeopleKind(kind)) return call('people.setArchived', { kind, ...at });
  if (isClaimsKind(kind)) return call('claims.setArchived', { kind, ...at });
  return call('directory.setArchived', { kind, ...at });
}

const PART = 500;

/** An entry as it is stored now, archived or not; undefined when there is none. */
export async function callFind(
  kind: EntryKind,
  id: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (isPeopleKind(kind)) return flat(await call('people.entry', { kind, id }));
  if (isClaimsKind(kind)) return flat(await call('claims.entry', { kind, id }));
  return findShared(kind, id);
}

/** What the two families above answer, with the answers beside what every entry has. */
function flat(
  answer: Result<{ readonly entry: { readonly id: string; readonly fields: Answers } | null }>,
): Readonly<Record<string, unknown>> | undefined {
  if (!answer.ok || answer.value.entry === null) return undefined;
  const { fields, ...kept } = answer.value.entry;
  return { ...fields, ...kept };
}

/** Shared entries are looked for in their lists, part by part. */
async function findShared(
  kind: DirectoryKind,
  id: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  for (const archived of [false, true]) {
    for (let offset = 0; ; offset += PART) {
      const entries = await entriesAt(kind, { archived, offset });
      const found = entries.find((entry) => entry.id === id);
      if (found) return found as unknown as Readonly<Record<string, unknown>>;
      if (entries.length < PART) break;
    }
  }
  return undefined;
}

type Listed = readonly { readonly id: string }[];

async function entriesAt(
  kind: DirectoryKind,
  place: { readonly archived: boolean; readonly offset: number },
): Promise<Listed> {
  const asked = { search: '', limit: PART, ...place };
  switch (kind) {
    case 'stakeholder':
      return entriesOf(await call('directory.stakeholders', { ...asked, groupType: null }));
    case 'insightSource':
      return entriesOf(await call('directory.insightSources', { ...asked, sourceType: null }));
    case 'groupNote':
      return entriesOf(await call('directory.groupNotes', {}));
  }
}

const entriesOf = (answer: Result<{ readonly entries: Listed }>): Listed =>
  answer.ok ? answer.value.entries : [];
