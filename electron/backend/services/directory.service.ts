import type { Handlers } from '../../../shared/contract/define.ts';
import type { directoryContract } from '../../../shared/contract/directory.contract.ts';
import { checkEntryFields } from '../../../shared/domain/directory/change.ts';
import { NEW_ENTRIES, type DirectoryKind } from '../../../shared/domain/directory/shapes.ts';
import { sameValue } from '../../../shared/domain/plan/change.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { appendAudit, type AuditChange, type AuditSubject } from '../store/audit.store.ts';
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

type All = Handlers<typeof directoryContract, Reading, Writing, Waiting>;
type Fields = Readonly<Record<string, FieldValue>>;

export const directoryHandlers: All = {
  'directory.stakeholders': ({ db }, { groupType, ...filter }) =>
    ok(searchDirectory(db, 'stakeholder', { ...filter, ...only('groupType', groupType) })),
  'directory.insightSources': ({ db }, { sourceType, ...filter }) =>
    ok(searchDirectory(db, 'insightSource', { ...filter, ...only('sourceType', sourceType) })),
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
    const before = entry as unknown as Fields;
    const changes = Object.entries(checked.value)
      .map(([field, after]) => ({ field, before: before[field] ?? null, after }))
      .filter((change) => !sameValue(change.before, change.after));
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

const only = (field: string, value: string | null): { readonly where?: readonly [string, string] } =>
  value === null ? {} : { where: [field, value] };

const filled = (fields: Fields): readonly Omit<AuditChange, 'personal'>[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([field, after]) => ({ field, before: null, after }));

function note(
  context: Writing,
  about: { readonly kind: DirectoryKind; readonly id: string; readonly action: AuditSubject['action'] },
  changes: readonly Omit<AuditChange, 'personal'>[],
): void {
  const personal = personalEntryFields(about.kind);
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: about.action,
      projectId: null,
      record: entryTable(about.kind),
      recordId: about.id,
    },
    changes.map((change) => ({ ...change, personal: personal.includes(change.field) })),
  );
}

const stampOf = (context: Writing) => ({ at: context.now, by: context.me?.id ?? '' });
