import type { Handlers } from '../../../shared/contract/define.ts';
import type { setupContract } from '../../../shared/contract/setup.contract.ts';
import type { Area, Staff } from '../../../shared/domain/setup/shapes.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { appendAudit, type AuditChange } from '../store/audit.store.ts';
import { getMe } from '../store/opening.store.ts';
import {
  findArea,
  findAreaByName,
  findStaff,
  insertArea,
  insertStaff,
  saveArea,
  saveStaff,
  setMe,
} from '../store/setup.store.ts';

export const setupHandlers: Handlers<typeof setupContract, Reading, Writing, Waiting> = {
  'setup.begin': (context, { area, me }) => {
    if (getMe(context.db)) return fail('already-set-up');
    const ids = { staff: context.newId(), area: context.newId() };
    const stamp = { at: context.now, by: ids.staff };
    insertStaff(context.db, ids.staff, me, stamp);
    insertArea(context.db, ids.area, area, stamp);
    setMe(context.db, ids.staff);
    noteNew(context, 'staff', ids.staff, ids.staff);
    noteNew(context, 'area', ids.area, ids.staff);
    return ok({ areaId: ids.area, staffId: ids.staff });
  },

  'setup.saveArea': (context, { id, details, expectedVersion }) => {
    const same = findAreaByName(context.db, details.name);
    if (same && same.id !== id) return fail('area-name-taken', { name: details.name });
    const stamp = stampOf(context);
    if (id === null) {
      const newId = context.newId();
      insertArea(context.db, newId, details, stamp);
      noteNew(context, 'area', newId, stamp.by);
      return ok(need(findArea(context.db, newId)));
    }
    const before = findArea(context.db, id);
    if (!before) return fail('area-not-found');
    if (!saveArea(context.db, id, details, { version: expectedVersion ?? 0, stamp }))
      return fail('changed-elsewhere');
    appendAudit(context.db, subject(context, 'area', id, 'change'), differences(before, details, []));
    return ok(need(findArea(context.db, id)));
  },

  'setup.saveStaff': (context, { id, details, expectedVersion }) => {
    const stamp = stampOf(context);
    if (id === null) {
      const newId = context.newId();
      insertStaff(context.db, newId, details, stamp);
      noteNew(context, 'staff', newId, stamp.by);
      return ok(need(findStaff(context.db, newId)));
    }
    const before = findStaff(context.db, id);
    if (!before) return fail('staff-not-found');
    const change = { details, archived: before.archived };
    if (!saveStaff(context.db, id, change, { version: expectedVersion ?? 0, stamp }))
      return fail('changed-elsewhere');
    appendAudit(
      context.db,
      subject(context, 'staff', id, 'change'),
      differences(before, details, PERSONAL_STAFF),
    );
    return ok(need(findStaff(context.db, id)));
  },

  'setup.archiveStaff': (context, { id, archived, expectedVersion }) => {
    const before = findStaff(context.db, id);
    if (!before) return fail('staff-not-found');
    if (archived && context.me?.id === id) return fail('staff-is-you');
    const { id: _id, version: _version, archived: _archived, ...details } = before;
    const saved = saveStaff(
      context.db,
      id,
      { details, archived },
      { version: expectedVersion, stamp: stampOf(context) },
    );
    if (!saved) return fail('changed-elsewhere');
    appendAudit(context.db, subject(context, 'staff', id, archived ? 'archive' : 'restore'));
    return ok(need(findStaff(context.db, id)));
  },

  'setup.chooseMe': (context, { staffId }) => {
    const staff = findStaff(context.db, staffId);
    if (!staff || staff.archived) return fail('staff-not-found');
    setMe(context.db, staffId);
    appendAudit(context.db, { ...subject(context, 'setting', 'me', 'change'), whoId: staffId }, [
      { field: 'me', before: context.me?.id ?? null, after: staffId, personal: false },
    ]);
    return ok(staff);
  },
};

const PERSONAL_STAFF: readonly string[] = ['name', 'jobTitle', 'team', 'email', 'phone'];

const stampOf = (context: Writing) => ({ at: context.now, by: context.me?.id ?? '' });

const subject = (
  context: Writing,
  record: string,
  recordId: string,
  action: 'change' | 'create' | 'archive' | 'restore',
) => ({
  at: context.now,
  whoId: context.me?.id ?? recordId,
  action,
  projectId: null,
  record,
  recordId,
});

function noteNew(context: Writing, record: 'area' | 'staff', id: string, by: string): void {
  appendAudit(context.db, { ...subject(context, record, id, 'create'), whoId: by });
}

function differences<Details extends object>(
  before: Details & (Area | Staff),
  after: Details,
  personal: readonly string[],
): readonly AuditChange[] {
  return Object.entries(after)
    .map(([field, value]: [string, unknown]) => ({
      field,
      before: (before as unknown as Readonly<Record<string, unknown>>)[field],
      after: value,
      personal: personal.includes(field),
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** A row that was written a moment ago in this very transaction. */
function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A row written in this transaction is gone');
  return value;
}
