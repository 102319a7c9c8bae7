import { expect, test, type Page } from '@playwright/test';
import { AREA, ME } from '../support/create-backend.ts';
import { launchDesk } from '../support/electron-app.ts';

const WORDS = 'Typed and not yet left';

test('closing the window straight after typing loses nothing', async () => {
  const first = await launchDesk();
  const projectId = await startProject(first.page);
  await first.page.evaluate((id) => (location.hash = `#/projects/${id}/plan`), projectId);
  await first.page.getByText('Describe your project').first().click();
  await first.page.locator('main textarea').first().click();
  await first.page.keyboard.type(WORDS);
  await first.close();
  const second = await launchDesk({ store: first.store });
  expect(JSON.stringify(await ask(second.page, 'projects.getPlan', { projectId }))).toContain(WORDS);
  await second.close();
});

test('a press of Copy fills the clipboard, and nothing reads it', async () => {
  const desk = await launchDesk();
  await desk.page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'copy-trial';
    button.addEventListener('click', () => void navigator.clipboard.writeText('a fingerprint'));
    document.body.replaceChildren(button);
  });
  await desk.page.locator('#copy-trial').click();
  await expect.poll(() => desk.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('a fingerprint');
  const read = await desk.page.evaluate(() =>
    navigator.clipboard.readText().catch((error: Error) => error.name),
  );
  expect(read).toBe('NotAllowedError');
  await desk.close();
});

async function startProject(page: Page): Promise<string> {
  const { areaId } = (await ask(page, 'setup.begin', { area: AREA, me: ME })) as { areaId: string };
  const made = await ask(page, 'projects.create', { title: 'Closing', areaId, legalRegime: 'ICB_2022' });
  return (made as { id: string }).id;
}

/** Asks as the window does; fails unless the answer is good. */
async function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  const text = await page.evaluate((each) => window.desk.call(each.name, each.input), { name, input });
  const answer = JSON.parse(text) as { readonly value: unknown };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}
