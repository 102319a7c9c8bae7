import { expect, type Page } from '@playwright/test';
import { goTo } from './go-to.ts';
import { pagesOf } from './pages/pages-of.ts';

/** Says in the settings who works on this laptop, as a person does when another sits down. */
export async function become(page: Page, name: string): Promise<void> {
  await goTo(page, '/settings');
  await pagesOf(page).settings.showTab('This laptop');
  await page.getByRole('button', { name: /Your name/ }).click();
  await page.getByRole('option', { name }).click();
  await expect(page.getByText(`Working as ${name}`)).toBeVisible();
}
