import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { expectSeenFocus, tabTo } from '../support/keyboard.ts';
import { pagesOf } from '../support/pages/pages-of.ts';

test.describe('the way from nothing to a Word file, by keyboard alone', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let desk: RunningDesk;
  test.beforeAll(async () => {
    desk = await launchDesk();
  });
  test.afterAll(() => desk.close());

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const type = (text: string): Promise<void> => desk.page.keyboard.type(text);

  test('the first form', async () => {
    const { page } = desk;
    const setUp = page.getByRole('button', { name: 'Set up for my area' });
    await tabTo(page, setUp);
    await expectSeenFocus(setUp);
    await press('Enter');
    // What took the place of the choices is read from its top.
    await expect(page.getByRole('heading', { name: 'Set up for my area' })).toBeFocused();
    await tabTo(page, page.getByRole('textbox', { name: 'Name of your organisation' }));
    await type('NHS South Coast');
    await press('Tab');
    await press('Enter');
    await type('Integrated');
    await press('Enter');
    await expect(page.getByRole('button', { name: /^Integrated care board/ })).toBeFocused();
    await tabTo(page, page.getByRole('textbox', { name: 'Your name', exact: true }));
    await expectSeenFocus(page.getByRole('textbox', { name: 'Your name', exact: true }));
    await type('Jo Marsh');
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Projects' }).waitFor();
  });

  test('a new project', async () => {
    const { page } = desk;
    const { projects, project } = pagesOf(page);
    await press('Control+N');
    const title = projects.newProjectDialog.getByRole('textbox', { name: 'Title' });
    await tabTo(page, title);
    await expectSeenFocus(title);
    await type('Moving the leg clinic');
    await press('Enter');
    await expect(project.heading).toHaveText('Moving the leg clinic');
    await expect(project.heading).toBeFocused();
  });

  test('an answer of the plan, and from section to section', async () => {
    const { page } = desk;
    const { plan, frame } = pagesOf(page);
    await press('Alt+2');
    await expect(frame.heading).toBeFocused();
    await tabTo(page, plan.questions.text('Location'));
    await type('Hove');
    await press('Control+PageDown');
    await expect(plan.sectionHeading).toHaveText(/Describe your project/);
    await expect(plan.sectionHeading).toBeFocused();
    const description = plan.questions.text('Describe the project');
    await tabTo(page, description);
    await expectSeenFocus(description);
    await type('The clinic moves.');
    await press('Control+PageUp');
    await expect(plan.sectionHeading).toHaveText(/Project details/);
    await frame.saved();
    await expect(plan.questions.text('Location')).toHaveValue('Hove');
  });

  test('undo and redo of a change', async () => {
    const { page } = desk;
    const { plan, frame } = pagesOf(page);
    const description = plan.questions.text('Describe the project');
    await press('Control+PageDown');
    await expect(plan.sectionHeading).toBeFocused();
    await press('Control+Z');
    await expect(frame.message('Undone: Change “Describe the project”.')).toBeVisible();
    await expect(description).toHaveValue('');
    await press('Control+Y');
    await expect(description).toHaveValue('The clinic moves.');
    await frame.saved();
  });

  test('undo of a line that was removed', async () => {
    const { page } = desk;
    const { plan, frame } = pagesOf(page);
    await press('Control+K');
    await expect(frame.palette.getByRole('searchbox')).toBeFocused();
    await press('Escape');
    await expect(frame.palette).toHaveCount(0);
    await tabTo(page, plan.section('14 Risks'), 'Shift+Tab');
    await press('Enter');
    await expect(plan.sectionHeading).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Add a risk' }));
    await press('Enter');
    const risk = page.getByRole('group', { name: 'Risk 1 of 1' }).getByRole('textbox', { name: 'Risk' });
    await expect(risk).toBeFocused();
    await type('Few people come');
    await press('Escape');
    const line = page.getByRole('button', { name: /Few people come/ });
    await expect(line).toBeFocused();
    await expectSeenFocus(line);
    await tabTo(page, page.getByRole('button', { name: 'Remove risk 1' }));
    await press('Enter');
    await expect(line).toHaveCount(0);
    // Focus is where the next risk would come from, never lost.
    await expect(page.getByRole('button', { name: 'Add a risk' })).toBeFocused();
    await press('Control+Z');
    await expect(line).toBeVisible();
  });

  test('the palette finds a page', async () => {
    const { page } = desk;
    const { frame } = pagesOf(page);
    await press('Control+K');
    await type('history');
    await expect(frame.palette.getByRole('menuitem')).toHaveCount(1);
    await press('ArrowDown');
    await press('Enter');
    await expect(frame.heading).toHaveText('History of changes');
    await expect(frame.heading).toBeFocused();
  });

  test('the Word file', async () => {
    const { page } = desk;
    const { documents, frame } = pagesOf(page);
    await press('Alt+3');
    await expect(frame.heading).toHaveText('Documents');
    await expect(frame.heading).toBeFocused();
    await tabTo(page, documents.exportButton);
    await expectSeenFocus(documents.exportButton);
    await press('Enter');
    await expect.poll(() => readdirSync(desk.saved).some((name) => name.endsWith('.docx'))).toBe(true);
    await expect(page.getByRole('status').filter({ hasText: '.docx' })).toBeVisible();
  });
});
