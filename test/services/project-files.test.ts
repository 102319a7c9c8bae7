import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { readProjectFile } from '../../shared/domain/project-file/read.ts';
import type { ProjectFile } from '../../shared/domain/project-file/shapes.ts';
import { writeProjectFile } from '../../shared/domain/project-file/write.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { AREA, createBackend, createWithProject, ME, type TestBackend } from '../support/create-backend.ts';

const SAMPLE = readFileSync(
  new URL('../../shared/samples/stroke-rehabilitation.edproj.json', import.meta.url),
  'utf8',
);
const REFERENCE = 'NW-2026-014';

const open: TestBackend[] = [];
afterEach(() => open.splice(0).forEach((backend) => backend.dispose()));

async function start(backend: Promise<TestBackend> = createBackend()): Promise<TestBackend> {
  const started = await backend;
  open.push(started);
  return started;
}

async function startReady(): Promise<TestBackend> {
  const backend = await start();
  await backend.get('setup.begin', { area: AREA, me: { ...ME, roles: [...ME.roles] } });
  return backend;
}

const sample = (): ProjectFile => {
  const read = readProjectFile(SAMPLE);
  if (!read.ok) throw new Error('The sample is bad');
  return read.value;
};

const offer = (backend: TestBackend, text: string): void =>
  backend.ports.offer({ bytes: new TextEncoder().encode(text), fileName: 'project.edproj' });

async function openFile(backend: TestBackend, text: string, asCopy = false) {
  offer(backend, text);
  return backend.call('projectFiles.open', { asCopy });
}

async function save(backend: TestBackend, projectId: string): Promise<string> {
  const { fileName } = await backend.get('projectFiles.save', { projectId });
  return new TextDecoder().decode(backend.ports.saved.get(fileName));
}

/** Every line of every table, so that a half-made import cannot hide. */
function everything(backend: TestBackend): Readonly<Record<string, readonly unknown[]>> {
  const db = new Database(join(backend.folder, 'engagement-desk.sqlite'), { readonly: true });
  try {
    const tables = db
      .prepare("select name from sqlite_schema where type = 'table' order by name")
      .pluck()
      .all() as string[];
    return Object.fromEntries(tables.map((table) => [table, db.prepare(`select * from "${table}"`).all()]));
  } finally {
    db.close();
  }
}

const withoutMoment = (text: string): string =>
  text.replace(/"savedAt": "[^"]*"/, '').replace(/"appVersion": "[^"]*"/, '');

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
    expect(heard).toEqual([['projects', 'setup']]);
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
      SAMPLE.replace('"formatVersion": 1', '"formatVersion": 2'),
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

describe('saving a file', () => {
  it('gives back the very bytes of the file that was opened, but for the moment', async () => {
    const backend = await start();
    const { projectId } = await backend.get('projectFiles.openSample', {});
    const saved = await save(backend, projectId);
    expect([...backend.ports.saved.keys()]).toEqual([`${REFERENCE}.edproj`]);
    expect(withoutMoment(saved)).toBe(withoutMoment(SAMPLE));
  });

  it('goes round from store to store without a change', async () => {
    const first = await startReady();
    const opened = await openFile(first, SAMPLE);
    if (!opened.ok) throw new Error('not opened');
    const { projectId } = opened.value;
    await first.get('projects.addRow', {
      projectId,
      kind: 'risk',
      fields: { description: 'Two lines\nand “quotes” \\ € 𝄞', mitigatingAction: '</w:t>' },
    });
    const once = await save(first, projectId);
    const second = await start();
    await second.get('setup.begin', {
      area: { ...AREA, name: 'Other', referencePrefix: 'OT' },
      me: { ...ME, name: 'Someone Else', roles: ['ENGAGEMENT_LEAD'] },
    });
    const again = await openFile(second, once);
    if (!again.ok) throw new Error('not opened');
    const twice = await save(second, again.value.projectId);
    // The first store had an area of this name already, and keeps its own details; both files carry those.
    expect(withoutMoment(twice)).toBe(withoutMoment(once));
  });

  it('writes an empty plan that can be opened again', async () => {
    const backend = await createWithProject('Almost nothing');
    open.push(backend);
    const saved = await save(backend, backend.projectId);
    const other = await start();
    await other.get('projectFiles.openSample', {});
    expect(await openFile(other, saved)).toMatchObject({
      ok: true,
      value: { title: 'Almost nothing', reference: backend.reference },
    });
  });

  it('leaves out lines that were taken off the plan', async () => {
    const backend = await start();
    const { projectId } = await backend.get('projectFiles.openSample', {});
    const { rows } = await backend.get('projects.getPlan', { projectId });
    await backend.get('projects.removeRow', { projectId, kind: 'risk', rowId: rows.risk[0]!.id });
    const read = readProjectFile(await save(backend, projectId));
    expect(read.ok && read.value.rows.risk.length).toBe(rows.risk.length - 1);
  });

  it('is written down', async () => {
    const backend = await start();
    const { projectId } = await backend.get('projectFiles.openSample', {});
    await save(backend, projectId);
    const { entries } = await backend.get('projects.history', { projectId, before: null, limit: 1 });
    expect(entries).toMatchObject([{ action: 'export', record: 'project', who: 'Asha Verity' }]);
  });

  it('writes nothing down when it was cancelled or failed', async () => {
    const backend = await start();
    const { projectId } = await backend.get('projectFiles.openSample', {});
    const before = everything(backend);
    backend.ports.answerSave('cancel');
    expect(await backend.call('projectFiles.save', { projectId })).toMatchObject({
      error: { code: 'save-cancelled' },
    });
    backend.ports.answerSave('fail');
    expect(await backend.call('projectFiles.save', { projectId })).toMatchObject({
      error: { code: 'file-not-written' },
    });
    expect(everything(backend)).toEqual(before);
  });

  it('does not hand over a file that could not be opened again', async () => {
    const backend = await createWithProject();
    open.push(backend);
    for (let count = 0; count <= 1_000; count += 1) {
      await backend.get('projects.addRow', { projectId: backend.projectId, kind: 'channelUse', fields: {} });
    }
    const result = await backend.call('projectFiles.save', { projectId: backend.projectId });
    expect(result.ok ? '' : wordsFor(result.error).what).toContain(
      'ways of reaching people (rows.channelUse): it has more than 1,000 lines',
    );
    expect(backend.ports.saved.size).toBe(0);
  });

  it('says so when there is no such project', async () => {
    const backend = await startReady();
    const projectId = '018f5e50-0000-7000-8000-000000000000';
    expect(await backend.call('projectFiles.save', { projectId })).toMatchObject({
      error: { code: 'project-not-found' },
    });
  });
});
