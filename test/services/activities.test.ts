import { afterEach, describe, expect, it } from 'vitest';
import { CORE_CHECKLIST_ITEMS } from '../../shared/domain/activities/lists.ts';
import type { Input } from '../../shared/contract/index.ts';
import { createWithProject, type TestBackend } from '../support/create-backend.ts';

const open: TestBackend[] = [];
afterEach(() => {
  for (const desk of open.splice(0)) desk.dispose();
});

type Fields = Input<'projects.addRow'>['fields'];

/** A project with one activity. */
async function withActivity(fields: Fields) {
  const desk = await createWithProject('Stroke care');
  open.push(desk);
  const { projectId } = desk;
  const { rowId } = await desk.get('projects.addRow', { projectId, kind: 'activity', fields });
  const save = () => desk.call('activities.saveCalendar', { projectId, activityId: rowId });
  const change = async (changed: Fields) => {
    const { rows } = await desk.get('projects.getPlan', { projectId });
    const expectedVersion = rows.activity.find(({ id }) => id === rowId)?.version ?? 0;
    return desk.call('projects.changeRow', {
      projectId,
      kind: 'activity',
      rowId,
      fields: changed,
      expectedVersion,
    });
  };
  return { desk, projectId, rowId, save, change };
}

describe('activities.saveCalendar', () => {
  it('writes the file under the project’s reference and the activity’s title, and writes it down', async () => {
    const { desk, projectId, rowId, save } = await withActivity({
      title: 'Carers’ group',
      dateOn: '2026-06-03',
      startsAt: '10:00',
      endsAt: '12:00',
      facilitator: 'Asha Verity',
    });
    expect(await save()).toEqual({ ok: true, value: { fileName: `${desk.reference} Carers’ group.ics` } });
    const text = new TextDecoder().decode(desk.ports.saved.get(`${desk.reference} Carers’ group.ics`));
    expect(text).toContain(`UID:${rowId}\r\n`);
    expect(text).toContain('DTSTART;TZID=Europe/London:20260603T100000\r\n');
    expect(text).not.toContain('Asha');
    const { entries } = await desk.get('projects.history', { projectId, before: null, limit: 1 });
    expect(entries).toMatchObject([{ action: 'export', record: 'activity' }]);
  });

  it('gives the same bytes for the same activity', async () => {
    const { desk, save } = await withActivity({ title: 'A', dateOn: '2026-06-03' });
    await save();
    const first = desk.ports.saved.get(`${desk.reference} A.ics`);
    desk.ports.setNow('2026-06-04T09:00:00.000Z');
    await save();
    expect(desk.ports.saved.get(`${desk.reference} A.ics`)).toEqual(first);
  });

  it('says no to an activity without a date, one that was removed, and a project that is not there', async () => {
    const { desk, projectId, rowId, save, change } = await withActivity({ title: 'A' });
    expect(await save()).toMatchObject({ error: { code: 'activity-undated' } });
    await change({ dateOn: '2026-06-03' });
    await desk.get('projects.removeRow', { projectId, kind: 'activity', rowId });
    expect(await save()).toMatchObject({ error: { code: 'row-not-found' } });
    expect(await desk.call('activities.saveCalendar', { projectId: rowId, activityId: rowId })).toMatchObject(
      {
        error: { code: 'project-not-found' },
      },
    );
    expect(desk.ports.saved.size).toBe(0);
  });

  it('writes nothing down when the dialog was closed or the file could not be written', async () => {
    const { desk, projectId, save } = await withActivity({ title: 'A', dateOn: '2026-06-03' });
    const before = await desk.get('projects.history', { projectId, before: null, limit: 5 });
    desk.ports.answerSave('cancel');
    expect(await save()).toMatchObject({ error: { code: 'save-cancelled' } });
    desk.ports.answerSave('fail');
    expect(await save()).toMatchObject({ error: { code: 'file-not-written' } });
    expect(await desk.get('projects.history', { projectId, before: null, limit: 5 })).toEqual(before);
  });
});

describe('confirming an activity', () => {
  it('is refused with the reasons until the checklist is answered (R-075)', async () => {
    const { desk, projectId, rowId, change } = await withActivity({
      method: 'FOCUS_GROUP',
      mode: 'IN_PERSON',
    });
    const answer = (item: (typeof CORE_CHECKLIST_ITEMS)[number]) =>
      desk.get('projects.addRow', {
        projectId,
        kind: 'checklistItem',
        fields: { activityId: rowId, item, state: 'YES' },
      });
    for (const item of CORE_CHECKLIST_ITEMS.slice(0, 11)) await answer(item);
    expect(await change({ state: 'CONFIRMED' })).toMatchObject({
      error: { code: 'answer-blocked', details: { reasons: ['1 item of the checklist still to answer.'] } },
    });
    await answer('REQUIREMENTS_MET');
    expect(await change({ state: 'CONFIRMED' })).toMatchObject({ ok: true });
  });

  it('refuses to keep a recording when nine came and eight agreed (R-077)', async () => {
    const { change } = await withActivity({ attendedNumber: 9, recordingConsents: 8 });
    expect(await change({ recordingKeptAt: 'Team drive' })).toMatchObject({
      error: { code: 'answer-blocked' },
    });
    expect(await change({ recordingConsents: 9, recordingKeptAt: 'Team drive' })).toMatchObject({ ok: true });
  });
});
