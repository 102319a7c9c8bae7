import { checkDeskEntry, fieldNamesOf, type DeskEntryKind } from '../../../../shared/domain/entries.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import type { AuditSubject } from '../../store/audit.store.ts';
import { hasTwin, missingTarget } from '../../store/claims.store.ts';
import {
  archiveStored,
  entryTableName,
  findStored,
  insertStored,
  personalFieldsOf,
  saveStored,
  type StoredEntry,
} from '../../store/entries.store.ts';
import { changesOf, filled, noteFields, type FieldChange, type Fields } from './note-fields.ts';
import { stampOf } from './stamp.ts';

/** What an area adds to the common steps: why not, and columns that are not answers. */
export interface EntryRules<Code extends string> {
  /** An entry before anything is typed into it; what is not given stays as it is here. */
  readonly empty: Readonly<Record<DeskEntryKind, Fields>>;
  /** Asked before an entry is added, changed (with what it was) or archived. */
  readonly guard: (
    context: Writing,
    change: {
      readonly kind: DeskEntryKind;
      readonly fields: Fields;
      readonly changed: readonly string[];
      readonly before: StoredEntry | undefined;
    },
  ) => Result<null, Code>;
  readonly beside?: (
    context: Writing,
    kind: DeskEntryKind,
    fields: Fields,
  ) => { readonly columns: Readonly<Record<string, string>>; readonly projectId: string | null };
}

interface Added {
  readonly kind: DeskEntryKind;
  readonly fields: Fields;
}

/** Adds an entry: cleaned, pointing only to what exists, no twin, audited. */
export function addEntry<Code extends string>(
  context: Writing,
  rules: EntryRules<Code>,
  { kind, fields }: Added,
): Result<
  { readonly id: string; readonly version: number },
  Code | 'field-invalid' | 'entry-elsewhere-gone' | 'already-there'
> {
  const checked = checkDeskEntry(kind, { ...rules.empty[kind], ...fields });
  if (!checked.ok) return checked;
  const lacking = fieldNamesOf(kind).find((name) => checked.value[name] === undefined);
  if (lacking !== undefined) return fail('field-invalid', { field: lacking, reason: 'it must not be empty' });
  const gone = missingTarget(context.db, checked.value);
  if (gone !== undefined) return fail('entry-elsewhere-gone');
  const id = context.newId();
  if (isTwin(context, kind, id, checked.value)) return fail('already-there');
  const changed = Object.keys(checked.value);
  const guarded = rules.guard(context, { kind, fields: checked.value, changed, before: undefined });
  if (!guarded.ok) return guarded;
  const beside = rules.beside?.(context, kind, checked.value);
  insertStored(
    context.db,
    { kind, id },
    { fields: checked.value, beside: beside?.columns ?? {} },
    stampOf(context),
  );
  note(context, { kind, id, action: 'create', projectId: beside?.projectId ?? null }, filled(checked.value));
  return ok({ id, version: 1 });
}

export interface Changed {
  readonly kind: DeskEntryKind;
  readonly id: string;
  readonly fields: Fields;
  readonly expectedVersion: number;
}

/** Changes answers of an entry; what is the same already is no change. */
export function changeEntry<Code extends string>(
  context: Writing,
  rules: EntryRules<Code>,
  { kind, id, fields, expectedVersion }: Changed,
): Result<
  { readonly id: string; readonly version: number; readonly fields: Fields },
  Code | 'field-invalid' | 'entry-not-found' | 'changed-elsewhere' | 'entry-elsewhere-gone' | 'already-there'
> {
  const before = findStored(context.db, { kind, id });
  if (!before) return fail('entry-not-found');
  const checked = checkDeskEntry(kind, fields);
  if (!checked.ok) return checked;
  if (before.version !== expectedVersion) return fail('changed-elsewhere', { version: before.version });
  const changes = changesOf(before.fields, checked.value);
  if (changes.length === 0) return ok({ id, version: before.version, fields: checked.value });
  if (missingTarget(context.db, checked.value) !== undefined) return fail('entry-elsewhere-gone');
  const after = { ...before.fields, ...checked.value } as Fields;
  if (isTwin(context, kind, id, after)) return fail('already-there');
  const changed = changes.map(({ field }) => field);
  const guarded = rules.guard(context, { kind, fields: after, changed, before });
  if (!guarded.ok) return guarded;
  const version = saveStored(context.db, { kind, id, expectedVersion }, after, stampOf(context));
  if (version === undefined) return fail('changed-elsewhere');
  note(context, { kind, id, action: 'change', projectId: null }, changes);
  return ok({ id, version, fields: checked.value });
}

/** Puts an entry in the archive, or takes it out again. */
export function setEntryArchived<Code extends string>(
  context: Writing,
  rules: EntryRules<Code>,
  { kind, id, archived }: { readonly kind: DeskEntryKind; readonly id: string; readonly archived: boolean },
): Result<{ readonly id: string; readonly version: number }, Code | 'entry-not-found' | 'already-there'> {
  const before = findStored(context.db, { kind, id });
  if (!before) return fail('entry-not-found');
  if (before.archived === archived) return ok({ id, version: before.version });
  const fields = before.fields as Fields;
  if (!archived && isTwin(context, kind, id, fields)) return fail('already-there');
  const guarded = rules.guard(context, { kind, fields, changed: ['archived'], before });
  if (!guarded.ok) return guarded;
  archiveStored(context.db, { kind, id }, archived, stampOf(context));
  note(context, { kind, id, action: archived ? 'archive' : 'restore', projectId: null }, []);
  return ok({ id, version: before.version + 1 });
}

const isTwin = (context: Writing, kind: DeskEntryKind, id: string, fields: Fields): boolean =>
  hasTwin(context.db, kind, {
    id,
    pair: [fields['activityId'], fields[kind === 'needMet' ? 'accessNeedId' : 'participantId']],
  });

function note(
  context: Writing,
  { kind, id, action, projectId }: Noted,
  changes: readonly FieldChange[],
): void {
  const about = { action, projectId, record: entryTableName(kind), recordId: id };
  noteFields(context, { ...about, personal: personalFieldsOf(kind) }, changes);
}

interface Noted {
  readonly kind: DeskEntryKind;
  readonly id: string;
  readonly action: AuditSubject['action'];
  readonly projectId: string | null;
}
