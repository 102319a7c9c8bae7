import { describe, expect, it } from 'vitest';
import { writeProjectFile } from '../../shared/domain/project-file/write.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import {
  everything,
  openFile,
  REFERENCE,
  SAMPLE,
  sample,
  start,
  startReady,
} from '../fixtures/project-files/backends.ts';
import { AREA, ME } from '../support/create-backend.ts';

describe('the sample', () => {
  it('sets up a new store and can be opened, changed and listed', async () => {
    const backend = await start();
    const opened = await backend.get('projectFiles.openSample', {});
    expect(opened).toMatchObject({ reference: REFERENCE, title: 'Stroke rehabilitation closer to home' });
    const setup = await backend.get('setup.get', {});
    expect(setup.ready).toBe(true);
    expect(setup.me?.name).toBe('Asha Verity');
    expect(setup.areas.map(({ name }) => name)).toEqual(['North Wold Integrated Care Board']);
    expect(setup.staff).toHaveLength(5);
    const plan = await backend.get('projects.getPlan', { projectId: opened.projectId });
    expect(plan.head.status).toBe('PLANNED');
    const change = {
      projectId: opened.projectId,
      record: 'project' as const,
      field: 'location',
      value: 'Everywhere',
    };
    expect(
      (await backend.call('projects.changePlanField', { ...change, expectedVersion: plan.versions.project }))
        .ok,
    ).toBe(true);
  });

  it('comes beside what is there, with the same area and the same person', async () => {
    const backend = await startReady();
    await backend.get('projectFiles.openSample', {});
    const setup = await backend.get('setup.get', {});
    expect(setup.areas).toHaveLength(1);
    expect(setup.areas[0]?.teamAddress).toBe(AREA.teamAddress);
    expect(setup.staff.filter(({ name }) => name === ME.name)).toHaveLength(1);
  });

  it('comes once only', async () => {
    const backend = await start();
    await backend.get('projectFiles.openSample', {});
    const again = await backend.call('projectFiles.openSample', {});
    expect(again).toEqual({
      ok: false,
      error: { code: 'project-reference-taken', details: { reference: REFERENCE } },
    });
  });

  it('does not come for somebody who may only look', async () => {
    const backend = await start();
    await backend.get('setup.begin', { area: AREA, me: { ...ME, roles: ['READ_ONLY'] } });
    const before = everything(backend);
    expect(await backend.call('projectFiles.openSample', {})).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(everything(backend)).toEqual(before);
  });
});

describe('opening a file', () => {
  it('keeps every answer, every line in its order, and the status', async () => {
    const backend = await startReady();
    const opened = await openFile(backend, SAMPLE);
    if (!opened.ok) throw new Error(wordsFor(opened.error).what);
    const plan = await backend.get('projects.getPlan', { projectId: opened.value.projectId });
    const file = sample();
    expect(plan.records.level).toEqual(file.records.level);
    expect(plan.rows.risk.map(({ description }) => description)).toEqual(
      file.rows.risk.map(({ description }) => description),
    );
    expect(plan.rows.milestone.map(({ dueOn }) => dueOn)).toEqual(
      file.rows.milestone.map(({ dueOn }) => dueOn),
    );
    expect(plan.head).toMatchObject({
      reference: REFERENCE,
      status: 'PLANNED',
      pausedFrom: null,
      archived: false,
    });
  });

  it('keeps a pause and where it came from', async () => {
    const backend = await startReady();
    const paused = {
      ...sample(),
      project: { reference: 'NW-2026-020', status: 'PAUSED' as const, pausedFrom: 'LIVE' as const },
    };
    const opened = await openFile(backend, writeProjectFile(paused));
    if (!opened.ok) throw new Error(wordsFor(opened.error).what);
    const { head } = await backend.get('projects.getPlan', { projectId: opened.value.projectId });
    const resumed = await backend.get('projects.changeStatus', {
      projectId: head.id,
      action: 'RESUME',
      reason: '',
      expectedVersion: head.version,
    });
    expect(resumed.status).toBe('LIVE');
  });

  it('is written down, with the reference in the file', async () => {
    const backend = await startReady();
    const opened = await openFile(backend, SAMPLE);
    if (!opened.ok) throw new Error('not opened');
    const { entries } = await backend.get('projects.history', {
      projectId: opened.value.projectId,
      before: null,
      limit: 10,
    });
    expect(entries).toMatchObject([
      { action: 'import', who: ME.name, before: `"${REFERENCE}"`, after: `"${REFERENCE}"` },
    ]);
  });

  it('announces that projects and the setup changed', async () => {
    const backend = await startReady();
    const heard: string[][] = [];
    backend.backend.onChanged((topics) => void heard.push([...topics]));
    await openFile(backend, SAMPLE);
    expect(heard).toEqual([['projects', 'setup', 'directory']]);
  });

  it('says that the reference is taken, and changes nothing', async () => {
    const backend = await startReady();
    await openFile(backend, SAMPLE);
    const before = everything(backend);
    const again = await openFile(backend, SAMPLE);
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'project-reference-taken', details: { reference: REFERENCE } },
    });
    expect(everything(backend)).toEqual(before);
  });

  it('gives a copy the next free reference of the area, and only where it must', async () => {
    const backend = await startReady();
    expect(await openFile(backend, SAMPLE, true)).toMatchObject({ value: { reference: REFERENCE } });
    expect(await openFile(backend, SAMPLE, true)).toMatchObject({ value: { reference: 'NW-2026-015' } });
    expect(await openFile(backend, SAMPLE, true)).toMatchObject({ value: { reference: 'NW-2026-016' } });
  });

  it('finds people by name and e-mail address, and adds those who are not here', async () => {
    const backend = await startReady();
    await openFile(backend, SAMPLE);
    const before = (await backend.get('setup.get', {})).staff;
    const file = sample();
    const other = {
      ...file,
      people: file.people.map((person) => ({
        ...person,
        phone: '01632 960 999',
        email: person.email.replace('asha', 'a'),
      })),
    };
    await openFile(backend, writeProjectFile(other), true);
    const after = (await backend.get('setup.get', {})).staff;
    expect(after.length).toBe(before.length + 1);
    expect(after.filter(({ phone }) => phone === '01632 960 999')).toHaveLength(1);
  });

  it('adds the area of a file where no area has its name', async () => {
    const backend = await startReady();
    const file = sample();
    await openFile(backend, writeProjectFile({ ...file, area: { ...file.area, name: 'Elsewhere' } }));
    expect((await backend.get('setup.get', {})).areas.map(({ name }) => name)).toEqual([
      'Elsewhere',
      AREA.name,
    ]);
  });

  it('changes nothing when nobody chose a file', async () => {
    const backend = await startReady();
    const before = everything(backend);
    expect(await backend.call('projectFiles.open', { asCopy: false })).toMatchObject({
      error: { code: 'open-cancelled' },
    });
    expect(everything(backend)).toEqual(before);
  });

  const BAD: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['is cut short', SAMPLE.slice(0, SAMPLE.length / 2), 'project-file-not-json'],
    ['is something else', '{"format":"shopping-list"}', 'project-file-wrong-kind'],
    [
      'is from a newer app',
      SAMPLE.replace('"formatVersion": 2', '"formatVersion": 3'),
      'project-file-future',
    ],
    [
      'has a mistake at its very end',
      SAMPLE.replaceAll('"OUTPUT_SAMPLE"', '"CARRIER_PIGEON"'),
      'project-file-bad',
    ],
    [
      'names a person who is not in it',
      SAMPLE.replace('"completedById": "person-2"', '"completedById": "person-9"'),
      'project-file-bad',
    ],
    ['is not text', new Uint8Array([0xff, 0xfe, 0x00, 0x7b]), 'project-file-not-json'],
    ['is far too large', new Uint8Array(20_000_001), 'project-file-too-large'],
  ];
  it.each(BAD)('changes nothing when the file %s', async (_, content, code) => {
    const backend = await startReady();
    const before = everything(backend);
    backend.ports.offer({
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      fileName: 'bad.edproj',
    });
    const result = await backend.call('projectFiles.open', { asCopy: false });
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(everything(backend)).toEqual(before);
  });
});
