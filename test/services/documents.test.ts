import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentCode } from '../../shared/documents/define.ts';
import { createWithProject } from '../support/create-backend.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
let desk: Desk;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => desk.dispose());

const choice = (
  code: DocumentCode = 'D01',
  over: { readonly short?: boolean; readonly largePrint?: boolean } = {},
) => ({
  projectId: desk.projectId,
  code,
  short: false,
  largePrint: false,
  ...over,
});
const describeProject = (value: string, expectedVersion: number) =>
  desk.get('projects.changePlanField', {
    projectId: desk.projectId,
    record: 'project',
    field: 'description',
    value,
    expectedVersion,
  });
const bytesOf = (name: string): Uint8Array => desk.ports.saved.get(name) ?? new Uint8Array();
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('exporting', () => {
  it('saves the file under its name, and records version, status and hash (R-163)', async () => {
    const exported = await desk.get('documents.export', choice());
    expect(exported).toMatchObject({
      fileName: 'NW-2026-001_D01_1_2026-06-03.docx',
      version: 1,
      status: 'draft',
      exportedBy: 'Asha Verity',
      placeKnown: true,
    });
    expect(sha(bytesOf(exported.fileName))).toBe(exported.sha256);
    expect(exported.missing).toBeGreaterThan(20);
    const { exports } = await desk.get('documents.exports', { projectId: desk.projectId });
    expect(exports).toEqual([exported]);
    const { entries } = await desk.get('projects.history', {
      projectId: desk.projectId,
      before: null,
      limit: 1,
    });
    expect(entries[0]).toMatchObject({ action: 'export', field: 'D01' });
    expect(entries[0]?.after).toContain(exported.sha256);
  });

  it('gives the same bytes for unchanged data on one day, and keeps the version', async () => {
    const first = await desk.get('documents.export', choice());
    desk.ports.setNow('2026-06-03T15:30:00.000Z');
    const second = await desk.get('documents.export', choice());
    expect(second).toMatchObject({ sha256: first.sha256, version: 1 });
    desk.ports.setNow('2026-06-04T09:00:00.000Z');
    const nextDay = await desk.get('documents.export', choice());
    expect(nextDay.version).toBe(1);
    expect(nextDay.sha256).not.toBe(first.sha256);
  });

  it('counts a new version when the content changes, also back to what it was', async () => {
    await desk.get('documents.export', choice());
    await describeProject('Moving the service', 1);
    expect(await desk.get('documents.export', choice())).toMatchObject({ version: 2 });
    await describeProject('', 2);
    expect(await desk.get('documents.export', choice())).toMatchObject({ version: 3 });
    expect(await desk.get('documents.export', choice())).toMatchObject({ version: 3 });
  });

  it('gives every variant the version of the content, and a name of its own', async () => {
    const names = new Set<string>();
    for (const over of [{}, { short: true }, { largePrint: true }, { short: true, largePrint: true }]) {
      const exported = await desk.get('documents.export', choice('D01', over));
      expect(exported.version).toBe(1);
      names.add(exported.fileName);
    }
    expect(names.size).toBe(4);
  });

  it('counts D01 and D02 apart', async () => {
    await desk.get('documents.export', choice('D01'));
    expect(await desk.get('documents.export', choice('D02'))).toMatchObject({
      version: 1,
      fileName: 'NW-2026-001_D02_1_2026-06-03.docx',
    });
  });

  it.each([
    ['cancel', 'save-cancelled'],
    ['fail', 'file-not-written'],
  ] as const)('records nothing when the save ends with %s', async (answer, code) => {
    desk.ports.answerSave(answer);
    expect(await desk.call('documents.export', choice())).toMatchObject({ ok: false, error: { code } });
    expect(await desk.get('documents.exports', { projectId: desk.projectId })).toEqual({ exports: [] });
    desk.ports.answerSave('save');
    expect(await desk.get('documents.export', choice())).toMatchObject({ version: 1 });
  });

  it('knows where a file is until the app is closed', async () => {
    const exported = await desk.get('documents.export', choice());
    expect((await desk.call('documents.reveal', { exportId: exported.id })).ok).toBe(true);
    expect(await desk.call('documents.reveal', { exportId: desk.projectId })).toMatchObject({
      error: { code: 'export-not-found' },
    });
  });
});

describe('the preview', () => {
  it('is what Word gets: the same blocks, version and missing list', async () => {
    const { model, missing } = await desk.get('documents.preview', choice());
    expect(model).toMatchObject({
      version: 1,
      status: 'draft',
      date: '2026-06-03',
      reference: 'NW-2026-001',
    });
    const exported = await desk.get('documents.export', choice());
    expect(exported.missing).toBe(missing.length);
    const after = await desk.get('documents.preview', choice());
    expect(after.model).toEqual(model);
  });

  it('names the field of everything still to complete, and forgets it once typed', async () => {
    const before = (await desk.get('documents.missing', { projectId: desk.projectId })).D01;
    expect(before.map((mark) => mark.link)).toContain('project.description');
    await describeProject('Moving the service', 1);
    const after = (await desk.get('documents.missing', { projectId: desk.projectId })).D01;
    expect(after.map((mark) => mark.link)).not.toContain('project.description');
    expect(after.length).toBe(before.length - 1);
  });
});

describe('a project that is not there', () => {
  it.each(['documents.preview', 'documents.export'] as const)('%s says so', async (name) => {
    expect(await desk.call(name, { ...choice(), projectId: desk.areaId })).toMatchObject({
      error: { code: 'project-not-found' },
    });
  });
});
