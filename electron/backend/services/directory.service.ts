import type { Handlers } from '../../../shared/contract/define.ts';
import type { directoryContract } from '../../../shared/contract/directory.contract.ts';
import { checkEntryFields } from '../../../shared/domain/directory/change.ts';
import { NEW_ENTRIES, type DirectoryKind } from '../../../shared/domain/directory/shapes.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import type { AuditSubject } from '../store/audit.store.ts';
import {
  entryTable,
  findEntry,
  insertEntry,
  listDirectory,
  personalEntryFields,
  projectsUsing,
  saveEntry,
  searchDirectory,
  setEntryArchived,
} from '../store/directory.store.ts';
import { getRecord } from '../store/plan.store.ts';
import { findHead } from '../store/projects.store.ts';
import { changesOf, filled, noteFields, type FieldChange, type Fields } from './support/note-fields.ts';
import { stampOf } from './support/stamp.ts';

type All = Handlers<typeof directoryContract, Reading, Writing, Waiting>;

export const directoryHandlers: All = {
  'directory.stakeholders': ({ db }, { groupType, ...filter }) =>
    ok(searchDirectory(db, 'stakeholder', { ...filter, ...whereIs('groupType', groupType) })),
  'directory.insightSources': ({ db }, { sourceType, ...filter }) =>
    ok(searchDirectory(db, 'insightSource', { ...filter, ...whereIs('sourceType', sourceType) })),
  'directory.groupNotes': ({ db }) => ok({ entries: listDirectory(db, 'groupNote') }),

  'directory.usage': ({ db }, { kind, id }) =>
    ok({
      projects: projectsUsing(db, kind, id).flatMap((projectId) => {
        const head = findHead(db, projectId);
        const title = getRecord(db, 'project', projectId)?.fields.title ?? '';
        return head
          ? [{ projectId, reference: head.reference, title, status: head.status, archived: head.archived }]
          : [];
      }),
    }),

  'directory.add': (context, { kind, fields }) => {
    const whole: Fields = { ...NEW_ENTRIES[kind], ...fields };
    const checked = checkEntryFields(kind, whole);
    if (!checked.ok) return checked;
    const id = context.newId();
    insertEntry(context.db, { kind, id }, checked.value, stampOf(context));
    note(context, { kind, id, action: 'create' }, filled(checked.value));
    return ok({ id, version: 1 });
  },

  'directory.change': (context, { kind, id, fields, expectedVersion }) => {
    const entry = findEntry(context.db, kind, id);
    if (!entry) return fail('entry-not-found');
    const checked = checkEntryFields(kind, fields);
    if (!checked.ok) return checked;
    if (entry.version !== expectedVersion) return fail('changed-elsewhere', { version: entry.version });
    const changes = changesOf({ ...entry }, checked.value);
    if (changes.length === 0) return ok({ id, version: entry.version, fields: checked.value });
    const version = saveEntry(
      context.db,
      { kind, id, expectedVersion },
      { ...entry, ...checked.value },
      stampOf(context),
    );
    if (version === undefined) return fail('changed-elsewhere');
    note(context, { kind, id, action: 'change' }, changes);
    return ok({ id, version, fields: checked.value });
  },

  'directory.setArchived': (context, { kind, id, archived }) => {
    const entry = findEntry(context.db, kind, id);
    if (!entry) return fail('entry-not-found');
    if (entry.archived === archived) return ok({ id, version: entry.version });
    setEntryArchived(context.db, { kind, id }, archived, stampOf(context));
    note(context, { kind, id, action: archived ? 'archive' : 'restore' }, []);
    return ok({ id, version: entry.version + 1 });
  },
};

const whereIs = (field: string, value: string | null): { readonly where?: readonly [string, string] } =>
  value === null ? {} : { where: [field, value] };

function note(
  context: Writing,
  {
    kind,
    id,
    action,
  }: { readonly kind: DirectoryKind; readonly id: string; readonly action: AuditSubject['action'] },
  changes: readonly FieldChange[],
): void {
  const about = { action, projectId: null, record: entryTable(kind), recordId: id };
  noteFields(context, { ...about, personal: personalEntryFields(kind) }, changes);
}
