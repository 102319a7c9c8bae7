import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everything } from '../fixtures/project-files/backends.ts';
import { createWithProject } from '../support/create-backend.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;

describe('people and claims, one entry at a time', () => {
  let desk: Desk;
  let activityId: string;
  let participantId: string;

  beforeEach(async () => {
    desk = await createWithProject();
    ({ rowId: activityId } = await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'activity',
      fields: { title: 'Focus group at the library', method: 'FOCUS_GROUP', dateOn: '2026-06-03' },
    }));
    ({ id: participantId } = await desk.get('people.add', {
      kind: 'participant',
      fields: { name: 'Carys Bowen', phone: '01632 960 777' },
    }));
  });
  afterEach(() => desk.dispose());

  it('keeps what is typed about a person, over a restart', async () => {
    await desk.get('people.change', {
      kind: 'participant',
      id: participantId,
      fields: { capacities: ['CARER'], preferredFormat: 'LARGE_PRINT' },
      expectedVersion: 1,
    });
    desk = { ...desk, ...(await desk.restart()) };
    const { entry } = await desk.get('people.entry', { kind: 'participant', id: participantId });
    expect(entry).toMatchObject({
      version: 2,
      fields: { name: 'Carys Bowen', capacities: ['CARER'], preferredFormat: 'LARGE_PRINT' },
    });
  });

  it('refuses a person without a name, and an answer that is none', async () => {
    expect(await desk.call('people.add', { kind: 'participant', fields: {} })).toMatchObject({
      error: { code: 'field-invalid', details: { field: 'name' } },
    });
    expect(
      await desk.call('people.change', {
        kind: 'participant',
        id: participantId,
        fields: { preferredContact: 'PIGEON' },
        expectedVersion: 1,
      }),
    ).toMatchObject({ error: { code: 'field-invalid' } });
  });

  it('refuses what belongs to nothing, and what is there already', async () => {
    const nobody = '01890000-0000-7000-8000-000000000000';
    expect(
      await desk.call('claims.add', { kind: 'attendance', fields: { activityId, participantId: nobody } }),
    ).toMatchObject({ error: { code: 'entry-elsewhere-gone' } });
    await desk.get('claims.add', { kind: 'attendance', fields: { activityId, participantId } });
    expect(
      await desk.call('claims.add', { kind: 'attendance', fields: { activityId, participantId } }),
    ).toMatchObject({ error: { code: 'already-there' } });
  });

  it('keeps a withdrawn consent as it is', async () => {
    const { id } = await desk.get('people.add', {
      kind: 'consent',
      fields: { participantId, kind: 'PHOTO', givenOn: '2026-05-01', withdrawnOn: '2026-05-20' },
    });
    expect(
      await desk.call('people.change', {
        kind: 'consent',
        id,
        fields: { withdrawnOn: null },
        expectedVersion: 1,
      }),
    ).toMatchObject({ error: { code: 'consent-withdrawn' } });
  });

  it('tells two people who change one entry at once', async () => {
    const change = (phone: string) =>
      desk.call('people.change', {
        kind: 'participant',
        id: participantId,
        fields: { phone },
        expectedVersion: 1,
      });
    expect(await change('01632 960 778')).toMatchObject({ ok: true });
    expect(await change('01632 960 779')).toMatchObject({ error: { code: 'changed-elsewhere' } });
  });

  it('gives claims their numbers, year by year', async () => {
    const claim = { kind: 'claim', fields: { participantId, activityId } } as const;
    const [first, second] = [await desk.get('claims.add', claim), await desk.get('claims.add', claim)];
    desk.ports.setNow('2027-01-04T09:00:00.000Z');
    const third = await desk.get('claims.add', claim);
    const numbers = new Map(
      ((everything(desk)['claim'] ?? []) as readonly Readonly<Record<string, unknown>>[]).map((row) => [
        row['id'],
        row['claim_no'],
      ]),
    );
    expect([first, second, third].map(({ id }) => numbers.get(id))).toEqual([
      'C-2026-00001',
      'C-2026-00002',
      'C-2027-00001',
    ]);
  });

  it('never holds a personal value in the audit', () => {
    const text = JSON.stringify(everything(desk)['audit_entry']);
    expect(text).toContain('"participant"');
    expect(text).not.toContain('Carys');
    expect(text).not.toContain('960 777');
  });
});
