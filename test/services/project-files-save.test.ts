import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../shared/domain/project-file/read.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import {
  everything,
  open,
  openFile,
  REFERENCE,
  SAMPLE,
  save,
  start,
  startReady,
  withoutMoment,
} from '../fixtures/project-files/backends.ts';
import { AREA, createWithProject, ME } from '../support/create-backend.ts';

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
    await backend.get('projects.removeRow', { projectId, kind: 'risk', rowId: rows.risk[0]?.id ?? '' });
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
