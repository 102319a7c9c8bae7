import { test } from '@playwright/test';
import { join } from 'node:path';
import { repository } from '../../build/scripts/process/repository.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { clearScreen, projectIdOf, SCREENS } from '../support/screens.ts';

const FOLDER = join(repository, 'test/.output/screenshots');

test.describe('pictures of every screen', () => {
  test.describe.configure({ timeout: 240_000 });
  let desk: RunningDesk;
  test.beforeAll(async () => {
    desk = await launchDesk();
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
    });
  });
  test.afterAll(() => desk.close());

  const picture = async (name: string): Promise<void> => {
    // The pointer is where it lights nothing up.
    await desk.page.mouse.move(700, 2);
    await desk.page.screenshot({ path: join(FOLDER, `${name}.png`), caret: 'initial' });
  };

  test('with the sample project', async () => {
    const { page } = desk;
    const { welcome } = pagesOf(page);
    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
    await picture('welcome');
    await page.getByRole('button', { name: 'Set up for my area' }).click();
    await picture('welcome-form');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await picture('welcome-form-errors');
    await page.getByRole('button', { name: 'Back' }).click();
    await welcome.openSample();
    const projectId = projectIdOf(page);
    for (const { name, show } of SCREENS) {
      await test.step(name, async () => {
        await show(page, projectId);
        await picture(name);
        await clearScreen(page);
      });
    }
  });

  test('with every component', async () => {
    const { page } = desk;
    await page.goto('app://desk/gallery.html');
    const names = await page
      .getByRole('navigation', { name: 'Components' })
      .getByRole('link')
      .allInnerTexts();
    for (const name of names.filter((each) => each !== 'All components')) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      await page.mouse.move(700, 2);
      await page.screenshot({ path: join(FOLDER, `gallery-${name}.png`), fullPage: true });
    }
  });
});
