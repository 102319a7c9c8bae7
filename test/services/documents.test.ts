import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENT_CODES, type DocumentCode } from '../../shared/domain/documents/codes.ts';
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
/** One answer of a record nobody has changed yet. */
const answer = (record: 'legalDuty' | 'project', field: string, value: string) =>
  desk.get('projects.changePlanField', {
    projectId: desk.projectId,
    record,
    field,
    value,
    expectedVersion: 1,
  });

/** A stakeholder of the directory, in this project, on its map. */
async function placeHealthwatch(): Promise<void> {
  const { projectId } = desk;
  const { id: stakeholderId } = await desk.get('directory.add', {
    kind: 'stakeholder',
    fields: { name: 'Healthwatch Northwold', groupType: 'HEALTHWATCH', contact: 'XX-PERSONAL-XX' },
  });
  const { rowId } = await desk.get('projects.addRow', {
    projectId,
    kind: 'projectStakeholder',
    fields: { stakeholderId },
  });
  await desk.get('projects.addRow', {
    projectId,
    kind: 'stakeholderPosition',
    fields: { projectStakeholderId: rowId, positionOn: '2026-05-01', influence: 5, interest: 5 },
  });
}

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

  it('makes each of the five documents, checked, under a name of its own', async () => {
    for (const code of DOCUMENT_CODES) {
      const exported = await desk.get('documents.export', choice(code));
      expect(exported).toMatchObject({ code, version: 1, fileName: `NW-2026-001_${code}_1_2026-06-03.docx` });
      expect(sha(bytesOf(exported.fileName))).toBe(exported.sha256);
    }
    const { exports } = await desk.get('documents.exports', { projectId: desk.projectId });
    expect(exports.map(({ code }) => code).sort()).toEqual([...DOCUMENT_CODES]);
  });

  it('D05 with its map gives the same bytes for unchanged data', async () => {
    await placeHealthwatch();
    const first = await desk.get('documents.export', choice('D05'));
    const second = await desk.get('documents.export', choice('D05'));
    expect(second.sha256).toBe(first.sha256);
  });

  it('D02 promises a communications plan until one was made', async () => {
    await answer('legalDuty', 'additionalNeeded', 'YES');
    const words = async () => JSON.stringify((await desk.get('documents.preview', choice('D02'))).model);
    expect(await words()).toContain('A communications and engagement plan will follow');
    await desk.get('documents.export', choice('D03'));
    expect(await words()).not.toContain('A communications and engagement plan will follow');
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

describe('R-162 rules of every part', () => {
  it('a rule that stops a final document is still to complete in D01, and leads to its field', async () => {
    const { rowId } = await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'eiaGroup',
      fields: { groupCode: 'AGE', relevance: 'HIGH', impact: 'NEGATIVE', impactNote: 'Longer journeys' },
    });
    const missing = await desk.get('documents.missing', { projectId: desk.projectId });
    for (const code of ['D01', 'D04'] as const)
      expect(missing[code].map(({ link }) => link)).toContain(`rows.eiaGroup#${rowId}`);
    expect(missing.D02.map(({ link }) => link)).not.toContain(`rows.eiaGroup#${rowId}`);
  });
});

describe('the stakeholder map as a picture', () => {
  it('is saved as a PNG where the person says', async () => {
    await placeHealthwatch();
    const saved = await desk.get('documents.saveMapPicture', { projectId: desk.projectId });
    expect(saved.fileName).toBe('NW-2026-001_stakeholder-map_2026-06-03.png');
    expect(Array.from(bytesOf(saved.fileName).slice(1, 4))).toEqual([0x50, 0x4e, 0x47]);
  });
  it('never shows how somebody is reached, in the picture or the report', async () => {
    await placeHealthwatch();
    const { model } = await desk.get('documents.preview', choice('D05'));
    expect(JSON.stringify(model)).toContain('Healthwatch Northwold');
    expect(JSON.stringify(model)).not.toContain('XX-PERSONAL-XX');
  });
  it('says when the save ends without a file', async () => {
    desk.ports.answerSave('cancel');
    expect(await desk.call('documents.saveMapPicture', { projectId: desk.projectId })).toMatchObject({
      error: { code: 'save-cancelled' },
    });
  });
});

describe('a project that is not there', () => {
  it('has no map', async () => {
    expect(await desk.call('documents.saveMapPicture', { projectId: desk.areaId })).toMatchObject({
      error: { code: 'project-not-found' },
    });
  });
  it.each(['documents.preview', 'documents.export'] as const)('%s says so', async (name) => {
    expect(await desk.call(name, { ...choice(), projectId: desk.areaId })).toMatchObject({
      error: { code: 'project-not-found' },
    });
  });
});
