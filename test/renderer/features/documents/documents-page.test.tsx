import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeFaults, openWindow, setUpWith } from '../../app/window.tsx';

// As in the plan's tests: a whole document is a big page for jsdom.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000 });

/** jsdom has a URL of its own, which a worker of Node does not know. */
const renderWorker = process
  .getBuiltinModule('node:url')
  .pathToFileURL('electron/backend/documents/render.worker.ts');

async function openDocuments() {
  let projectId = '';
  const opened = await openWindow('/help', async (desk) => {
    [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    Object.assign(desk.ports.platform, { renderWorker });
  });
  location.hash = `/projects/${projectId}/documents`;
  await screen.findByRole('article', { name: 'Preview: Engagement and Equalities Plan' });
  return { ...opened, projectId };
}

describe('the documents of a project', () => {
  it('shows the plan as a draft with everything that is missing, and leads to an answer', async () => {
    const { user } = await openDocuments();
    expect(screen.getByText('DRAFT – not complete')).toBeTruthy();
    expect(screen.getByText(/^Version 1\. \d+ answers missing\.$/)).toBeTruthy();
    const list = screen.getByRole('region', { name: 'Still to complete' });
    await user.click(within(list).getByText('1 Location'));
    const field = await screen.findByRole('textbox', { name: 'Location' });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('draws the short form, the assessment form and large print when they are chosen', async () => {
    const { user } = await openDocuments();
    await user.click(screen.getByRole('radio', { name: 'Short' }));
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: '14 Risks and mitigating actions' })).toBeNull(),
    );
    await user.click(screen.getByRole('radio', { name: 'Assessment and planning form' }));
    const form = await screen.findByRole('article', { name: /^Preview: Patient and public participation/ });
    expect(screen.queryByRole('radio', { name: 'Short' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^Large print/ }));
    await waitFor(() => expect(form.dataset['large']).toBe('true'));
  });

  it('offers five documents, and draws each of them', async () => {
    const { user } = await openDocuments();
    const which = screen.getByRole('radiogroup', { name: 'Which document' });
    expect(within(which).getAllByRole('radio')).toHaveLength(5);
    for (const title of [
      'Communications and engagement plan',
      'Equality impact assessment',
      'Stakeholder map report',
    ]) {
      await user.click(within(which).getByRole('radio', { name: title }));
      await screen.findByRole('article', { name: `Preview: ${title}` });
    }
    expect(screen.getByRole('img', { name: /^Stakeholder map in four parts/ })).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('saves the stakeholder map as a picture, and says so', async () => {
    const { user, desk } = await openDocuments();
    expect(screen.queryByRole('button', { name: 'Save the map as a picture' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Stakeholder map report' }));
    await user.click(await screen.findByRole('button', { name: 'Save the map as a picture' }));
    expect(await screen.findByText(/_stakeholder-map_.*\.png$/)).toBeTruthy();
    expect([...desk.ports.saved.keys()]).toHaveLength(1);
  });

  it('makes the Word file, says where it is, and lists it with its fingerprint', async () => {
    const { user, desk, projectId } = await openDocuments();
    await user.click(screen.getByRole('button', { name: 'Export to Word' }));
    expect(await screen.findByRole('button', { name: 'Show in folder' })).toBeTruthy();
    expect([...desk.ports.saved.keys()]).toHaveLength(1);
    await user.click(screen.getByRole('tab', { name: /^Files made/ }));
    const table = await screen.findByRole('table', { name: 'Files made' });
    const { exports } = await desk.get('documents.exports', { projectId });
    expect(within(table).getByText(exports[0]?.fileName ?? 'no file')).toBeTruthy();
    expect(within(table).getByText(exports[0]?.sha256.slice(0, 12) ?? 'no hash')).toBeTruthy();
    expect(within(table).getByText('Draft')).toBeTruthy();
    expect(within(table).getByText('Asha Verity')).toBeTruthy();
  });

  it('says in words when the file could not be written, and nothing when the dialog was closed', async () => {
    const { user, desk } = await openDocuments();
    desk.ports.answerSave('fail');
    await user.click(screen.getByRole('button', { name: 'Export to Word' }));
    expect(await screen.findByText('The file could not be written: the folder is read-only.')).toBeTruthy();
    desk.ports.answerSave('cancel');
    await user.click(screen.getByRole('button', { name: 'Export to Word' }));
    await waitFor(() => expect(screen.queryByText(/could not be written/)).toBeNull());
    await waitFor(() => expect(screen.queryByText('Making and checking the document')).toBeNull());
    expect(screen.queryByText(/Nothing was saved/)).toBeNull();
  });

  it('says that there are no files yet', async () => {
    const { user } = await openDocuments();
    await user.click(screen.getByRole('tab', { name: /^Files made/ }));
    expect(await screen.findByText('No files yet')).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('has no faults for assistive technology', async () => {
    await openDocuments();
    await expect(expectNoAxeFaults()).resolves.toBeUndefined();
  });
});
