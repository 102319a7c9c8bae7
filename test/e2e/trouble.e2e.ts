import { expect, test, type Locator } from '@playwright/test';
import Database from 'better-sqlite3';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STORE_FILE } from '../../electron/backend/store/store-file.ts';
import type { DeskBridge } from '../../shared/contract/bridge.ts';
import { LONG_MAX, SHORT_MAX } from '../../shared/values/limits.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { projectIdOf } from '../support/screens.ts';

test.describe('trouble while filling in a plan', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let desk: RunningDesk;
  let projectId = '';
  test.beforeAll(async () => {
    desk = await launchDesk();
    const { welcome, projects, project, plan } = pagesOf(desk.page);
    await welcome.setUp({
      organisation: 'NHS South Coast',
      kind: 'Integrated care board (ICB)',
      myName: 'Jo Marsh',
    });
    await projects.start('Moving the leg clinic');
    projectId = projectIdOf(desk.page);
    await project.openPlan();
    await plan.goToSection('Describe your project');
  });
  test.afterAll(() => desk.close());

  /** Types where focus is and, before it is saved, changes an answer of the same record behind the window's back. */
  async function typeWhile(
    typed: string,
    change: { readonly field: string; readonly value: string },
  ): Promise<void> {
    const worked = await desk.page.evaluate(
      async ({ text, ...asked }) => {
        const bridge = Reflect.get(window, 'desk') as DeskBridge;
        const plan = JSON.parse(await bridge.call('projects.getPlan', { projectId: asked.projectId })) as {
          readonly value: { readonly versions: { readonly project: number } };
        };
        document.execCommand('insertText', false, text);
        const answer = await bridge.call('projects.changePlanField', {
          ...asked,
          record: 'project',
          expectedVersion: plan.value.versions.project,
        });
        return (JSON.parse(answer) as { readonly ok: boolean }).ok;
      },
      { text: typed, projectId, ...change },
    );
    expect(worked).toBe(true);
  }

  /** The box that asks which of two texts to keep. */
  const conflict = (): Locator =>
    desk.page.getByRole('status').filter({ hasText: 'changed in another window while you were typing' });

  test('another answer changed elsewhere is in nobody’s way', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const description = plan.questions.text('Describe the project');
    await description.focus();
    await typeWhile('Mine.', { field: 'background', value: 'Theirs.' });
    await description.press('Tab');
    await frame.saved();
    await expect(plan.questions.text('Background')).toHaveValue('Theirs.');
    await expect(description).toHaveValue('Mine.');
    await expect(conflict()).toHaveCount(0);
  });

  test('the same answer changed elsewhere is a choice, and nothing is lost before it is made', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const description = plan.questions.text('Describe the project');
    await description.press('End');
    await typeWhile(' And more of mine.', { field: 'description', value: 'The other text.' });
    await expect(conflict()).toContainText('Mine. And more of mine.');
    await expect(conflict()).toContainText('The other text.');
    await expect(description).toHaveValue('Mine. And more of mine.');
    await expect(frame.saveLine).toContainText('Not saved');
    // It waits for the person on every way out and back.
    await frame.goTo('Documents');
    await frame.goTo('Plan');
    await plan.goToSection('Describe your project');
    await expect(description).toHaveValue('Mine. And more of mine.');
    await conflict().getByRole('button', { name: 'Keep both' }).click();
    await expect(description).toHaveValue('The other text.\n\nMine. And more of mine.');
    await frame.saved();
    await expect(conflict()).toHaveCount(0);
  });

  test('either text can be kept alone', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const reaction = plan.questions.text('What impact will it have, and what reaction do you expect?');
    await reaction.focus();
    await typeWhile('Mine.', { field: 'expectedReaction', value: 'Theirs.' });
    await conflict().getByRole('button', { name: 'Keep the other' }).click();
    await expect(reaction).toHaveValue('Theirs.');
    await expect(frame.saveLine).not.toContainText('Not saved');
    await reaction.focus();
    await reaction.press('ControlOrMeta+A');
    await typeWhile('Mine again.', { field: 'expectedReaction', value: 'Theirs again.' });
    await conflict().getByRole('button', { name: 'Keep mine' }).click();
    await expect(reaction).toHaveValue('Mine again.');
    await frame.saved();
  });

  test('too long a text is refused beside its field, and stays until it is shorter', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const decider = plan.questions.text('Who decides?');
    const long = 'The board '.repeat(30);
    await decider.fill(long);
    await decider.press('Tab');
    await expect(
      desk.page.getByText(`Use at most ${SHORT_MAX} characters. There are ${long.length} now.`),
    ).toBeVisible();
    await expect(desk.page.getByText('Not saved yet. What you typed stays here.')).toBeVisible();
    await expect(frame.saveLine).toContainText('Not saved');
    await frame.goTo('Documents');
    await frame.goTo('Plan');
    await plan.goToSection('Describe your project');
    await expect(decider).toHaveValue(long);
    await decider.fill('The board');
    await decider.press('Tab');
    await frame.saved();
    await expect(desk.page.getByText('Not saved yet. What you typed stays here.')).toHaveCount(0);
  });

  test('so is a text of several lines that is longer than a book', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const why = plan.questions.text('Why are you engaging?');
    const long = 'To learn. '.repeat(LONG_MAX / 10 + 1);
    await why.fill(long);
    await why.press('Tab');
    await expect(desk.page.getByText(/This answer cannot be saved/)).toBeVisible();
    await expect(why).toHaveValue(long);
    await why.fill('To learn.');
    await why.press('Tab');
    await frame.saved();
  });

  test('a folder that takes no file is said in words, and nothing is listed as made', async () => {
    test.skip(process.getuid?.() === 0, 'root may write anywhere');
    const { frame, documents } = pagesOf(desk.page);
    await frame.goTo('Documents');
    chmodSync(desk.saved, 0o500);
    await documents.exportButton.click();
    await expect(desk.page.getByRole('alert')).toContainText('The file could not be written');
    chmodSync(desk.saved, 0o700);
    expect(readdirSync(desk.saved)).toEqual([]);
    await desk.page.getByRole('tab', { name: /^Files made/ }).click();
    await expect(desk.page.getByText('No files yet')).toBeVisible();
    // The way out works: another try, in a folder that can be written.
    await documents.exportToWord();
  });
});

test('records of a newer version can be read, and say why they cannot be changed', async () => {
  const store = mkdtempSync(join(tmpdir(), 'desk-newer-'));
  const first = await launchDesk({ store });
  await pagesOf(first.page).welcome.openSample();
  await first.close();
  const db = new Database(join(store, STORE_FILE));
  db.pragma('user_version = 9990');
  db.close();
  const desk = await launchDesk({ store });
  const { frame, projects, project, plan, documents } = pagesOf(desk.page);
  await expect(frame.saveLine).toContainText('made by a newer version of the app');
  await expect(desk.page.getByRole('button', { name: 'New project' })).toHaveCount(0);
  await projects.open('Stroke rehabilitation closer to home');
  await project.openPlan();
  await expect(desk.page.getByText(/you can read but not change them/)).toBeVisible();
  await expect(plan.questions.text('Project title')).not.toBeEditable();
  await plan.goToSection('Risks');
  await expect(desk.page.getByRole('button', { name: 'Add a risk' })).toHaveCount(0);
  await frame.goTo('Documents');
  await expect(documents.preview).toContainText('Stroke rehabilitation closer to home');
  // An export is recorded, so it is refused as well, in words.
  await documents.exportButton.click();
  await expect(desk.page.getByRole('alert')).toContainText('made by a newer version of Engagement Desk');
  expect(readdirSync(desk.saved)).toEqual([]);
  await desk.close();
  rmSync(store, { recursive: true, force: true });
});
