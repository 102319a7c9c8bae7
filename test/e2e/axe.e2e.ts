import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { clearScreen, goTo, projectIdOf, SCREENS } from '../support/screens.ts';

let desk: RunningDesk;
let projectId = '';

/** What axe finds wrong with the page as it stands, one line each. */
async function faults(): Promise<readonly string[]> {
  // Electron opens no second page for axe to gather its results in.
  const axe = new AxeBuilder({ page: desk.page }).setLegacyMode();
  // React Aria keeps what it has just said there for some seconds, after the button it spoke of is gone.
  const { violations } = await axe.exclude('[data-live-announcer]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test.describe('nothing on any screen that axe can find', () => {
  let welcome: readonly string[] = [];
  test.beforeAll(async () => {
    desk = await launchDesk();
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
    welcome = await faults();
    await page.getByRole('button', { name: 'Set up for my area' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('alert').waitFor();
    welcome = [...welcome, ...(await faults())];
    await page.getByRole('button', { name: 'Back' }).click();
    await pagesOf(page).welcome.openSample();
    projectId = projectIdOf(page);
  });
  test.afterAll(() => desk.close());

  // It is only there before the sample is.
  test('welcome', () => expect(welcome).toEqual([]));

  for (const { name, show } of SCREENS) {
    test(name, async () => {
      await show(desk.page, projectId);
      expect(await faults()).toEqual([]);
      await clearScreen(desk.page);
    });
  }
});

test.describe('at twice the size in a small window', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  test.beforeAll(async () => {
    desk = await launchDesk();
    await pagesOf(desk.page).welcome.openSample();
    projectId = projectIdOf(desk.page);
    await desk.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(1280, 800);
      window?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => desk.page.evaluate(() => innerWidth)).toBe(640);
  });
  test.afterAll(() => desk.close());

  test('nothing has to be scrolled sideways, and every button can be brought into view', async () => {
    for (const { name, show } of SCREENS) {
      await test.step(name, async () => {
        await show(desk.page, projectId);
        expect.soft(await desk.page.evaluate(sideways), name).toEqual([]);
        await clearScreen(desk.page);
      });
    }
  });

  test('the way through the app is folded away, and unfolds', async () => {
    const { page } = desk;
    await goTo(page, `/projects/${projectId}`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await pagesOf(page).frame.goTo('Plan');
    const { plan } = pagesOf(page);
    await plan.sections.getByRole('button', { name: 'Show sections' }).click();
    await plan.goToSection('Risks');
    await plan.addRow('Add a risk', /^Risk 15 of 15/);
  });
});

/** Runs in the page: what is wider than the window, or stands where it cannot be scrolled to. */
function sideways(): readonly string[] {
  const describe = (element: Element): string =>
    `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`;
  const found: string[] = [];
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push('the window');
  const main = document.querySelector('main');
  if (main !== null && main.scrollWidth > main.clientWidth) found.push('the page');
  for (const button of document.querySelectorAll('main button, main a, [role=dialog] button')) {
    // A long bar of the timeline is wider than any window; then its beginning can be brought into view.
    const isLong = button.getBoundingClientRect().width > innerWidth / 2;
    button.scrollIntoView({ block: 'center', inline: isLong ? 'start' : 'nearest' });
    const { left, right, width } = button.getBoundingClientRect();
    const isOut = left < -1 || (isLong ? left > innerWidth / 2 : right > innerWidth + 1);
    if (width > 0 && isOut) found.push(describe(button));
  }
  return found;
}

test('it can be used in a contrast theme', async () => {
  desk = await launchDesk();
  const { page } = desk;
  await pagesOf(page).welcome.openSample();
  await page.emulateMedia({ forcedColors: 'active' });
  await goTo(page, `/projects/${projectIdOf(page)}/plan/details`);
  const { questions } = pagesOf(page).plan;
  // Boxes keep an edge, and what is chosen keeps a mark, when colours are the system's.
  const edge = await questions.text('Project title').evaluate((box) => getComputedStyle(box).borderTopStyle);
  expect(edge).toBe('solid');
  await questions.text('Location').focus();
  const outline = await questions.text('Location').evaluate((box) => getComputedStyle(box).outlineStyle);
  expect(outline).not.toBe('none');
  await desk.close();
});
