import { expect, test, type Locator } from '@playwright/test';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { expectSeenFocus } from '../support/keyboard.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { Typist } from '../support/typist.ts';

test.describe('somebody takes part, by keyboard alone: added, asked, invited, came', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let desk: RunningDesk;
  let typist: Typist;
  let projectPeople = '';
  const row = (): Locator => desk.page.getByRole('row', { name: /Carys Bowen/ }).first();

  test.beforeAll(async () => {
    desk = await launchDesk();
    typist = new Typist(desk.page);
    const { page } = desk;
    await pagesOf(page).welcome.openSample();
    const projectId = /\/projects\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    projectPeople = `/projects/${projectId}/people`;
  });
  test.afterAll(() => desk.close());

  test('a new person, with a need that is flagged', async () => {
    const { page } = desk;
    await goTo(page, '/people');
    await typist.push(page.getByRole('button', { name: 'Add a person' }).first());
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await expectSeenFocus(dialog.getByRole('textbox', { name: 'Name' }));
    await typist.type('Carys Bowen');
    await typist.fill(dialog.getByRole('textbox', { name: /^Telephone/ }), '01632 960 777');
    await typist.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Carys Bowen' }).waitFor();
    await typist.push(page.getByRole('button', { name: 'Add this need' }));
    await typist.fill(page.getByRole('textbox', { name: 'What they need' }), 'Large print, 16 point');
    await typist.press('Tab');
    await page.getByRole('heading', { name: 'Format of papers: Large print, 16 point' }).waitFor();
    await expect(page.getByText('Needs: format of papers')).toBeVisible();
  });

  test('invited with the offer, asked, and came for the whole of it', async () => {
    const { page } = desk;
    await goTo(page, projectPeople);
    await typist.push(page.getByRole('button', { name: 'Invite people' }));
    const dialog = page.getByRole('dialog', { name: 'Invite people' });
    await typist.fill(dialog.getByRole('searchbox', { name: 'Find people' }), 'carys');
    await expect(dialog.getByText('1 person found')).toBeVisible();
    await typist.tick(dialog.getByRole('checkbox', { name: 'Carys Bowen' }), true);
    await typist.push(dialog.getByRole('button', { name: 'Invite 1 person' }));
    await row().waitFor();
    await typist.radio(row().getByRole('radiogroup', { name: /^Answer/ }), 'Will come');
    await typist.radio(row().getByRole('radiogroup', { name: /^Came/ }), 'Yes');
    await typist.push(row().getByRole('button', { name: 'Details for Carys Bowen' }));
    await typist.radio(page.getByRole('radiogroup', { name: /^Was it met/ }), 'Met');
    await pagesOf(page).frame.saved();
    await expect(row().getByText(/to settle/)).toHaveCount(0);
  });

  test('is still so after the power went', async () => {
    await desk.kill();
    desk = await launchDesk({ store: desk.store });
    typist = new Typist(desk.page);
    await goTo(desk.page, projectPeople);
    await expect(row().getByRole('radio', { name: 'Will come' })).toBeChecked();
    await expect(row().getByRole('radio', { name: 'Yes' })).toBeChecked();
    await goTo(desk.page, '/people');
    await expect(desk.page.getByRole('row', { name: /Carys Bowen/ })).toContainText('format of papers');
  });
});
