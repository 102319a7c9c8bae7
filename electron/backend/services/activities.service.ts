import type { activitiesContract } from '../../../shared/contract/activities.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { calendarFile } from '../../../shared/domain/activities/calendar-file.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { appendAudit } from '../store/audit.store.ts';
import { findRow, getRecord } from '../store/plan.store.ts';
import { findHead } from '../store/projects.store.ts';

export const activitiesHandlers: Handlers<typeof activitiesContract, Reading, Writing, Waiting> = {
  'activities.saveCalendar': async (context, { projectId, activityId }) => {
    const file = context.read((reading) => fileOf(reading, projectId, activityId));
    if (!file.ok) return file;
    // A read-only store could not keep the record of it, so nothing is asked or written then.
    const allowed = context.write<null, never>(() => ok(null));
    if (!allowed.ok) return allowed;
    const saved = await context.platform.saveFile({
      kind: 'ics',
      suggestedName: file.value.name,
      bytes: new TextEncoder().encode(file.value.text),
    });
    if (!saved.ok) return saved;
    return context.write((writing) => {
      appendAudit(writing.db, {
        at: writing.now,
        whoId: writing.me?.id ?? '',
        action: 'export',
        record: 'activity',
        recordId: activityId,
        projectId,
      });
      return ok({ fileName: saved.value.fileName });
    });
  },
};

type Trouble = 'project-not-found' | 'row-not-found' | 'activity-undated';

function fileOf(
  { db, store }: Reading,
  projectId: string,
  activityId: string,
): Result<{ readonly name: string; readonly text: string }, Trouble> {
  const head = findHead(db, projectId);
  const project = getRecord(db, 'project', projectId);
  if (!head || !project) return fail('project-not-found');
  const activity = findRow(db, { kind: 'activity', projectId, rowId: activityId });
  if (!activity || activity.removed) return fail('row-not-found');
  const text = calendarFile({
    activity,
    project: { reference: head.reference, title: project.fields.title },
    changedAt: head.updatedAt,
    appVersion: store.appVersion,
  });
  if (text === undefined) return fail('activity-undated');
  return ok({ name: `${head.reference} ${activity.title.trim() || 'Activity'}.ics`, text });
}
